package org.flankmap.cli;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.concurrent.Callable;
import javax.imageio.ImageIO;
import org.flankmap.symbology.Amplifiers;
import org.flankmap.symbology.InvalidSymbolCodeException;
import org.flankmap.symbology.SymbolCode;
import org.flankmap.symbology.SymbolPainter;
import org.flankmap.symbology.SymbolStyle;
import org.flankmap.symbology.SymbolSvg;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Draws one APP-6 symbol into a file, for slides. */
@Command(
        name = "symbol",
        mixinStandardHelpOptions = true,
        description = "Draws one APP-6D symbol into a PNG (transparent around the symbol) or SVG file.")
public final class SymbolCommand implements Callable<Integer> {
    private static final int USAGE = 2;
    private static final int SMALLEST = 8;
    private static final int LARGEST = 4096;

    @Parameters(index = "0", paramLabel = "SIDC", description = "symbol identification code of 20 digits (or 30)")
    private String sidc;

    @Option(
            names = "--size",
            paramLabel = "PIXELS",
            defaultValue = "128",
            description = "height of a friendly unit's frame, 8 to 4096 (default: ${DEFAULT-VALUE})")
    private String size;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            description = "where to write, ending in .png or .svg")
    private String out;

    @Option(
            names = "--style",
            paramLabel = "STYLE",
            defaultValue = "light",
            description = "light, dark or print (default: ${DEFAULT-VALUE})")
    private String style;

    @Spec
    private CommandSpec spec;

    /** 0 when the file is written; 2, with one sentence on the error stream, when what was asked for cannot be. */
    @Override
    public Integer call() {
        try {
            SymbolCode code = SymbolCode.parse(sidc);
            write(code, frameHeight(), styleOf(style).withoutHalo(), Path.of(out));
            return 0;
        } catch (InvalidSymbolCodeException | BadRequest e) {
            return refuse(e.getMessage());
        } catch (java.nio.file.InvalidPathException e) {
            return refuse("'" + out + "' is not a file name: give --out a path that ends in .png or .svg.");
        } catch (IOException e) {
            return refuse("'" + out + "' cannot be written (" + reason(e)
                    + "): choose a folder that exists and that you may write to.");
        }
    }

    private int refuse(String sentence) {
        spec.commandLine().getErr().println(sentence);
        return USAGE;
    }

    private static String reason(IOException e) {
        return e instanceof java.nio.file.NoSuchFileException
                ? "no such folder"
                : e.getClass()
                        .getSimpleName()
                        .replaceAll("([a-z])([A-Z])", "$1 $2")
                        .toLowerCase(Locale.ROOT);
    }

    private int frameHeight() {
        if (size.matches("\\d{1,6}")) {
            int pixels = Integer.parseInt(size);
            if (pixels >= SMALLEST && pixels <= LARGEST) {
                return pixels;
            }
        }
        throw new BadRequest("--size is '" + size + "': it must be a whole number of pixels from " + SMALLEST + " to "
                + LARGEST + ".");
    }

    private static SymbolStyle styleOf(String name) {
        return switch (name) {
            case "light" -> SymbolStyle.LIGHT;
            case "dark" -> SymbolStyle.DARK;
            case "print" -> SymbolStyle.PRINT;
            default -> throw new BadRequest("--style is '" + name + "': it must be light, dark or print.");
        };
    }

    private static void write(SymbolCode code, int frameHeight, SymbolStyle style, Path file) throws IOException {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".png")) {
            replace(file, png(code, frameHeight, style));
        } else if (name.endsWith(".svg")) {
            replace(
                    file,
                    SymbolSvg.of(code, Amplifiers.NONE, frameHeight, style).getBytes(StandardCharsets.UTF_8));
        } else {
            throw new BadRequest("--out is '" + file + "': the file's name must end in .png or .svg.");
        }
    }

    private static byte[] png(SymbolCode code, int frameHeight, SymbolStyle style) throws IOException {
        Rectangle2D box = SymbolPainter.bounds(code, Amplifiers.NONE, 0, 0, frameHeight, style);
        int left = (int) Math.floor(box.getMinX()) - 1;
        int top = (int) Math.floor(box.getMinY()) - 1;
        BufferedImage image = new BufferedImage(
                (int) Math.ceil(box.getMaxX()) + 1 - left,
                (int) Math.ceil(box.getMaxY()) + 1 - top,
                BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        SymbolPainter.paint(g, code, -left, -top, frameHeight, style);
        g.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    /** Writes beside the file and moves it into place, so that a failure leaves what was there. */
    private static void replace(Path file, byte[] bytes) throws IOException {
        Path whole = file.toAbsolutePath();
        Path folder = whole.getParent();
        Path part = Files.createTempFile(folder, ".symbol", ".part");
        try {
            Files.write(part, bytes);
            try {
                Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static final class BadRequest extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BadRequest(String sentence) {
            super(sentence);
        }
    }
}
