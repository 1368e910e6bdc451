package org.flankmap.scenario;

import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.flankmap.posture.DatasetFiles;
import org.flankmap.posture.Posture;

/** The scenarios that ship with the application, in the order of the menu. */
public final class BuiltInScenarios {
    /** The left side of the comparison that the application opens with. */
    public static final String TRIPWIRE = "tripwire";

    /** The right side of the comparison that the application opens with. */
    public static final String TODAY = "today";

    private static final List<String> IDS = List.of(
            TRIPWIRE,
            "after-the-invasion",
            "vilnius",
            TODAY,
            "announced",
            "brigade-in-each-baltic-state",
            "seven-brigades",
            "us-drawdown");

    private final Map<String, Scenario> scenarios = new LinkedHashMap<>();

    private BuiltInScenarios(Posture posture, DatasetFiles files) {
        ScenarioReader reader = new ScenarioReader(posture);
        for (String id : IDS) {
            scenarios.put(id, reader.read(files, id + ".json"));
        }
    }

    public static BuiltInScenarios of(Posture posture) {
        return new BuiltInScenarios(posture, BuiltInScenarios::bundled);
    }

    private static InputStream bundled(String path) throws NoSuchFileException {
        InputStream stream = BuiltInScenarios.class.getResourceAsStream("/assets/scenarios/" + path);
        if (stream == null) {
            throw new NoSuchFileException(path);
        }
        return stream;
    }

    public List<Scenario> all() {
        return List.copyOf(scenarios.values());
    }

    public Optional<Scenario> byId(String id) {
        return Optional.ofNullable(scenarios.get(id));
    }

    public Scenario tripwire() {
        return scenarios.get(TRIPWIRE);
    }

    public Scenario today() {
        return scenarios.get(TODAY);
    }
}
