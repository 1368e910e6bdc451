package org.flankmap.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.flankmap.comparison.BrigadeShare;
import org.flankmap.comparison.Comparison;
import org.flankmap.comparison.Contribution;
import org.flankmap.comparison.Difference;
import org.flankmap.comparison.Indicators;
import org.flankmap.comparison.Row;
import org.flankmap.comparison.StateComparison;
import org.flankmap.comparison.Tally;
import org.flankmap.scenario.Situation;

/** A comparison as JSON, each sum with what it counts and the sources of that. */
final class ComparisonJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Comparison comparison;
    private final Set<String> cited = new TreeSet<>();

    private ComparisonJson(Comparison comparison) {
        this.comparison = comparison;
    }

    static String write(Comparison comparison) {
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(new ComparisonJson(comparison).document())
                    + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree of texts and numbers is always JSON", impossible);
        }
    }

    private ObjectNode document() {
        ObjectNode document = MAPPER.createObjectNode();
        document.set("a", scenario(comparison.a()));
        document.set("b", scenario(comparison.b()));
        ArrayNode states = document.putArray("states");
        comparison.states().forEach(state -> states.add(state(state)));
        document.set("together", state(comparison.together()));
        ObjectNode sources = document.putObject("sources");
        for (String id : cited) {
            comparison.a().source(id).or(() -> comparison.b().source(id)).ifPresent(source -> {
                ObjectNode entry = sources.putObject(id);
                entry.put("title", source.title());
                entry.put("publisher", source.publisher());
                source.date().ifPresent(date -> entry.put("date", date.toString()));
                entry.put("url", source.url());
                entry.put("tier", source.tier().word());
            });
        }
        return document;
    }

    private static ObjectNode scenario(Situation situation) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("id", situation.scenario().id());
        node.put("name", situation.scenario().name());
        node.put("asOf", situation.asOf().toString());
        return node;
    }

    private ObjectNode state(StateComparison state) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("name", state.name());
        ArrayNode codes = node.putArray("states");
        state.states().forEach(codes::add);
        ObjectNode share = node.putObject("shareOfABrigade");
        share.set("a", share(state.a().share()));
        share.set("b", share(state.b().share()));
        ArrayNode rows = node.putArray("rows");
        state.rows().forEach(row -> rows.add(row(row)));
        node.set("ratio", ratio(state.a(), state.b()));
        return node;
    }

    private static ObjectNode ratio(Indicators a, Indicators b) {
        ObjectNode node = MAPPER.createObjectNode();
        a.ratio().ifPresent(value -> node.put("a", value));
        b.ratio().ifPresent(value -> node.put("b", value));
        return node;
    }

    private static ObjectNode share(BrigadeShare share) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("worded", share.display());
        if (share.inPlace().known()) {
            node.put("inPlace", share.share());
            node.put("inPlaceLeast", share.leastShare());
            node.put("inPlaceMost", share.mostShare());
        }
        node.put("heldAtReadiness", share.heldShare());
        node.put("announced", share.announcedShare());
        node.put("missing", share.missingShare());
        node.put("caption", share.caption());
        return node;
    }

    private ObjectNode row(Row row) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("measure", row.measure().id());
        node.put("label", row.measure().label());
        node.set("a", tally(row.a()));
        node.set("b", tally(row.b()));
        row.difference().ifPresent(difference -> node.set("difference", difference(difference)));
        return node;
    }

    private static ObjectNode difference(Difference difference) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("worded", difference.display());
        node.put("shown", difference.shown());
        node.put("least", difference.least());
        node.put("most", difference.most());
        node.put("certainty", word(difference.certainty()));
        return node;
    }

    private ObjectNode tally(Tally tally) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("worded", tally.display());
        if (tally.known()) {
            node.put("preferred", tally.preferred());
            node.put("least", tally.least());
            node.put("most", tally.most());
            node.put("lowerBound", tally.lowerBound());
        }
        node.set("counted", contributions(tally.counted()));
        node.set("unknown", contributions(tally.unknown()));
        return node;
    }

    private ArrayNode contributions(List<Contribution> contributions) {
        ArrayNode array = MAPPER.createArrayNode();
        for (Contribution part : contributions) {
            ObjectNode node = array.addObject();
            node.put("id", part.id());
            node.put("name", part.name());
            node.put("since", part.since().toString());
            if (part.known()) {
                node.put("adds", part.preferred());
            }
            node.put("how", word(part.how()));
            node.put("basis", word(part.basis()));
            ArrayNode sources = node.putArray("sources");
            part.sources().forEach(sources::add);
            cited.addAll(part.sources());
        }
        return array;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
