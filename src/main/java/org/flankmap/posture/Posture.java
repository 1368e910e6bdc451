package org.flankmap.posture;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Everything the dataset knows, each kind by id in the order of the files.
 *
 * @param asOf the newest date the data speaks for; what the application calls today
 */
public record Posture(
        String title,
        String version,
        PartialDate asOf,
        Map<String, Formation> formations,
        Map<String, Stock> stocks,
        Map<String, Node> nodes,
        Map<String, Corridor> corridors,
        Map<String, Source> sources,
        Map<String, Nation> nations,
        Context context,
        List<Event> events) {
    public Posture {
        formations = ordered(formations);
        stocks = ordered(stocks);
        nodes = ordered(nodes);
        corridors = ordered(corridors);
        sources = ordered(sources);
        nations = ordered(nations);
        events = List.copyOf(events);
    }

    private static <T> Map<String, T> ordered(Map<String, T> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /** Indexes values by id, keeping their order; of two with one id the later wins, and validation says so. */
    static <T> Map<String, T> byId(List<T> values, Function<T, String> id) {
        Map<String, T> map = new LinkedHashMap<>();
        values.forEach(value -> map.put(id.apply(value), value));
        return map;
    }

    public Optional<Node> node(String id) {
        return Optional.ofNullable(nodes.get(id));
    }

    public Optional<Source> source(String id) {
        return Optional.ofNullable(sources.get(id));
    }

    /** The country (alpha-3) in which a formation's state stands; empty where its place is unknown. */
    public Optional<String> hostOf(FormationState state) {
        return node(state.place()).map(Node::country);
    }
}
