package org.flankmap.view;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.flankmap.reinforcement.Goal;

/** Writes what a view asks of the reinforcement model as {@link ArrivalReader} reads it. */
final class ArrivalWriter {
    private ArrivalWriter() {}

    static ObjectNode write(ArrivalChoice choice) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("open", choice.open());
        json.put("rules", Written.word(choice.rules()));
        json.set("goal", goal(choice.goal()));
        json.put("measure", Written.word(choice.measure()));
        json.put("day", choice.day());
        json.put("flow", choice.flow());
        choice.formation().ifPresent(id -> json.put("formation", id));
        if (choice.draws() > 0) {
            json.put("draws", choice.draws());
        }
        choice.roundsPerGun().ifPresent(rounds -> json.put("roundsPerGun", rounds));
        if (!choice.cuts().isEmpty()) {
            ArrayNode cuts = json.putArray("cuts");
            choice.cuts().forEach(cut -> cuts.add(cut(cut)));
        }
        return json;
    }

    private static ObjectNode goal(Goal goal) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode states = json.putArray("states");
        goal.states().forEach(states::add);
        return json.put("brigade", goal.brigade());
    }

    private static ObjectNode cut(Cut cut) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("target", cut.denial().target())
                .put("fromDay", cut.denial().fromDay())
                .put("remaining", cut.denial().remaining())
                .put("onA", cut.onA())
                .put("onB", cut.onB());
    }
}
