package org.flankmap.posture;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.flankmap.geo.Position;

/** Turns GeoJSON features into formations, stocks, nodes and corridors. */
public final class FeatureReaders {
    private FeatureReaders() {}

    public static Formation formation(JsonEntry feature) {
        EntryReaders.point(feature);
        JsonEntry p = feature.get("properties");
        List<FormationState> states = p.get("states").list(FeatureReaders::formationState);
        return feature.build(() -> new Formation(
                feature.get("id").text(),
                p.get("name").text(),
                p.get("shortName").text(),
                p.get("side").word(Side.class),
                p.get("kind").word(FormationKind.class),
                p.get("echelon").word(Echelon.class),
                p.get("sidc").text(),
                p.get("framework").text(),
                p.get("parent").optional(JsonEntry::text),
                states));
    }

    private static FormationState formationState(JsonEntry s) {
        return new FormationState(
                s.get("from").date(),
                s.get("to").optional(JsonEntry::date),
                s.get("place").text(),
                s.get("status").word(Status.class),
                s.get("strength").optional(EntryReaders::strength).orElse(Strength.UNKNOWN),
                s.get("contributors").listOrEmpty(EntryReaders::contributor),
                s.get("equipment").listOrEmpty(JsonEntry::text),
                s.get("earmarkedFor").optional(JsonEntry::text),
                s.get("noticeDays").optional(EntryReaders::figure),
                s.get("condition").optional(e -> e.word(Condition.class)),
                s.get("parent").optional(JsonEntry::text),
                s.get("confidence").word(Confidence.class),
                EntryReaders.sources(s),
                s.get("note").textOrEmpty());
    }

    public static Stock stock(JsonEntry feature) {
        EntryReaders.point(feature);
        JsonEntry p = feature.get("properties");
        List<StockState> states = p.get("states").list(FeatureReaders::stockState);
        return feature.build(() -> new Stock(
                feature.get("id").text(),
                p.get("name").text(),
                p.get("kind").word(StockKind.class),
                p.get("owner").text(),
                states));
    }

    private static StockState stockState(JsonEntry s) {
        return new StockState(
                s.get("from").date(),
                s.get("to").optional(JsonEntry::date),
                s.get("place").text(),
                s.get("status").word(StockStatus.class),
                s.get("holdings").listOrEmpty(EntryReaders::holding),
                s.get("capacity").optional(e -> EntryReaders.amount(e, "capacity")),
                s.get("drawRate").optional(e -> EntryReaders.amount(e, "draw rate")),
                s.get("confidence").word(Confidence.class),
                EntryReaders.sources(s),
                s.get("note").textOrEmpty());
    }

    public static Node node(JsonEntry feature) {
        Position position = EntryReaders.point(feature);
        JsonEntry p = feature.get("properties");
        Set<NodeKind> kinds = EnumSet.noneOf(NodeKind.class);
        kinds.addAll(p.get("kinds").list(e -> e.word(NodeKind.class)));
        return new Node(
                feature.get("id").text(),
                p.get("name").text(),
                position,
                kinds,
                p.get("country").text(),
                p.get("joins").optional(JsonEntry::text),
                p.get("capacities").listOrEmpty(FeatureReaders::capacity),
                EntryReaders.sources(p),
                p.get("note").textOrEmpty());
    }

    private static Node.Capacity capacity(JsonEntry c) {
        return new Node.Capacity(
                EntryReaders.amount(c, c.get("what").text()),
                c.get("asOf").optional(JsonEntry::date),
                EntryReaders.sources(c));
    }

    public static Corridor corridor(JsonEntry feature) {
        List<Position> line = EntryReaders.line(feature);
        JsonEntry p = feature.get("properties");
        JsonEntry gauge = p.get("gauge");
        List<CorridorState> states = p.get("states").list(FeatureReaders::corridorState);
        return feature.build(() -> new Corridor(
                feature.get("id").text(),
                p.get("name").text(),
                p.get("mode").word(Mode.class),
                gauge.present() ? OptionalInt.of(gauge.integer()) : OptionalInt.empty(),
                p.get("nodes").list(JsonEntry::text),
                line,
                p.get("alignment").word(Alignment.class),
                p.get("programme").textOrEmpty(),
                states));
    }

    private static CorridorState corridorState(JsonEntry s) {
        return new CorridorState(
                s.get("from").date(),
                s.get("to").optional(JsonEntry::date),
                s.get("status").word(CorridorStatus.class),
                s.get("limits").listOrEmpty(FeatureReaders::limit),
                s.get("confidence").word(Confidence.class),
                EntryReaders.sources(s),
                s.get("note").textOrEmpty());
    }

    private static Limit limit(JsonEntry l) {
        return new Limit(
                l.get("kind").word(LimitKind.class),
                l.get("quantity").optional(EntryReaders::figure),
                l.get("unit").textOrEmpty(),
                l.get("where").textOrEmpty(),
                EntryReaders.sources(l),
                l.get("note").textOrEmpty());
    }
}
