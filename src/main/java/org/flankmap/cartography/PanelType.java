package org.flankmap.cartography;

/**
 * How large the panel's type is. At 1920x1080 that of a briefing is nowhere below 18 pixels, which a room can read from its
 * back row.
 */
public enum PanelType {
    WORKSTATION(23, 17, 14, 12, 26, 27, 470),
    BRIEFING(32, 25, 20, 18, 36, 37, 680);

    private final double heading;
    private final double state;
    private final double body;
    private final double note;
    private final double bar;
    private final double row;
    private final double width;

    PanelType(double heading, double state, double body, double note, double bar, double row, double width) {
        this.heading = heading;
        this.state = state;
        this.body = body;
        this.note = note;
        this.bar = bar;
        this.row = row;
        this.width = width;
    }

    /** Size of the panel's heading, logical pixels, as all sizes here. */
    double heading() {
        return heading;
    }

    /** Size of a state's name and share. */
    double state() {
        return state;
    }

    /** Size of the figures. */
    double body() {
        return body;
    }

    /** Size of captions and notes, the smallest. */
    double note() {
        return note;
    }

    /** Height of a bar. */
    double bar() {
        return bar;
    }

    /** Height of a table's row. */
    double row() {
        return row;
    }

    /** How wide a panel beside a map is. */
    public double width() {
        return width;
    }

    /** Spaces and strokes against those of a workstation. */
    double spacing() {
        return body / WORKSTATION.body;
    }
}
