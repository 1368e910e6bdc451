package org.flankmap.posture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Where the files of a dataset come from. Paths are relative to the dataset's folder, with forward slashes. */
@FunctionalInterface
public interface DatasetFiles {
    /** The most that one file may weigh, bytes; the shipped dataset is far below it. */
    int MAX_BYTES = 16 << 20;

    InputStream open(String path) throws IOException;

    /** The dataset that ships with the application. */
    static DatasetFiles bundled() {
        return path -> {
            InputStream stream = DatasetFiles.class.getResourceAsStream("/assets/posture/" + path);
            if (stream == null) {
                throw new NoSuchFileException(path);
            }
            return stream;
        };
    }

    static DatasetFiles in(Path folder) {
        return path -> Files.newInputStream(folder.resolve(path));
    }

    /** Reads a whole file, refusing one that weighs more than {@link #MAX_BYTES}. */
    default byte[] bytes(String path) {
        try (InputStream stream = open(path)) {
            byte[] bytes = stream.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new DatasetException(path, "", "more than " + MAX_BYTES + " bytes", "a file of 16 MB at most");
            }
            return bytes;
        } catch (NoSuchFileException | InvalidPathException missing) {
            throw new DatasetException(path, "", "no such file", "a file that dataset.json lists");
        } catch (IOException unreadable) {
            throw new DatasetException(path, "", "a file that cannot be read", "a readable file");
        }
    }
}
