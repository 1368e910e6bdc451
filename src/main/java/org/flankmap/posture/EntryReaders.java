package org.flankmap.posture;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.flankmap.geo.Position;

/** Turns the small parts that many kinds of entries share into domain values. */
public final class EntryReaders {
    private EntryReaders() {}

    public static Figure figure(JsonEntry entry) {
        OptionalDouble value = entry.get("value").optionalNumber();
        OptionalDouble low = entry.get("low").optionalNumber();
        OptionalDouble high = entry.get("high").optionalNumber();
        Qualifier qualifier = entry.get("qualifier").wordOr(Qualifier.class, Qualifier.EXACT);
        Optional<Scope> scope = entry.get("scope").optional(e -> e.word(Scope.class));
        Optional<PartialDate> asOf = entry.get("asOf").optional(JsonEntry::date);
        List<String> sources = sources(entry);
        String note = entry.get("note").textOrEmpty();
        return entry.build(() -> new Figure(value, low, high, qualifier, scope, asOf, sources, note));
    }

    public static Strength strength(JsonEntry entry) {
        Map<Indicator, Figure> figures = new EnumMap<>(Indicator.class);
        for (Indicator indicator : Indicator.values()) {
            JsonEntry figure = entry.get(indicator.word());
            if (figure.present()) {
                figures.put(indicator, figure(figure));
            }
        }
        return new Strength(figures);
    }

    public static Contributor contributor(JsonEntry entry) {
        return new Contributor(
                entry.get("nation").text(), entry.get("personnel").optional(EntryReaders::figure));
    }

    static Holding holding(JsonEntry entry) {
        return new Holding(
                entry.get("item").text(),
                entry.get("quantity").optional(EntryReaders::figure),
                entry.get("unit").textOrEmpty());
    }

    /** An amount whose meaning follows from where it stands, such as a capacity. */
    static Holding amount(JsonEntry entry, String item) {
        return new Holding(
                item,
                entry.get("quantity").optional(EntryReaders::figure),
                entry.get("unit").textOrEmpty());
    }

    public static List<String> sources(JsonEntry entry) {
        return entry.get("sources").listOrEmpty(JsonEntry::text);
    }

    static Position position(JsonEntry coordinates) {
        List<JsonEntry> numbers = coordinates.list();
        if (numbers.size() != 2) {
            throw coordinates.wrong("a longitude and a latitude");
        }
        double longitude = numbers.get(0).number();
        double latitude = numbers.get(1).number();
        return coordinates.build(() -> new Position(latitude, longitude));
    }

    static Position point(JsonEntry feature) {
        return position(geometry(feature, "Point"));
    }

    static List<Position> line(JsonEntry feature) {
        return geometry(feature, "LineString").list(EntryReaders::position);
    }

    private static JsonEntry geometry(JsonEntry feature, String type) {
        JsonEntry geometry = feature.get("geometry");
        if (!geometry.get("type").text().equals(type)) {
            throw geometry.get("type").wrong("\"" + type + "\"");
        }
        return geometry.get("coordinates");
    }
}
