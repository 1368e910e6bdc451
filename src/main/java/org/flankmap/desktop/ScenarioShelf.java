package org.flankmap.desktop;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.flankmap.scenario.Scenario;
import org.flankmap.scenario.UndoHistory;
import org.flankmap.view.ViewState;

/**
 * The scenarios at hand: those that ship with the application and those opened from files, as they have been edited since,
 * with the way back through the edits. Knows which of them are not on disk as they are. For the window's thread.
 */
final class ScenarioShelf {
    private static final int REMEMBERED = 500;

    private final Map<String, Scenario> originals = new LinkedHashMap<>();
    private final Map<String, Scenario> kept = new HashMap<>();
    private final Map<String, Path> files = new HashMap<>();
    private final UndoHistory<Map<String, Scenario>> edited = new UndoHistory<>(Map.of(), REMEMBERED);
    private final ObservableList<Scenario> scenarios = FXCollections.observableArrayList();

    ScenarioShelf(List<Scenario> builtIn) {
        builtIn.forEach(scenario -> put(scenario, scenario));
        refresh();
    }

    /** All of them as they are now, in the order they came. */
    ObservableList<Scenario> scenarios() {
        return FXCollections.unmodifiableObservableList(scenarios);
    }

    /** Replaces a scenario by an edited one of the same id. */
    void edit(String command, Scenario changed) {
        originals.computeIfAbsent(changed.id(), id -> changed.withShifts(Map.of()));
        kept.computeIfAbsent(changed.id(), originals::get);
        edited.run(command, before -> {
            Map<String, Scenario> after = new HashMap<>(before);
            after.put(changed.id(), changed);
            return after;
        });
        refresh();
    }

    /** Puts a copy under a name of its own beside its original, unless it is there already. */
    void fork(Scenario copy) {
        if (!originals.containsKey(copy.id())) {
            put(copy, copy);
        }
    }

    /** Steps back and answers with the name of what was undone. */
    Optional<String> undo() {
        Optional<String> name = edited.undo();
        refresh();
        return name;
    }

    /** Steps forward again and answers with the name of what was done again. */
    Optional<String> redo() {
        Optional<String> name = edited.redo();
        refresh();
        return name;
    }

    /**
     * Takes a scenario from a file, under another id where that one is taken by something else.
     *
     * @return the scenario as it stands on the shelf
     */
    Scenario open(Scenario read, Path file) {
        Scenario taken = read;
        for (int number = 2; taken(taken.id(), file); number++) {
            taken = read.called(read.id() + "-" + number, read.name());
        }
        put(taken, taken);
        files.put(taken.id(), file);
        refresh();
        return taken;
    }

    private boolean taken(String id, Path file) {
        return originals.containsKey(id) && !file.equals(files.get(id));
    }

    /** Remembers that a scenario lies in a file as it is. */
    void keep(Scenario scenario, Path file) {
        kept.put(scenario.id(), scenario);
        files.put(scenario.id(), file);
    }

    /** Remembers that a scenario, built in or of another file, has been written as another one. */
    void keepAs(Scenario original, Scenario copy, Path file) {
        kept.put(original.id(), now(original.id()));
        put(copy, copy);
        files.put(copy.id(), file);
        refresh();
    }

    /** The file that a scenario came from or was last written to. */
    Optional<Path> file(Scenario scenario) {
        return Optional.ofNullable(files.get(scenario.id()));
    }

    /** Those with edits that are in no file. */
    List<Scenario> unsaved() {
        return originals.keySet().stream()
                .map(this::now)
                .filter(scenario -> !scenario.equals(kept.get(scenario.id())))
                .toList();
    }

    /** A state with its scenarios as they are now, each on the day it has there. */
    ViewState settled(ViewState state) {
        return state.withPair(settled(state.a()), settled(state.b()));
    }

    private Scenario settled(Scenario scenario) {
        return originals.containsKey(scenario.id()) ? now(scenario.id()).on(scenario.asOf()) : scenario;
    }

    private Scenario now(String id) {
        return edited.present().getOrDefault(id, originals.get(id));
    }

    private void put(Scenario scenario, Scenario onDisk) {
        originals.put(scenario.id(), scenario);
        kept.put(scenario.id(), onDisk);
    }

    private void refresh() {
        List<Scenario> fresh = Stream.of(originals.keySet().toArray(String[]::new))
                .map(this::now)
                .toList();
        if (!fresh.equals(scenarios)) {
            scenarios.setAll(fresh);
        }
    }
}
