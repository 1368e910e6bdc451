package org.flankmap.reinforcement;

/** What a step of a way does. */
public enum Process {
    ROAD("Road march"),
    RAIL("Rail move"),
    SEA("Sea passage"),
    AIR("Flight"),
    LOAD_TRAIN("Loading trains"),
    UNLOAD_TRAIN("Unloading trains"),
    CHANGE_GAUGE("Gauge change"),
    LOAD_SHIP("Loading ships"),
    DISCHARGE_SHIP("Discharge in port");

    private final String label;

    Process(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether a cargo ever moves so: wheels do not go by rail, vehicles not by air, people not by sea. */
    boolean takes(Cargo cargo) {
        return switch (this) {
            case ROAD -> true;
            case AIR -> cargo == Cargo.PEOPLE;
            case RAIL, LOAD_TRAIN, UNLOAD_TRAIN, CHANGE_GAUGE -> cargo != Cargo.WHEELED;
            case SEA, LOAD_SHIP, DISCHARGE_SHIP -> cargo != Cargo.PEOPLE;
        };
    }

    /** Whether it leads from one node to another. */
    public boolean moves() {
        return this == ROAD || this == RAIL || this == SEA || this == AIR;
    }
}
