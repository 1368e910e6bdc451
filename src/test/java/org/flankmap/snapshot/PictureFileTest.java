package org.flankmap.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureFileTest {
    @TempDir
    Path folder;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private long files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.count();
        }
    }

    @Test
    void replacesAnOlderFile() throws IOException {
        Path file = folder.resolve("map.png");
        Files.write(file, bytes("old"));
        PictureFile.write(file, out -> out.write(bytes("new")));
        assertThat(file).hasContent("new");
        assertThat(files()).isEqualTo(1);
    }

    @Test
    void aFailedWriteLeavesTheOldFileAndNothingElse() throws IOException {
        Path file = folder.resolve("map.png");
        Files.write(file, bytes("old"));
        assertThatThrownBy(() -> PictureFile.write(file, out -> {
                    out.write(bytes("half"));
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(PictureFile.UnwritableException.class)
                .hasMessageContaining("map.png")
                .hasMessageContaining("No space left on device");
        assertThat(file).hasContent("old");
        assertThat(files()).isEqualTo(1);
    }

    @Test
    void othersMayReadTheFileAsFarAsTheFolderLetsThem() throws IOException {
        Assumptions.assumeTrue(
                folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Path plain = Files.createFile(folder.resolve("plain"));
        Path file = folder.resolve("map.png");
        PictureFile.write(file, out -> out.write(bytes("new")));
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(plain));
    }

    @Test
    void aMissingFolderIsNamed() {
        assertThatThrownBy(() -> PictureFile.write(folder.resolve("none/map.png"), out -> {}))
                .isInstanceOf(PictureFile.UnwritableException.class)
                .hasMessageContaining("none")
                .hasMessageContaining("does not exist");
    }

    @Test
    void aFolderIsNoFile() {
        assertThatThrownBy(() -> PictureFile.write(folder, out -> {})).hasMessageContaining("is a folder");
    }

    @ParameterizedTest
    @CsvSource({"1920x1080,1920,1080", "3840 x 2160,3840,2160", "800X600,800,600"})
    void sizesAreRead(String text, int width, int height) {
        assertThat(PictureSize.parse(text)).isEqualTo(new PictureSize(width, height));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1920", "axb", "20000x100", "16384x16384", "10x10", "99999999999x1", ""})
    void absurdSizesGetASentence(String text) {
        assertThatThrownBy(() -> PictureSize.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the size ");
    }
}
