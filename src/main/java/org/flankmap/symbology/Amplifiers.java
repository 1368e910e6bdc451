package org.flankmap.symbology;

/**
 * Text around a frame. An empty text is not drawn, so the caller chooses what shows by what it passes.
 *
 * @param uniqueDesignation the unit's own short name, lower left
 * @param higherFormation whom it belongs to, lower right
 * @param country two- or three-letter code, right
 * @param strength such as "1 100" or "14 tk", right, under the country
 * @param date date-time group or a plain date, upper left
 * @param reinforcement upper right
 */
public record Amplifiers(
        String uniqueDesignation,
        String higherFormation,
        String country,
        String strength,
        String date,
        Reinforcement reinforcement) {
    /** Nothing around the frame. */
    public static final Amplifiers NONE = new Amplifiers("", "", "", "", "", Reinforcement.NEITHER);

    /** Whether a unit has more or less than its own parts. */
    public enum Reinforcement {
        NEITHER(""),
        REINFORCED("(+)"),
        REDUCED("(\u2212)"),
        REINFORCED_AND_REDUCED("(\u00b1)");

        private final String text;

        Reinforcement(String text) {
            this.text = text;
        }

        /** As it is written at the frame. */
        public String text() {
            return text;
        }
    }

    public Amplifiers withUniqueDesignation(String text) {
        return new Amplifiers(text, higherFormation, country, strength, date, reinforcement);
    }

    public Amplifiers withHigherFormation(String text) {
        return new Amplifiers(uniqueDesignation, text, country, strength, date, reinforcement);
    }

    public Amplifiers withCountry(String text) {
        return new Amplifiers(uniqueDesignation, higherFormation, text, strength, date, reinforcement);
    }

    public Amplifiers withStrength(String text) {
        return new Amplifiers(uniqueDesignation, higherFormation, country, text, date, reinforcement);
    }

    public Amplifiers withDate(String text) {
        return new Amplifiers(uniqueDesignation, higherFormation, country, strength, text, reinforcement);
    }

    public Amplifiers withReinforcement(Reinforcement other) {
        return new Amplifiers(uniqueDesignation, higherFormation, country, strength, date, other);
    }
}
