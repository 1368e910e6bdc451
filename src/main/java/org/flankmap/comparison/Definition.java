package org.flankmap.comparison;

/** How each measure is counted, in two sentences for a reader. The dataset's README holds the terms. */
final class Definition {
    private static final String WHOLE =
            " Only figures for a formation as a whole are added; one without such a figure makes the sum \"at least\".";

    private Definition() {}

    static String of(Measure measure) {
        return switch (measure) {
            case ALLIED_PERSONNEL ->
                "Soldiers of formations in place or rotational whose lead nation is not the host; planned, announced and"
                        + " held-ready ones are not in it. A formation counted as a whole covers those under it in the"
                        + " same country; where only national parts are known, their sum counts as \"at least\".";
            case HOST_PERSONNEL ->
                "Soldiers of the host's own formations in the dataset, which lists manoeuvre formations and what supports"
                        + " them, not the whole armed forces." + WHOLE;
            case ALLIED_BATTALIONS, HOST_BATTALIONS ->
                "Armoured, mechanised, motorised, infantry and airborne battalions in place, and battlegroups built around"
                        + " one; artillery, engineers, reconnaissance and support are not counted. A battlegroup or"
                        + " manoeuvre battalion without a figure counts as one.";
            case BRIGADE_EQUIVALENTS ->
                "Allied and host-nation manoeuvre battalions in place, divided by three. Three is the number that"
                        + " Panzerbrigade 45 in Lithuania is planned with.";
            case ALLIED_TANKS, HOST_TANKS -> "Main battle tanks of the formations in place." + WHOLE;
            case ALLIED_FIGHTING_VEHICLES, HOST_FIGHTING_VEHICLES ->
                "Infantry fighting vehicles and armoured personnel carriers of the formations in place." + WHOLE;
            case ALLIED_TUBE_ARTILLERY, HOST_TUBE_ARTILLERY ->
                "Guns and howitzers, towed and self-propelled, of the formations in place; mortars are not counted."
                        + WHOLE;
            case ALLIED_ROCKET_ARTILLERY, HOST_ROCKET_ARTILLERY ->
                "Rocket launchers of the formations in place." + WHOLE;
            case ALLIED_AIR_DEFENCE, HOST_AIR_DEFENCE ->
                "Air-defence batteries or fire units of the formations in place." + WHOLE;
            case STOCKS ->
                "Prepositioned stocks lying in the state: unit sets, ammunition, fuel and supply, each site as one."
                        + " Planned sites and those under construction are not counted.";
            case NATIONS ->
                "Nations other than the host that lead a formation in place there, or contribute to one, the host's own"
                        + " among them; officers in headquarters do not count. A nation in several formations counts"
                        + " once.";
            case OPPOSING_PERSONNEL ->
                "Soldiers of Russian and Belarusian formations garrisoned within " + Reach.KILOMETRES
                        + " km of a garrison, headquarters or town of the state in the dataset." + WHOLE;
            case OPPOSING_FORMATIONS ->
                "Russian and Belarusian manoeuvre brigades, divisions and regiments garrisoned within "
                        + Reach.KILOMETRES
                        + " km of a garrison, headquarters or town of the state in the dataset; one under another that is"
                        + " counted is not counted again. It says what is garrisoned there, not what is at home: much of"
                        + " it fights in Ukraine.";
        };
    }
}
