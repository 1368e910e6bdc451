package org.flankmap.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.flankmap.basemap.Basemap;
import org.flankmap.briefing.Briefing;
import org.flankmap.briefing.BriefingExport;
import org.flankmap.briefing.BriefingReader;
import org.flankmap.briefing.BuiltInBriefings;
import org.flankmap.cartography.MapStyle;
import org.flankmap.posture.Posture;
import org.flankmap.posture.PostureReader;
import org.flankmap.reinforcement.Progress;
import org.flankmap.scenario.BuiltInScenarios;
import org.flankmap.scenario.Scenario;
import org.flankmap.snapshot.PictureSize;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the slides of a briefing. */
@Command(
        name = "brief",
        description = "Writes the slides of a briefing as numbered pictures, a PDF or a slide show.",
        mixinStandardHelpOptions = true)
public final class BriefCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "BRIEFING",
            description = "A briefing's JSON file, or the built-in " + BuiltInBriefings.FROM_TRIPWIRE_TO_BRIGADE + ".")
    private String briefing;

    @Option(
            names = "--out",
            paramLabel = "FOLDER|FILE",
            required = true,
            description = "A folder for one PNG for each slide, or a file ending in .pdf or .pptx.")
    private Path out;

    @Option(
            names = "--size",
            paramLabel = "WIDTHxHEIGHT",
            defaultValue = "1920x1080",
            converter = SnapshotConverters.SizeConverter.class,
            description = "Pixels of a slide; a document takes its shape (default: ${DEFAULT-VALUE}).")
    private PictureSize size;

    @Option(
            names = "--style",
            paramLabel = "light|dark|print",
            converter = SnapshotConverters.StyleConverter.class,
            description = "How all slides look (default: each as it was made).")
    private Optional<MapStyle> style = Optional.empty();

    @Override
    public Integer call() {
        CompletableFuture<Basemap> basemap = CompletableFuture.supplyAsync(Basemap::bundled);
        Posture posture = PostureReader.bundled();
        List<Scenario> scenarios = BuiltInScenarios.of(posture).all();
        Briefing read = BuiltInBriefings.byId(briefing, posture, scenarios)
                .orElseGet(() -> new BriefingReader(posture, scenarios).read(Path.of(briefing)));
        new BriefingExport(basemap.join(), posture, scenarios).write(read, out, size, style, told(read.size()));
        return 0;
    }

    /** Says on the error stream which slide is being written, so that the other stream stays for results. */
    private Progress told(int slides) {
        return new Progress() {
            private int last = -1;

            @Override
            public void at(double share) {
                int slide = (int) Math.floor(share * slides + 1e-6);
                if (slide > last && slide < slides) {
                    last = slide;
                    spec.commandLine().getErr().println("slide " + (slide + 1) + " of " + slides);
                    spec.commandLine().getErr().flush();
                }
            }
        };
    }
}
