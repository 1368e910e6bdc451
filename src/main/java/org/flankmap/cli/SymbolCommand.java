package org.flankmap.cli;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import javax.imageio.ImageIO;
import org.flankmap.snapshot.PictureFile;
import org.flankmap.snapshot.PictureFile.UnwritableException;
import org.flankmap.symbology.Amplifiers;
import org.flankmap.symbology.InvalidSymbolCodeException;
import org.flankmap.symbology.SymbolCode;
import org.flankmap.symbology.SymbolRaster;
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
            write(SymbolCode.parse(sidc), frameHeight(), styleOf(style).withoutHalo());
            return 0;
        } catch (InvalidSymbolCodeException | BadRequest e) {
            return refuse(e.getMessage());
        } catch (UnwritableException e) {
            return refuse(e.getMessage() + ".");
        } catch (InvalidPathException e) {
            return refuse("'" + out + "' is not a file name: give --out a path that ends in .png or .svg.");
        }
    }

    private int refuse(String sentence) {
        spec.commandLine().getErr().println(sentence);
        return USAGE;
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

    private void write(SymbolCode code, int frameHeight, SymbolStyle style) {
        String name = out.toLowerCase(Locale.ROOT);
        if (name.endsWith(".png")) {
            BufferedImage image =
                    SymbolRaster.of(code, Amplifiers.NONE, frameHeight, style).image();
            PictureFile.write(Path.of(out), stream -> ImageIO.write(image, "png", stream));
        } else if (name.endsWith(".svg")) {
            byte[] svg = SymbolSvg.of(code, Amplifiers.NONE, frameHeight, style).getBytes(StandardCharsets.UTF_8);
            PictureFile.write(Path.of(out), stream -> stream.write(svg));
        } else {
            throw new BadRequest("--out is '" + out + "': the file's name must end in .png or .svg.");
        }
    }

    private static final class BadRequest extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BadRequest(String sentence) {
            super(sentence);
        }
    }
}
