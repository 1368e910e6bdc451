package org.flankmap.scenario;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The states of an immutable document and the named commands between them. A new command drops what was undone; of more
 * than {@code cap} steps the oldest is forgotten. For one thread.
 *
 * @param <T> an immutable value
 */
public final class UndoHistory<T> {
    private record Step<T>(String command, T other, long revision) {}

    private final int cap;
    private final Deque<Step<T>> undone = new ArrayDeque<>();
    private final Deque<Step<T>> done = new ArrayDeque<>();
    private T present;
    private long revision;
    private long newest;
    private long saved;

    public UndoHistory(T first, int cap) {
        if (cap < 1) {
            throw new IllegalArgumentException("a history keeps at least one step, not " + cap);
        }
        this.present = Objects.requireNonNull(first);
        this.cap = cap;
    }

    public T present() {
        return present;
    }

    /** Names the present state; a state that was left and come back to has the number it had. */
    public long revision() {
        return revision;
    }

    /** Remembers that the present state lies on disk. */
    public void markSaved() {
        saved = revision;
    }

    public boolean unsaved() {
        return revision != saved;
    }

    /** Runs a command; one that changes nothing leaves no step. */
    public void run(String name, UnaryOperator<T> command) {
        T next = Objects.requireNonNull(command.apply(present));
        if (next.equals(present)) {
            return;
        }
        done.push(new Step<>(name, present, revision));
        if (done.size() > cap) {
            done.removeLast();
        }
        undone.clear();
        present = next;
        revision = ++newest;
    }

    /** Steps back and returns the name of the command undone; empty when there is none. */
    public Optional<String> undo() {
        return step(done, undone);
    }

    /** Steps forward again and returns the name of the command redone; empty when there is none. */
    public Optional<String> redo() {
        return step(undone, done);
    }

    /** What {@link #undo} would undo. */
    public Optional<String> undoName() {
        return Optional.ofNullable(done.peek()).map(Step::command);
    }

    /** What {@link #redo} would redo. */
    public Optional<String> redoName() {
        return Optional.ofNullable(undone.peek()).map(Step::command);
    }

    private Optional<String> step(Deque<Step<T>> from, Deque<Step<T>> to) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        Step<T> step = from.pop();
        to.push(new Step<>(step.command(), present, revision));
        present = step.other();
        revision = step.revision();
        return Optional.of(step.command());
    }
}
