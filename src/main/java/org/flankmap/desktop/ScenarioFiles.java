package org.flankmap.desktop;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import org.flankmap.posture.DatasetFiles;
import org.flankmap.posture.Posture;
import org.flankmap.scenario.Scenario;
import org.flankmap.scenario.ScenarioReader;
import org.flankmap.scenario.ScenarioWriter;
import org.flankmap.snapshot.PictureFile;

/** Reads and writes scenarios as files of their own. What goes wrong is an exception whose message is a sentence for the user. */
final class ScenarioFiles {
    static final String ENDING = ".json";
    private static final JsonMapper MAPPER = new JsonMapper();

    private final Posture posture;

    ScenarioFiles(Posture posture) {
        this.posture = posture;
    }

    Scenario read(Path file) {
        Path whole = file.toAbsolutePath();
        return new ScenarioReader(posture)
                .read(DatasetFiles.in(whole.getParent()), whole.getFileName().toString());
    }

    /** Writes the file whole or not at all. */
    void write(Scenario scenario, Path file) {
        PictureFile.write(
                file,
                out -> out.write(
                        MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(ScenarioWriter.write(scenario))));
    }

    /** A scenario named for the file it goes to. */
    static Scenario named(Scenario scenario, Path file) {
        String stem = file.getFileName().toString().replaceFirst("\\.json$", "");
        String id = stem.toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return scenario.called(id.isEmpty() ? "scenario" : id, stem);
    }
}
