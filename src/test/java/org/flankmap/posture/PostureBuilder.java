package org.flankmap.posture;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.flankmap.geo.Position;

/**
 * A small posture for tests, as of 1 July 2026: garrisons tapa, voru (EST), adazi (LVA), rukla, pabrade (LTU), orzysz
 * (POL), bulford (GBR), augustdorf (DEU), luga and moscow (RUS), one source called "source", and what is added.
 */
public final class PostureBuilder {
    private final List<Formation> formations = new ArrayList<>();
    private final List<Stock> stocks = new ArrayList<>();
    private final List<Node> nodes = new ArrayList<>();
    private final List<Corridor> corridors = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private String asOf = "2026-07-01";

    private PostureBuilder() {
        node("tapa", "EST", 59.260, 25.958);
        node("voru", "EST", 57.834, 27.020);
        node("adazi", "LVA", 57.090, 24.360);
        node("rukla", "LTU", 55.050, 24.380);
        node("pabrade", "LTU", 54.981, 25.761);
        node("orzysz", "POL", 53.810, 21.946);
        node("bulford", "GBR", 51.190, -1.760);
        node("augustdorf", "DEU", 51.910, 8.730);
        node("luga", "RUS", 58.737, 29.845);
        node("moscow", "RUS", 55.750, 37.620);
        source("source", "2017");
    }

    public static PostureBuilder posture(FormationBuilder... formations) {
        PostureBuilder builder = new PostureBuilder();
        for (FormationBuilder formation : formations) {
            builder.formations.add(formation.build());
        }
        return builder;
    }

    public PostureBuilder asOf(String date) {
        asOf = date;
        return this;
    }

    public PostureBuilder formation(Formation formation) {
        formations.add(formation);
        return this;
    }

    public PostureBuilder source(String id, String date) {
        sources.add(new Source(
                id, id, "publisher", PartialDate.parse(date), "https://example.org/" + id, Tier.OFFICIAL, ""));
        return this;
    }

    public PostureBuilder node(String id, String country, double latitude, double longitude) {
        Set<NodeKind> kinds = EnumSet.of(NodeKind.GARRISON);
        nodes.add(new Node(
                id, id, new Position(latitude, longitude), kinds, country, Optional.empty(), List.of(), List.of(), ""));
        return this;
    }

    public PostureBuilder stock(String id, String place, StockStatus status) {
        StockState state = new StockState(
                PartialDate.parse("2017").orElseThrow(),
                Optional.empty(),
                place,
                status,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Confidence.OFFICIAL,
                List.of("source"),
                "");
        stocks.add(new Stock(id, id, StockKind.UNIT_SET, "USA", List.of(state)));
        return this;
    }

    public PostureBuilder road(String id, String from, String to, CorridorStatus status) {
        CorridorState state = new CorridorState(
                PartialDate.parse("2017").orElseThrow(),
                Optional.empty(),
                status,
                List.of(),
                Confidence.OFFICIAL,
                List.of("source"),
                "");
        corridors.add(new Corridor(
                id,
                id,
                Mode.ROAD,
                OptionalInt.empty(),
                List.of(from, to),
                List.of(position(from), position(to)),
                Alignment.PUBLISHED,
                "",
                List.of(state)));
        return this;
    }

    private Position position(String node) {
        return nodes.stream()
                .filter(one -> one.id().equals(node))
                .findFirst()
                .orElseThrow()
                .position();
    }

    public Posture build() {
        return new Posture(
                "Test posture",
                "1",
                PartialDate.parse(asOf).orElseThrow(),
                Posture.byId(formations, Formation::id),
                Posture.byId(stocks, Stock::id),
                Posture.byId(nodes, Node::id),
                Posture.byId(corridors, Corridor::id),
                Posture.byId(sources, Source::id),
                Map.of(),
                Context.EMPTY,
                List.of());
    }
}
