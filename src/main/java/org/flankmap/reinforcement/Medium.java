package org.flankmap.reinforcement;

/** On what a serial stands at a node. */
public enum Medium {
    /** On its wheels, its feet or a transporter: on the road or in a garrison. */
    GROUND,
    /** On a train of standard gauge. */
    RAIL_1435,
    /** On a train of broad gauge; the Finnish 1524 mm counts as it. */
    RAIL_1520,
    /** On a ship. */
    SHIP
}
