package org.flankmap.comparison;

import java.util.Arrays;
import java.util.Optional;
import org.flankmap.posture.Indicator;

/** What is compared, in the panel's order. */
public enum Measure {
    ALLIED_PERSONNEL("allied-personnel", "Allied personnel", Force.ALLIED, Indicator.PERSONNEL),
    HOST_PERSONNEL("host-personnel", "Host-nation personnel", Force.HOST_NATION, Indicator.PERSONNEL),
    ALLIED_BATTALIONS("allied-battalions", "Allied manoeuvre battalions", Force.ALLIED, Indicator.MANOEUVRE_BATTALIONS),
    HOST_BATTALIONS(
            "host-battalions", "Host-nation manoeuvre battalions", Force.HOST_NATION, Indicator.MANOEUVRE_BATTALIONS),
    BRIGADE_EQUIVALENTS("brigade-equivalents", "Brigade equivalents", Force.FRIENDLY, null),
    ALLIED_TANKS("allied-tanks", "Allied tanks", Force.ALLIED, Indicator.TANKS),
    HOST_TANKS("host-tanks", "Host-nation tanks", Force.HOST_NATION, Indicator.TANKS),
    ALLIED_FIGHTING_VEHICLES(
            "allied-ifv-apc", "Allied IFV and APC", Force.ALLIED, Indicator.INFANTRY_FIGHTING_VEHICLES),
    HOST_FIGHTING_VEHICLES(
            "host-ifv-apc", "Host-nation IFV and APC", Force.HOST_NATION, Indicator.INFANTRY_FIGHTING_VEHICLES),
    ALLIED_TUBE_ARTILLERY("allied-tube-artillery", "Allied tube artillery", Force.ALLIED, Indicator.TUBE_ARTILLERY),
    HOST_TUBE_ARTILLERY(
            "host-tube-artillery", "Host-nation tube artillery", Force.HOST_NATION, Indicator.TUBE_ARTILLERY),
    ALLIED_ROCKET_ARTILLERY(
            "allied-rocket-artillery", "Allied rocket artillery", Force.ALLIED, Indicator.ROCKET_ARTILLERY),
    HOST_ROCKET_ARTILLERY(
            "host-rocket-artillery", "Host-nation rocket artillery", Force.HOST_NATION, Indicator.ROCKET_ARTILLERY),
    ALLIED_AIR_DEFENCE(
            "allied-air-defence", "Allied air-defence fire units", Force.ALLIED, Indicator.AIR_DEFENCE_FIRE_UNITS),
    HOST_AIR_DEFENCE(
            "host-air-defence",
            "Host-nation air-defence fire units",
            Force.HOST_NATION,
            Indicator.AIR_DEFENCE_FIRE_UNITS),
    STOCKS("stocks", "Stocks in place", Force.FRIENDLY, null),
    NATIONS("nations", "Nations contributing", Force.FRIENDLY, null),
    OPPOSING_PERSONNEL("opposing-personnel", "Opposing personnel within reach", Force.OPPOSING, Indicator.PERSONNEL),
    OPPOSING_FORMATIONS("opposing-formations", "Opposing formations within reach", Force.OPPOSING, null);

    private final String id;
    private final String label;
    private final Force force;
    private final Indicator indicator;

    Measure(String id, String label, Force force, Indicator indicator) {
        this.id = id;
        this.label = label;
        this.force = force;
        this.indicator = indicator;
    }

    /** The name in machine-readable output. */
    public String id() {
        return id;
    }

    /** As a reader sees it. */
    public String label() {
        return label;
    }

    /** As a reader sees it under a heading that says whose force is counted. */
    public String shortLabel() {
        String bare = label.replaceFirst("^(Allied|Host-nation|Opposing) ", "").replace(" within reach", "");
        return Character.toUpperCase(bare.charAt(0)) + bare.substring(1);
    }

    public Force force() {
        return force;
    }

    /** The indicator of strength that is summed; empty where the measure counts something else. */
    public Optional<Indicator> indicator() {
        return Optional.ofNullable(indicator);
    }

    /** "How is this counted?" in two sentences. */
    public String definition() {
        return Definition.of(this);
    }

    public static Optional<Measure> byId(String id) {
        return Arrays.stream(values()).filter(measure -> measure.id.equals(id)).findFirst();
    }
}
