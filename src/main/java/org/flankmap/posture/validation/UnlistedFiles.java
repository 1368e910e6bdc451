package org.flankmap.posture.validation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Finds files in a dataset's folder that its {@code dataset.json} forgets, so that what they hold does not enter. */
final class UnlistedFiles {
    private UnlistedFiles() {}

    static void check(Path folder, Collection<String> listed, Findings findings) {
        for (String path : dataFiles(folder)) {
            if (!listed.contains(path)) {
                findings.warning(path, "", "a file that dataset.json does not list", "it listed, or gone");
            }
        }
    }

    private static List<String> dataFiles(Path folder) {
        try (Stream<Path> files = Files.walk(folder, 2)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> path.matches(".*\\.(geo)?json") && !path.startsWith("schema/"))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException unreadable) {
            return List.of();
        }
    }
}
