package org.flankmap.comparison;

import java.util.Optional;

/** The allied and the host nation's soldiers to the opposing ones within reach, in words. */
public final class Ratio {
    public static final String LABEL = "Friendly to opposing personnel";

    /** "How is this counted?" in two sentences. */
    public static final String DEFINITION =
            "Allied and host-nation personnel over opposing personnel within reach. It is given only where all three are"
                    + " known whole.";

    private Ratio() {}

    /** Such as "0.3 : 1"; empty where one of the three is known in part only. */
    public static Optional<String> display(Indicators indicators) {
        return indicators.ratio().map(value -> Wording.number(value) + " : 1");
    }
}
