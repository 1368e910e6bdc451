package org.flankmap;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Whether the system has a shared library, asked of the loader's own search path. */
final class SharedLibraries {
    private static final List<String> USUAL = List.of(
            "/lib",
            "/lib64",
            "/usr/lib",
            "/usr/lib64",
            "/usr/local/lib",
            "/usr/lib/x86_64-linux-gnu",
            "/usr/lib/aarch64-linux-gnu",
            "/lib/x86_64-linux-gnu",
            "/lib/aarch64-linux-gnu");

    private SharedLibraries() {}

    static boolean has(String file) {
        String path = System.getenv("LD_LIBRARY_PATH");
        Stream<String> own = path == null ? Stream.empty() : Stream.of(path.split(File.pathSeparator, -1));
        Stream<String> java =
                Stream.of(System.getProperty("java.library.path", "").split(File.pathSeparator, -1));
        return Stream.of(own, java, USUAL.stream())
                .flatMap(folders -> folders)
                .filter(folder -> !folder.isBlank())
                .anyMatch(folder -> Files.exists(Path.of(folder, file)));
    }
}
