package org.flankmap.scenario;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.flankmap.posture.DatasetFiles;
import org.flankmap.posture.JsonEntry;
import org.flankmap.posture.JsonText;
import org.flankmap.posture.Posture;
import org.flankmap.posture.RecordReaders;
import org.flankmap.posture.Source;
import org.flankmap.posture.Status;

/**
 * Reads a scenario from JSON, the built-in ones and a user's alike. {@code asOf} is a day, or {@code "dataset"} for the
 * newest day the dataset speaks for, or {@code "last-announced"} for the day by which all that is announced is to be
 * done. What cannot be understood is a {@link org.flankmap.posture.DatasetException}.
 */
public final class ScenarioReader {
    private final Posture posture;

    public ScenarioReader(Posture posture) {
        this.posture = posture;
    }

    public Scenario read(DatasetFiles files, String path) {
        return read(new JsonEntry(path, JsonText.parse(path, files.bytes(path))));
    }

    /** Reads a scenario that lies within another document. */
    public Scenario read(JsonEntry e) {
        List<Source> sources = e.get("sources").listOrEmpty(RecordReaders::source);
        JsonEntry done = e.get("announcedAsDone");
        List<Change> changes = e.get("changes").list(change -> ChangeReaders.change(change, this::source, sources));
        return new Scenario(
                e.get("id").text(),
                e.get("name").text(),
                e.get("description").text(),
                day(e.get("asOf")),
                done.present() && done.flag(),
                changes,
                sources,
                shifts(e.get("shifts")));
    }

    private static Map<String, SymbolShift> shifts(JsonEntry e) {
        Map<String, SymbolShift> shifts = new LinkedHashMap<>();
        for (JsonEntry shift : e.listOrEmpty(entry -> entry)) {
            shifts.put(
                    shift.get("symbol").text(),
                    new SymbolShift(
                            shift.get("right").number(), shift.get("down").number()));
        }
        return shifts;
    }

    private boolean source(String id) {
        return posture.source(id).isPresent();
    }

    private LocalDate day(JsonEntry e) {
        return switch (e.text()) {
            case "dataset" -> posture.asOf().lastDay();
            case "last-announced" -> lastAnnounced();
            default -> e.date().lastDay();
        };
    }

    /** The last day any announced state may begin, or the end of 2030 where none is announced beyond the dataset's day. */
    private LocalDate lastAnnounced() {
        LocalDate today = posture.asOf().lastDay();
        return posture.formations().values().stream()
                .flatMap(formation -> formation.states().stream())
                .filter(state -> state.status() == Status.ANNOUNCED)
                .map(state -> state.from().lastDay())
                .filter(day -> day.isAfter(today))
                .max(LocalDate::compareTo)
                .orElse(LocalDate.of(2030, 12, 31));
    }
}
