package org.flankmap.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.flankmap.basemap.Basemap;
import org.flankmap.cartography.MapFaces;
import org.flankmap.cartography.MapMode;
import org.flankmap.cartography.MapStyle;
import org.flankmap.cartography.PanelContent;
import org.flankmap.cartography.PanelContents;
import org.flankmap.cartography.PostureContent.Layer;
import org.flankmap.geo.Extent;
import org.flankmap.posture.Posture;
import org.flankmap.posture.PostureReader;
import org.flankmap.reinforcement.Progress;
import org.flankmap.scenario.FormationFilter;
import org.flankmap.scenario.Scenario;
import org.flankmap.scenario.Situation;
import org.flankmap.snapshot.Animation;
import org.flankmap.snapshot.Estimate;
import org.flankmap.snapshot.Page;
import org.flankmap.snapshot.PageOptions;
import org.flankmap.snapshot.Pages;
import org.flankmap.snapshot.PictureFormat;
import org.flankmap.snapshot.PictureSize;
import org.flankmap.snapshot.Piece;
import org.flankmap.snapshot.Sequence;
import org.flankmap.snapshot.SizePreset;
import org.flankmap.snapshot.Snapshot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

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
            converter = SnapshotConverters.SizeConverter.class,
            description = "Pixels, 16,384 a side and 64 megapixels at most (default: ${DEFAULT-VALUE}).")
    private PictureSize size;

    @Option(
            names = "--preset",
            paramLabel = "NAME",
            converter = SnapshotConverters.PresetConverter.class,
            description = "A size by its name, instead of --size: 720p, 1080p, 4k, slide-16-9, slide-4-3, and a4-150,"
                    + " a4-300, a3-150, a3-300 or upright a4-portrait-150 and so on.")
    private Optional<SizePreset> preset = Optional.empty();

    @Option(
            names = "--extent",
            paramLabel = "baltic|flank|W,S,E,N",
            defaultValue = "baltic",
            converter = SnapshotConverters.ExtentConverter.class,
            description = "What the map shows (default: ${DEFAULT-VALUE}).")
    private Extent extent;

    @Option(
            names = "--style",
            paramLabel = "light|dark|print",
            defaultValue = "light",
            converter = SnapshotConverters.StyleConverter.class,
            description = "How it looks (default: ${DEFAULT-VALUE}).")
    private MapStyle style;

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
            converter = SnapshotConverters.ModeConverter.class,
            description = "Which posture the map shows, and how (default: ${DEFAULT-VALUE}).")
    private MapMode mode;

    @Option(names = "--title", paramLabel = "TEXT", description = "Instead of the usual title.")
    private Optional<String> title = Optional.empty();

    @Option(names = "--subtitle", paramLabel = "TEXT", description = "Instead of the usual subtitle.")
    private Optional<String> subtitle = Optional.empty();

    @Option(names = "--estimate", description = "Says what would be written, and writes nothing.")
    private boolean estimate;

    @Option(
            names = "--world-file",
            description = "Writes a .pgw and a .prj beside a PNG, so that QGIS and others can place the map.")
    private boolean worldFile;

    @Mixin
    private SnapshotTimeline timeline = new SnapshotTimeline();

    @Mixin
    private SnapshotPieces pieces = new SnapshotPieces();

    @Mixin
    private SnapshotPanel panel = new SnapshotPanel();

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
        List<LocalDate> dates = timeline.asked() ? timeline.dates() : List.of();
        CompletableFuture<Basemap> basemap = CompletableFuture.supplyAsync(Basemap::bundled);
        Posture posture = PostureReader.bundled();
        Situation a = Situation.of(posture, Scenarios.named(scenarioA, posture));
        if (timeline.asked()) {
            Sequence sequence = new Sequence(
                    dates.size(),
                    index -> page(a, Situation.of(posture, Scenario.recorded(dates.get(index))), options));
            new Animation(basemap.join(), style).write(sequence, pixels, out, timeline.frameTime(), Progress.SILENT);
            return 0;
        }
        Situation b = Situation.of(posture, Scenarios.named(scenarioB, posture));
        Snapshot snapshot = new Snapshot(basemap.join(), style);
        if (worldFile) {
            snapshot.writeWithWorldFile(page(a, b, options), pixels, out, Map.of(), Progress.SILENT);
        } else {
            snapshot.write(page(a, b, options), pixels, out);
        }
        return 0;
    }

    private Page page(Situation a, Situation b, PageOptions options) {
        Set<Layer> layers = EnumSet.allOf(Layer.class);
        if (style == MapStyle.PRINT) {
            layers.remove(Layer.OPPOSING);
        }
        Optional<PanelContent> content = panel.choice()
                .filter(choice -> options.shows(Piece.PANEL))
                .map(choice -> PanelContents.of(a, b, choice));
        MapFaces faces = MapFaces.of(a, b, mode, layers, panel.fill(), FormationFilter.NONE);
        Page page = Pages.of(a, b, faces, content, extent);
        return page.titled(title.orElse(page.title()), subtitle.orElse(page.subtitle()))
                .with(options);
    }
}
