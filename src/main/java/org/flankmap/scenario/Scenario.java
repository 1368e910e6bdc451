package org.flankmap.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flankmap.posture.Source;

/**
 * A posture that one may look at or compare: the dataset at a date, and what is changed from there.
 *
 * @param id lower case words joined by hyphens; the command line's name for it
 * @param description one paragraph for a reader
 * @param asOf the day whose recorded posture it begins from
 * @param announcedAsDone whether what is announced counts as done on its date
 * @param changes in order
 * @param sources what the scenario cites beyond the dataset's own sources
 * @param shifts symbols that a person has moved aside, by the id of the formation or stock
 */
public record Scenario(
        String id,
        String name,
        String description,
        LocalDate asOf,
        boolean announcedAsDone,
        List<Change> changes,
        List<Source> sources,
        Map<String, SymbolShift> shifts) {
    private static final String EDITED = ", edited";

    public Scenario {
        changes = List.copyOf(changes);
        sources = List.copyOf(sources);
        shifts = Map.copyOf(shifts);
    }

    /** A scenario in which nobody has moved a symbol. */
    public Scenario(
            String id,
            String name,
            String description,
            LocalDate asOf,
            boolean announcedAsDone,
            List<Change> changes,
            List<Source> sources) {
        this(id, name, description, asOf, announcedAsDone, changes, sources, Map.of());
    }

    /** The recorded posture of a day, without a story; what the timeline shows between the named scenarios. */
    public static Scenario recorded(LocalDate day) {
        return new Scenario("recorded-" + day, "Posture", "The posture as recorded.", day, false, List.of(), List.of());
    }

    /** The same changes from another day's posture. */
    public Scenario on(LocalDate day) {
        return new Scenario(id, name, description, day, announcedAsDone, changes, sources, shifts);
    }

    public Scenario withChanges(List<Change> others) {
        return new Scenario(id, name, description, asOf, announcedAsDone, others, sources, shifts);
    }

    /** With symbols moved aside. */
    public Scenario withShifts(Map<String, SymbolShift> moved) {
        return new Scenario(id, name, description, asOf, announcedAsDone, changes, sources, moved);
    }

    /** The same under another name. */
    public Scenario called(String newId, String newName) {
        return new Scenario(newId, newName, description, asOf, announcedAsDone, changes, sources, shifts);
    }

    /**
     * With more changes, under a name that says that it was edited. A parameter that was set before takes the new value
     * without keeping the old one.
     */
    public Scenario edited(List<Change> more) {
        List<Change> all = new ArrayList<>(changes);
        for (Change change : more) {
            if (change instanceof Change.SetParameter set) {
                all.removeIf(before -> before instanceof Change.SetParameter other
                        && other.name().equals(set.name()));
            }
            all.add(change);
        }
        Scenario changed = withChanges(all);
        return name.endsWith(EDITED) ? changed : changed.called(id + "-edited", name + EDITED);
    }
}
