package org.flankmap.posture;

/** What is counted of a formation. */
public enum Indicator implements Word {
    PERSONNEL("personnel", "Personnel"),
    MANOEUVRE_BATTALIONS("manoeuvreBattalions", "Manoeuvre battalions"),
    TANKS("tanks", "Tanks"),
    INFANTRY_FIGHTING_VEHICLES("infantryFightingVehicles", "IFV and APC"),
    TUBE_ARTILLERY("tubeArtillery", "Tube artillery"),
    ROCKET_ARTILLERY("rocketArtillery", "Rocket artillery"),
    AIR_DEFENCE_FIRE_UNITS("airDefenceFireUnits", "Air-defence fire units");

    private final String word;
    private final String label;

    Indicator(String word, String label) {
        this.word = word;
        this.label = label;
    }

    @Override
    public String word() {
        return word;
    }

    /** As a reader sees it. */
    public String label() {
        return label;
    }
}
