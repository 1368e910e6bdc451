package org.flankmap.cartography;

import java.util.List;
import org.flankmap.posture.Source;

/**
 * What the side panel says, as text and shares: the window builds controls from it, an export paints it.
 *
 * @param heading the question
 * @param subheading what the bars measure
 * @param a name and date of posture A
 * @param b name and date of posture B
 * @param bars one per state
 * @param tables the figures, state by state and together
 * @param note what a reader must know of the figures
 * @param type how large it is written
 */
public record PanelContent(
        String heading,
        String subheading,
        String a,
        String b,
        List<Bar> bars,
        List<Table> tables,
        String note,
        PanelType type) {
    public PanelContent {
        bars = List.copyOf(bars);
        tables = List.copyOf(tables);
    }

    /**
     * How far a state's posture fills a brigade.
     *
     * @param state its name
     * @param a share in place in A, 1 being a brigade
     * @param b share in place in B
     * @param held share held at readiness elsewhere for this state in B
     * @param announced share only announced in B
     * @param required the force the state is to have, 1 being a brigade
     * @param share B's share as text, such as {@code ≥ 48 %}
     * @param caption what stands there, one line
     * @param gap what B lacks of the force the state is to have, one line
     * @param trace the formations behind B's share
     */
    public record Bar(
            String state,
            double a,
            double b,
            double held,
            double announced,
            double required,
            String share,
            String caption,
            String gap,
            List<Trace> trace) {
        public Bar {
            trace = List.copyOf(trace);
        }

        /** What the full width of the bar stands for: a brigade, or what is required where that is more. */
        public double whole() {
            return Math.max(1, required);
        }
    }

    /** A table of one state or of all. */
    public record Table(String title, List<Group> groups) {
        public Table {
            groups = List.copyOf(groups);
        }
    }

    /**
     * Rows that belong together.
     *
     * @param heading whose force they count; empty where the rows say so themselves
     */
    public record Group(String heading, List<Row> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One line of a table.
     *
     * @param definition how it is counted, in two sentences
     */
    public record Row(String label, Cell a, Cell b, Cell difference, String definition) {}

    /**
     * One figure.
     *
     * @param known whether there is a figure at all
     * @param trace what it was made of
     */
    public record Cell(String text, boolean known, List<Trace> trace) {
        public Cell {
            trace = List.copyOf(trace);
        }
    }

    /**
     * One part of a figure.
     *
     * @param subject what it counts
     * @param name its name
     * @param figure the part as text, or "not known"
     * @param date the date it refers to
     * @param sources who says so
     */
    public record Trace(Subject subject, String name, String figure, String date, List<Source> sources) {
        public Trace {
            sources = List.copyOf(sources);
        }
    }
}
