package org.flankmap.scenario;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.TreeMap;
import org.flankmap.posture.Source;

/** Writes a scenario as the JSON that {@link ScenarioReader} reads. */
public final class ScenarioWriter {
    private ScenarioWriter() {}

    /** The scenario with its day as a date, whatever the file it came from said. */
    public static ObjectNode write(Scenario scenario) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", scenario.id());
        json.put("name", scenario.name());
        json.put("description", scenario.description());
        json.put("asOf", scenario.asOf().toString());
        if (scenario.announcedAsDone()) {
            json.put("announcedAsDone", true);
        }
        var changes = json.putArray("changes");
        scenario.changes().forEach(change -> changes.add(ChangeWriters.change(change)));
        if (!scenario.sources().isEmpty()) {
            var sources = json.putArray("sources");
            scenario.sources().forEach(source -> sources.add(source(source)));
        }
        if (!scenario.shifts().isEmpty()) {
            var shifts = json.putArray("shifts");
            new TreeMap<>(scenario.shifts()).forEach((symbol, shift) -> shifts.addObject()
                    .put("symbol", symbol)
                    .put("right", shift.right())
                    .put("down", shift.down()));
        }
        return json;
    }

    private static ObjectNode source(Source source) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", source.id());
        json.put("title", source.title());
        json.put("publisher", source.publisher());
        source.date().ifPresent(date -> json.put("date", date.toString()));
        json.put("url", source.url());
        json.put("tier", source.tier().word());
        if (!source.note().isEmpty()) {
            json.put("note", source.note());
        }
        return json;
    }
}
