package org.flankmap.snapshot;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Writes a file so that it is there whole or not at all: to a temporary name beside it, then moved over the old one. */
public final class PictureFile {
    private static final Logger LOG = Logger.getLogger(PictureFile.class.getName());

    private PictureFile() {}

    /** Fills a file. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes the file, replacing an older one only when everything is on disk.
     *
     * @throws UnwritableException with a sentence for the user; the old file is as it was
     */
    public static void write(Path file, Content content) {
        check(file);
        Path target = file.toAbsolutePath();
        Path folder = target.getParent();
        Path temporary = null;
        try {
            Path part = folder.resolve("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
            temporary = part;
            try (OutputStream out = Files.newOutputStream(part, StandardOpenOption.CREATE_NEW)) {
                content.writeTo(out);
            }
            move(part, target);
            temporary = null;
        } catch (IOException failed) {
            throw unwritable(file, failed);
        } finally {
            discard(temporary);
        }
    }

    /** What went wrong, in a sentence that says how to mend it. */
    static UnwritableException unwritable(Path file, IOException failed) {
        Path folder = file.toAbsolutePath().getParent();
        if (failed instanceof AccessDeniedException) {
            return new UnwritableException(
                    file + " cannot be written: no permission in " + folder + "; choose another folder");
        }
        if (failed instanceof NoSuchFileException || !Files.isDirectory(folder)) {
            return new UnwritableException(
                    file + " cannot be written: the folder " + folder + " is gone; choose another");
        }
        return new UnwritableException(
                file + " cannot be written (" + reason(failed) + "); free space or choose another folder");
    }

    /** Says at once what stands in the way of a file, before the work of filling it is done. */
    public static void check(Path file) {
        Path target = file.toAbsolutePath();
        Path folder = target.getParent();
        if (Files.isDirectory(target)) {
            throw new UnwritableException(file + " is a folder; name a file in it");
        }
        if (folder == null || !Files.isDirectory(folder)) {
            throw new UnwritableException("the folder " + folder + " does not exist; create it or choose another");
        }
        if (!Files.isWritable(folder)) {
            throw new UnwritableException(
                    file + " cannot be written: no permission in " + folder + "; choose another folder");
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException otherwise) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** The system's own words, without the name of a temporary file that it may put before them. */
    private static String reason(IOException failed) {
        String message = failed instanceof FileSystemException named ? named.getReason() : failed.getMessage();
        return message == null ? failed.getClass().getSimpleName() : message;
    }

    private static void discard(Path temporary) {
        if (temporary != null) {
            try {
                Files.deleteIfExists(temporary);
            } catch (IOException leftBehind) {
                leftBehind(temporary);
            }
        }
    }

    /** Where the drive is gone nothing can be done about what was left on it. */
    static void leftBehind(Path temporary) {
        LOG.log(Level.FINE, "A temporary file could not be removed: {0}", temporary);
    }

    /** A file that could not be written; its message is one sentence for the user. */
    public static final class UnwritableException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnwritableException(String message) {
            super(message);
        }
    }
}
