package org.flankmap.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.flankmap.basemap.Basemap;
import org.flankmap.cartography.MapMode;
import org.flankmap.cartography.MapStyle;
import org.flankmap.reinforcement.Progress;
import org.flankmap.snapshot.PictureFile.UnwritableException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Exports to a disk that is full, gone or closed: one sentence, nothing half-written, the older file as it was. */
class BadLuckTest {
    private static final Basemap BASEMAP = Basemap.bundled();
    private static final Page PAGE = PageOptionsTest.page(MapMode.B);
    private static final PictureSize SIZE = new PictureSize(640, 360);

    @TempDir
    Path real;

    private FileSystem small;
    private Path disk;

    /** A disk of 32 KiB, less than any export takes. */
    @BeforeEach
    void fillDisk() throws IOException {
        small = Jimfs.newFileSystem(Configuration.unix().toBuilder()
                .setMaxSize(32 * 1024)
                .setBlockSize(1024)
                .build());
        disk = Files.createDirectory(small.getPath("/disk"));
    }

    @AfterEach
    void leaveDisk() throws IOException {
        small.close();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"map.png", "map.svg", "map.pdf", "map.pptx"})
    void onAFullDiskTheOlderFileStays(String name) throws IOException {
        Path file = Files.writeString(disk.resolve(name), "older");
        assertThatThrownBy(() -> new Snapshot(BASEMAP, MapStyle.LIGHT).write(PAGE, SIZE, file))
                .isInstanceOf(UnwritableException.class)
                .hasMessageContaining(name + " cannot be written (")
                .hasMessageContaining("free space")
                .hasMessageNotContaining("part");
        assertThat(names(disk)).containsExactly(name);
        assertThat(file).hasContent("older");
    }

    @ParameterizedTest
    @ValueSource(strings = {"years.gif", "frames"})
    void onAFullDiskNoFrameIsLeft(String name) throws IOException {
        assertThatThrownBy(() -> new Animation(BASEMAP, MapStyle.LIGHT)
                        .write(
                                new Sequence(2, index -> PAGE),
                                SIZE,
                                disk.resolve(name),
                                Duration.ofSeconds(1),
                                Progress.SILENT))
                .isInstanceOf(UnwritableException.class)
                .hasMessageContaining(name)
                .hasMessageNotContaining("part");
        assertThat(names(disk)).isEmpty();
    }

    @Test
    void aFolderThatVanishesMeanwhileIsNamed() throws IOException {
        Path folder = Files.createDirectory(real.resolve("stick"));
        Path file = folder.resolve("map.png");
        assertThatThrownBy(() -> PictureFile.write(file, out -> {
                    out.write(1);
                    for (String name : names(folder)) {
                        Files.delete(folder.resolve(name));
                    }
                    Files.delete(folder);
                }))
                .isInstanceOf(UnwritableException.class)
                .hasMessageContaining("map.png cannot be written: the folder " + folder + " is gone");
        assertThat(real).isEmptyDirectory();
    }

    @Test
    void aFolderThatWasNeverThereIsNamed() {
        Path file = real.resolve("lost").resolve("map.png");
        assertThatThrownBy(() -> new Snapshot(BASEMAP, MapStyle.LIGHT).write(PAGE, SIZE, file))
                .hasMessageContaining("lost does not exist");
    }

    @Test
    void aReadOnlyFolderIsNamed() throws IOException {
        Path closed = Files.createDirectory(
                real.resolve("closed"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("r-xr-xr-x")));
        Assumptions.assumeFalse(Files.isWritable(closed), "whoever may write everywhere cannot see this");
        assertThatThrownBy(() -> new Snapshot(BASEMAP, MapStyle.LIGHT)
                        .write(PAGE, SIZE, closed.resolve("map.png"), Map.of(), Progress.SILENT))
                .isInstanceOf(UnwritableException.class)
                .hasMessageContaining("no permission in " + closed);
        assertThat(closed).isEmptyDirectory();
    }

    @Test
    void permissionTakenAwayMeanwhileIsNamed() throws IOException {
        Path file = Files.writeString(real.resolve("map.png"), "older");
        assertThatThrownBy(() -> PictureFile.write(file, out -> {
                    throw new AccessDeniedException(file.toString());
                }))
                .isInstanceOf(UnwritableException.class)
                .hasMessageContaining("no permission in " + real);
        assertThat(names(real)).containsExactly("map.png");
        assertThat(file).hasContent("older");
    }

    @Test
    void theSystemsWordsComeWithoutTheTemporaryName() {
        Path file = real.resolve("map.png");
        assertThatThrownBy(() -> PictureFile.write(file, out -> {
                    throw new FileSystemException("/some/.map.png.part", null, "Stale file handle");
                }))
                .hasMessageContaining("(Stale file handle)")
                .hasMessageNotContaining("part");
    }
}
