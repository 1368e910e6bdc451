package org.flankmap.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.flankmap.basemap.Basemap;
import org.flankmap.cartography.MapMode;
import org.flankmap.cartography.MapStyle;
import org.flankmap.cartography.PostureContent.Layer;
import org.flankmap.geo.Extent;
import org.flankmap.posture.Posture;
import org.flankmap.posture.PostureReader;
import org.flankmap.scenario.Situation;
import org.flankmap.snapshot.Estimate;
import org.flankmap.snapshot.Page;
import org.flankmap.snapshot.PageOptions;
import org.flankmap.snapshot.Pages;
import org.flankmap.snapshot.PictureFormat;
import org.flankmap.snapshot.PictureSize;
import org.flankmap.snapshot.SizePreset;
import org.flankmap.snapshot.Snapshot;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Writes the map as a picture. */
@Command(
        name = "snapshot",
        description = "Writes the comparison as a picture, a PDF or a slide.",
        mixinStandardHelpOptions = true)
public final class SnapshotCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--size",
            paramLabel = "WIDTHxHEIGHT",
            defaultValue = "1920x1080",
            converter = SizeConverter.class,
            description = "Pixels, 16,384 a side and 64 megapixels at most (default: ${DEFAULT-VALUE}).")
    private PictureSize size;

    @Option(
            names = "--preset",
            paramLabel = "NAME",
            converter = PresetConverter.class,
            description = "A size by its name, instead of --size: 720p, 1080p, 4k, slide-16-9, slide-4-3, and a4-150,"
                    + " a4-300, a3-150, a3-300 or upright a4-portrait-150 and so on.")
    private Optional<SizePreset> preset = Optional.empty();

    @Option(
            names = "--extent",
            paramLabel = "baltic|flank|W,S,E,N",
            defaultValue = "baltic",
            converter = ExtentConverter.class,
            description = "What the map shows (default: ${DEFAULT-VALUE}).")
    private Extent extent;

    @Option(
            names = "--style",
            paramLabel = "light|dark|print",
            defaultValue = "light",
            converter = StyleConverter.class,
            description = "How it looks (default: ${DEFAULT-VALUE}).")
    private MapStyle style;

    @Option(
            names = "--panel",
            paramLabel = "on|off",
            defaultValue = "on",
            converter = SwitchConverter.class,
            description = "Whether the comparison stands beside the map (default: ${DEFAULT-VALUE}).")
    private Switch panel;

    @Option(
            names = "--a",
            defaultValue = "tripwire",
            description = "Scenario A, or a date such as 2022-02-01 (default: ${DEFAULT-VALUE}).")
    private String scenarioA;

    @Option(names = "--b", defaultValue = "today", description = "Scenario B, or a date (default: ${DEFAULT-VALUE}).")
    private String scenarioB;

    @Option(
            names = "--mode",
            paramLabel = "a|b|swipe|side-by-side|difference",
            defaultValue = "b",
            converter = ModeConverter.class,
            description = "Which posture the map shows, and how (default: ${DEFAULT-VALUE}).")
    private MapMode mode;

    @Option(names = "--title", paramLabel = "TEXT", description = "Instead of the usual title.")
    private Optional<String> title = Optional.empty();

    @Option(names = "--subtitle", paramLabel = "TEXT", description = "Instead of the usual subtitle.")
    private Optional<String> subtitle = Optional.empty();

    @Option(names = "--estimate", description = "Says what would be written, and writes nothing.")
    private boolean estimate;

    @Mixin
    private SnapshotPieces pieces = new SnapshotPieces();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            description = "The file to write; its ending tells how: .png, .svg, .pdf or .pptx.")
    private Path out;

    @Override
    public Integer call() {
        PageOptions options = pieces.options();
        PictureSize pixels = preset.map(SizePreset::size).orElse(size);
        if (estimate) {
            spec.commandLine()
                    .getOut()
                    .println(Estimate.of(pixels, PictureFormat.of(out), 1).sentence());
            return 0;
        }
        CompletableFuture<Basemap> basemap = CompletableFuture.supplyAsync(Basemap::bundled);
        Posture posture = PostureReader.bundled();
        Situation a = Situation.of(posture, Scenarios.named(scenarioA, posture));
        Situation b = Situation.of(posture, Scenarios.named(scenarioB, posture));
        Set<Layer> layers = EnumSet.allOf(Layer.class);
        if (style == MapStyle.PRINT) {
            layers.remove(Layer.OPPOSING);
        }
        Page page = Pages.of(a, b, mode, layers, extent, panel == Switch.ON);
        page = page.titled(title.orElse(page.title()), subtitle.orElse(page.subtitle()))
                .with(options);
        new Snapshot(basemap.join(), style).write(page, pixels, out);
        return 0;
    }

    /** Of its own type, because a plain flag would take no value. */
    enum Switch {
        ON,
        OFF
    }

    static final class SizeConverter implements ITypeConverter<PictureSize> {
        @Override
        public PictureSize convert(String text) {
            try {
                return PictureSize.parse(text);
            } catch (IllegalArgumentException mistake) {
                throw new TypeConversionException(mistake.getMessage());
            }
        }
    }

    static final class PresetConverter implements ITypeConverter<SizePreset> {
        @Override
        public SizePreset convert(String text) {
            try {
                return SizePreset.named(text);
            } catch (IllegalArgumentException mistake) {
                throw new TypeConversionException(mistake.getMessage());
            }
        }
    }

    static final class ExtentConverter implements ITypeConverter<Extent> {
        @Override
        public Extent convert(String text) {
            return switch (text) {
                case "baltic" -> Extent.BALTIC;
                case "flank" -> Extent.FLANK;
                default -> box(text);
            };
        }

        private static Extent box(String text) {
            String[] parts = text.split(",", -1);
            try {
                if (parts.length == 4) {
                    return new Extent(
                            Double.parseDouble(parts[0]),
                            Double.parseDouble(parts[1]),
                            Double.parseDouble(parts[2]),
                            Double.parseDouble(parts[3]));
                }
            } catch (IllegalArgumentException notABox) {
                throw mistake(text);
            }
            throw mistake(text);
        }

        private static TypeConversionException mistake(String text) {
            return new TypeConversionException("the extent \"" + text
                    + "\" is neither baltic nor flank nor a box W,S,E,N in degrees such as 20,53,30,60");
        }
    }

    static final class StyleConverter implements ITypeConverter<MapStyle> {
        @Override
        public MapStyle convert(String text) {
            for (MapStyle style : MapStyle.values()) {
                if (style.word().equals(text)) {
                    return style;
                }
            }
            throw new TypeConversionException("the style \"" + text + "\" is none of light, dark, print");
        }
    }

    static final class ModeConverter implements ITypeConverter<MapMode> {
        @Override
        public MapMode convert(String text) {
            for (MapMode mode : MapMode.values()) {
                if (mode.word().equals(text)) {
                    return mode;
                }
            }
            throw new TypeConversionException(
                    "the mode \"" + text + "\" is none of a, b, swipe, side-by-side, difference");
        }
    }

    static final class SwitchConverter implements ITypeConverter<Switch> {
        @Override
        public Switch convert(String text) {
            return switch (text) {
                case "on" -> Switch.ON;
                case "off" -> Switch.OFF;
                default -> throw new TypeConversionException("the panel is \"on\" or \"off\", not \"" + text + "\"");
            };
        }
    }
}
