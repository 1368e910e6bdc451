package org.flankmap.desktop;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import org.flankmap.briefing.Briefing;
import org.flankmap.briefing.BriefingReader;
import org.flankmap.briefing.BriefingWriter;
import org.flankmap.briefing.BuiltInBriefings;
import org.flankmap.briefing.Slide;
import org.flankmap.scenario.UndoHistory;

/** The briefing that is open, which slide of it is at hand, and the way back through its edits. */
final class BriefingModel {
    private static final int REMEMBERED = 200;

    private final BriefingReader reader;
    private final BriefingWriter writer;
    private final ReadOnlyObjectWrapper<Briefing> briefing = new ReadOnlyObjectWrapper<>(this, "briefing");
    private final ReadOnlyObjectWrapper<Optional<Path>> file =
            new ReadOnlyObjectWrapper<>(this, "file", Optional.empty());
    private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper(this, "unsaved");
    private final SimpleIntegerProperty index = new SimpleIntegerProperty(this, "index");
    private UndoHistory<Briefing> history;

    BriefingModel(Workspace workspace) {
        reader = new BriefingReader(workspace.posture(), workspace.scenarios());
        writer = new BriefingWriter(workspace.scenarios());
        begin(
                BuiltInBriefings.byId(
                                BuiltInBriefings.FROM_TRIPWIRE_TO_BRIGADE, workspace.posture(), workspace.scenarios())
                        .orElseThrow(),
                Optional.empty());
    }

    private void begin(Briefing first, Optional<Path> from) {
        history = new UndoHistory<>(first, REMEMBERED);
        file.set(from);
        index.set(0);
        follow();
    }

    private void follow() {
        briefing.set(history.present());
        index.set(Math.max(0, Math.min(index.get(), briefing().size() - 1)));
        unsaved.set(history.unsaved());
    }

    Briefing briefing() {
        return briefing.get();
    }

    ReadOnlyObjectProperty<Briefing> briefingProperty() {
        return briefing.getReadOnlyProperty();
    }

    /** The file it came from or was saved to; empty for one that has none yet. */
    Optional<Path> file() {
        return file.get();
    }

    ReadOnlyBooleanProperty unsavedProperty() {
        return unsaved.getReadOnlyProperty();
    }

    /** Which slide is at hand, from 0. */
    SimpleIntegerProperty indexProperty() {
        return index;
    }

    /** The slide at hand; empty where there is none. */
    Optional<Slide> slide() {
        return briefing().size() == 0
                ? Optional.empty()
                : Optional.of(briefing().slide(index.get()));
    }

    /** Edits the briefing, and takes another slide at hand. */
    void edit(String name, int nextIndex, UnaryOperator<Briefing> change) {
        history.run(name, change);
        briefing.set(history.present());
        index.set(Math.max(0, Math.min(nextIndex, briefing().size() - 1)));
        unsaved.set(history.unsaved());
    }

    /** Edits the slide at hand. */
    void edit(String name, UnaryOperator<Slide> change) {
        if (briefing().size() > 0) {
            edit(name, index.get(), whole -> whole.changing(index.get(), change));
        }
    }

    /** Answers with what was undone; empty where there was nothing. */
    Optional<String> undo() {
        Optional<String> name = history.undo();
        follow();
        return name;
    }

    Optional<String> redo() {
        Optional<String> name = history.redo();
        follow();
        return name;
    }

    /** Begins a briefing without slides. */
    void beginEmpty() {
        begin(Briefing.empty("Untitled briefing"), Optional.empty());
    }

    /** Opens a file; one that cannot be understood is an exception with a sentence, and what is open stays. */
    void open(Path from) {
        begin(reader.read(from), Optional.of(from));
    }

    /** Saves to a file, which is then the briefing's own. */
    void save(Path to) {
        writer.save(briefing(), to);
        file.set(Optional.of(to));
        history.markSaved();
        unsaved.set(false);
    }
}
