package org.flankmap.view;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.flankmap.cartography.Amplifier;
import org.flankmap.cartography.Layering;
import org.flankmap.cartography.MapOverlays;
import org.flankmap.cartography.PanelChoice;
import org.flankmap.cartography.PanelType;
import org.flankmap.cartography.Subject;
import org.flankmap.geo.Extent;
import org.flankmap.posture.Word;
import org.flankmap.scenario.FormationFilter;
import org.flankmap.scenario.Scenario;
import org.flankmap.scenario.ScenarioWriter;

/**
 * Writes a view as the JSON that {@link ViewReader} reads. A scenario that ships with the application is written by its id
 * and, where it is moved, its day; any other is written whole, so that the file needs no other file.
 */
public final class ViewWriter {
    private final List<Scenario> builtIn;

    /** @param builtIn the scenarios that every reader has */
    public ViewWriter(List<Scenario> builtIn) {
        this.builtIn = List.copyOf(builtIn);
    }

    /** Writes everything that differs from the usual, so that a file says what is particular about its view. */
    public ObjectNode write(View view) {
        ViewState state = view.state();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.set("a", scenario(state.a()));
        json.set("b", scenario(state.b()));
        json.put("mode", Written.word(state.mode()));
        if (state.divider() != ViewState.MIDDLE) {
            json.put("divider", state.divider());
        }
        json.put("style", Written.word(state.style()));
        words(json, "layers", state.layers());
        if (!state.layering().equals(Layering.USUAL)) {
            json.set("layering", layering(state.layering()));
        }
        if (!state.amplifiers().equals(Amplifier.usual())) {
            words(json, "amplifiers", state.amplifiers());
        }
        if (!state.overlays().equals(MapOverlays.NONE)) {
            json.set("overlays", OverlaysWriter.write(state.overlays()));
        }
        if (state.filter().size() > 0) {
            json.set("filter", filter(state.filter()));
        }
        json.put("land", Written.word(state.fill()));
        json.set("panel", panel(state.panel()));
        if (!state.selection().isEmpty()) {
            json.set("selection", selection(state.selection()));
        }
        if (!state.arrival().equals(ArrivalChoice.START)) {
            json.set("arrival", ArrivalWriter.write(state.arrival()));
        }
        json.set("extent", extent(view.extent()));
        return json;
    }

    private JsonNode scenario(Scenario scenario) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (scenario.equals(Scenario.recorded(scenario.asOf()))) {
            return nodes.objectNode().put("recorded", scenario.asOf().toString());
        }
        for (Scenario known : builtIn) {
            if (known.equals(scenario)) {
                return nodes.textNode(known.id());
            }
            if (known.on(scenario.asOf()).equals(scenario)) {
                return nodes.objectNode()
                        .put("builtIn", known.id())
                        .put("asOf", scenario.asOf().toString());
            }
        }
        return ScenarioWriter.write(scenario);
    }

    private static ObjectNode layering(Layering layering) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode order = json.putArray("order");
        layering.order().forEach(layer -> order.add(Written.word(layer)));
        if (!layering.opacity().isEmpty()) {
            ObjectNode opacity = json.putObject("opacity");
            layering.opacity().forEach((layer, share) -> opacity.put(Written.word(layer), share));
        }
        return json;
    }

    private static ObjectNode filter(FormationFilter filter) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        texts(json, "nations", filter.nations());
        texts(json, "hosts", filter.hosts());
        texts(json, "echelons", spelled(filter.echelons()));
        texts(json, "kinds", spelled(filter.kinds()));
        texts(json, "statuses", spelled(filter.statuses()));
        texts(json, "sides", spelled(filter.sides()));
        return json;
    }

    private static List<String> spelled(Set<? extends Word> values) {
        return values.stream().map(Word::word).toList();
    }

    private static ObjectNode panel(PanelChoice panel) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode states = json.putArray("states");
        panel.states().forEach(states::add);
        json.put("allFigures", panel.allFigures());
        if (panel.type() != PanelType.WORKSTATION) {
            json.put("type", Written.word(panel.type()));
        }
        if (!panel.required().isEmpty()) {
            ObjectNode required = json.putObject("required");
            panel.required().keySet().stream()
                    .sorted()
                    .forEach(state -> required.put(state, Written.word(panel.requiredOf(state))));
        }
        return json;
    }

    private static ArrayNode selection(Set<Subject> subjects) {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        subjects.stream()
                .sorted(Comparator.comparing(Subject::kind).thenComparing(Subject::id))
                .forEach(subject -> json.addObject()
                        .put("kind", Written.word(subject.kind()))
                        .put("id", subject.id()));
        return json;
    }

    private static ArrayNode extent(Extent extent) {
        return JsonNodeFactory.instance
                .arrayNode()
                .add(extent.west())
                .add(extent.south())
                .add(extent.east())
                .add(extent.north());
    }

    private static void words(ObjectNode json, String name, Collection<? extends Enum<?>> values) {
        ArrayNode list = json.putArray(name);
        values.stream().sorted(Comparator.comparingInt(Enum::ordinal)).forEach(value -> list.add(Written.word(value)));
    }

    private static void texts(ObjectNode json, String name, Collection<String> texts) {
        if (!texts.isEmpty()) {
            ArrayNode list = json.putArray(name);
            texts.stream().sorted().forEach(list::add);
        }
    }
}
