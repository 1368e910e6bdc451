package org.flankmap.desktop;

import java.util.LinkedHashMap;
import java.util.Map;

/** Which events the timeline names first where room is short, and in how few words. */
final class Milestones {
    private static final Map<String, String> SHORT = new LinkedHashMap<>();

    static {
        SHORT.put("battlegroups-in-place", "Forward Presence in place");
        SHORT.put("invasion-of-ukraine", "24 Feb 2022");
        SHORT.put("madrid-summit", "Madrid");
        SHORT.put("finland-joins", "Finland joins");
        SHORT.put("vilnius-summit", "Vilnius");
        SHORT.put("sweden-joins", "Sweden joins");
        SHORT.put("washington-summit", "Washington");
        SHORT.put("the-hague-summit", "The Hague");
        SHORT.put("brigade-latvia-declared", "Brigade in Latvia");
        SHORT.put("panzerbrigade-inaugurated", "Panzerbrigade 45");
        SHORT.put("british-4th-brigade-ready", "British 4th Brigade");
        SHORT.put("two-battalions-join", "Two battalions join");
        SHORT.put("german-brigade-offered", "German brigade offered");
    }

    private Milestones() {}

    static boolean named(String event) {
        return SHORT.containsKey(event);
    }

    /** The lower the earlier it gets its label. */
    static int rank(String event) {
        int rank = 0;
        for (String each : SHORT.keySet()) {
            if (each.equals(event)) {
                return rank;
            }
            rank++;
        }
        return rank;
    }

    static String words(String event, String title) {
        return SHORT.getOrDefault(event, title);
    }
}
