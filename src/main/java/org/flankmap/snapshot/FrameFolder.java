package org.flankmap.snapshot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.ObjIntConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flankmap.snapshot.PictureFile.UnwritableException;

/** Fills a folder with numbered frames: all of them or none. They are made beside it and moved in at the end. */
final class FrameFolder {
    private static final Pattern FRAME = Pattern.compile("frame-\\d{3}\\.png");

    private FrameFolder() {}

    /** The name of a frame: {@code frame-001.png} for index 0. */
    static String name(int index) {
        return String.format(Locale.ROOT, "frame-%03d.png", index + 1);
    }

    /**
     * Writes the frames.
     *
     * @param folder made where it is missing
     * @param frames writes the frame of an index to a file
     * @throws UnwritableException with a sentence for the user; older frames are as they were
     */
    static void write(Path folder, int length, ObjIntConsumer<Path> frames) {
        Path target = folder.toAbsolutePath();
        check(folder, target, length);
        Path temporary = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            Files.createDirectory(temporary);
            for (int i = 0; i < length; i++) {
                frames.accept(temporary.resolve(name(i)), i);
            }
            if (Files.isDirectory(target)) {
                for (int i = 0; i < length; i++) {
                    Files.move(
                            temporary.resolve(name(i)), target.resolve(name(i)), StandardCopyOption.REPLACE_EXISTING);
                }
            } else {
                Files.move(temporary, target);
            }
        } catch (UnwritableException failed) {
            throw new UnwritableException(failed.getMessage().replace(temporary.toString(), folder.toString()));
        } catch (IOException failed) {
            throw PictureFile.unwritable(folder, failed);
        } finally {
            discard(temporary);
        }
    }

    private static void check(Path folder, Path target, int length) {
        if (Files.isDirectory(target)) {
            PictureFile.check(target.resolve(name(0)));
            longerBefore(folder, target, length);
        } else if (Files.exists(target)) {
            throw new UnwritableException(folder + " is a file; name a folder for the frames, or a .gif");
        } else {
            PictureFile.check(target);
        }
    }

    /** Frames that would stay behind those of a shorter sequence would be taken for its end. */
    private static void longerBefore(Path folder, Path target, int length) {
        try (Stream<Path> there = Files.list(target)) {
            if (there.map(file -> file.getFileName().toString())
                    .anyMatch(name -> FRAME.matcher(name).matches() && name.compareTo(name(length - 1)) > 0)) {
                throw new UnwritableException(
                        folder + " holds the frames of a longer sequence; empty it or name another folder");
            }
        } catch (IOException unreadable) {
            throw PictureFile.unwritable(target.resolve(name(0)), unreadable);
        }
    }

    private static void discard(Path temporary) {
        if (!Files.exists(temporary)) {
            return;
        }
        try (Stream<Path> parts = Files.walk(temporary)) {
            List<Path> innermostFirst = parts.sorted(Comparator.reverseOrder()).toList();
            for (Path part : innermostFirst) {
                Files.deleteIfExists(part);
            }
        } catch (IOException leftBehind) {
            PictureFile.leftBehind(temporary);
        }
    }
}
