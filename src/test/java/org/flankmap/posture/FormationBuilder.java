package org.flankmap.posture;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A valid formation for tests: a British battlegroup in place at tapa since 2017, of unknown strength. {@link #from}
 * begins a further state that starts as a copy of the last; what follows changes that one.
 */
public final class FormationBuilder {
    private final String id;
    private String framework = "GBR";
    private Side side = Side.ALLIED;
    private FormationKind kind = FormationKind.BATTLEGROUP;
    private Echelon echelon = Echelon.BATTALION;
    private Optional<String> parent = Optional.empty();
    private final List<FormationState> earlier = new ArrayList<>();
    private String from = "2017";
    private String place = "tapa";
    private Status status = Status.IN_PLACE;
    private final Map<Indicator, Figure> strength = new EnumMap<>(Indicator.class);
    private List<Contributor> contributors = List.of();
    private Optional<String> earmarkedFor = Optional.empty();
    private Optional<Figure> noticeDays = Optional.empty();
    private List<String> sources = List.of("source");

    private FormationBuilder(String id) {
        this.id = id;
    }

    public static FormationBuilder formation(String id) {
        return new FormationBuilder(id);
    }

    public FormationBuilder framework(String nation) {
        framework = nation;
        return this;
    }

    public FormationBuilder opposing() {
        side = Side.OPPOSING;
        return framework("RUS");
    }

    public FormationBuilder kind(FormationKind value) {
        kind = value;
        return this;
    }

    public FormationBuilder echelon(Echelon value) {
        echelon = value;
        return this;
    }

    public FormationBuilder under(String parentId) {
        parent = Optional.of(parentId);
        return this;
    }

    public FormationBuilder since(String date) {
        from = date;
        return this;
    }

    /** Ends the state so far where another begins, which starts as a copy of it. */
    public FormationBuilder from(String date) {
        earlier.add(state());
        from = date;
        return this;
    }

    public FormationBuilder at(String node) {
        place = node;
        return this;
    }

    public FormationBuilder status(Status value) {
        status = value;
        return this;
    }

    public FormationBuilder heldFor(String nation, double days) {
        status = Status.HELD_AT_READINESS;
        earmarkedFor = Optional.of(nation);
        noticeDays = Optional.of(Figures.whole(days));
        return this;
    }

    public FormationBuilder personnel(double whole) {
        return with(Indicator.PERSONNEL, Figures.whole(whole));
    }

    public FormationBuilder with(Indicator indicator, Figure figure) {
        strength.put(indicator, figure);
        return this;
    }

    public FormationBuilder unknown(Indicator indicator) {
        strength.remove(indicator);
        return this;
    }

    public FormationBuilder contributors(Contributor... nations) {
        contributors = List.of(nations);
        return this;
    }

    public FormationBuilder sources(String... ids) {
        sources = List.of(ids);
        return this;
    }

    public Formation build() {
        List<FormationState> states = new ArrayList<>(earlier);
        states.add(state());
        String sidc = side == Side.ALLIED ? "10031004161210000000" : "10061004161210000000";
        return new Formation(id, id, id, side, kind, echelon, sidc, framework, parent, states);
    }

    private FormationState state() {
        return new FormationState(
                PartialDate.parse(from).orElseThrow(),
                Optional.empty(),
                place,
                status,
                new Strength(strength),
                contributors,
                List.of(),
                earmarkedFor,
                noticeDays,
                Optional.empty(),
                Optional.empty(),
                Confidence.OFFICIAL,
                sources,
                "");
    }
}
