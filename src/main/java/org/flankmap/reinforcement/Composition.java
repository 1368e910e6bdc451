package org.flankmap.reinforcement;

/**
 * What of a formation has to move.
 *
 * @param kind the kind of unit its figures come from, as in the parameters' ids
 * @param people soldiers
 * @param tracked tracked vehicles
 * @param wheeled wheeled vehicles
 * @param containers trailers and containers
 */
public record Composition(String kind, double people, double tracked, double wheeled, double containers) {
    static Composition of(String kind, Parameters parameters) {
        return new Composition(
                kind,
                parameters.value(kind + "-people"),
                parameters.value(kind + "-tracked"),
                parameters.value(kind + "-wheeled"),
                parameters.value(kind + "-containers"));
    }

    /** The same mix in another size. */
    Composition times(double factor) {
        return new Composition(kind, people * factor, tracked * factor, wheeled * factor, containers * factor);
    }

    /** How much there is of a cargo: vehicles, pieces or people. */
    public double amount(Cargo cargo) {
        return switch (cargo) {
            case TRACKED -> tracked;
            case CONTAINERS -> containers;
            case WHEELED -> wheeled;
            case PEOPLE -> people;
        };
    }

    /** Vehicles, trailers and containers. */
    public double pieces() {
        return tracked + wheeled + containers;
    }
}
