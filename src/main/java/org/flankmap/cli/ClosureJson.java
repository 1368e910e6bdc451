package org.flankmap.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.flankmap.reinforcement.Band;
import org.flankmap.reinforcement.BuildUp;
import org.flankmap.reinforcement.Closure;
import org.flankmap.reinforcement.CorridorUse;
import org.flankmap.reinforcement.Goal;
import org.flankmap.reinforcement.Improvement;
import org.flankmap.reinforcement.ReinforcementPlan;
import org.flankmap.reinforcement.Schedule;
import org.flankmap.reinforcement.Sustainment;
import org.flankmap.reinforcement.Uncertainty;

/** The closing days as JSON. */
final class ClosureJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ClosureJson() {}

    static String write(ClosureReport report) {
        Schedule schedule = report.schedule();
        ObjectNode document = MAPPER.createObjectNode();
        document.put("scenario", schedule.problem().situation().scenario().id());
        document.put("asOf", schedule.problem().situation().asOf().toString());
        document.put("rules", schedule.parameters().rules().word());
        ArrayNode formations = document.putArray("formations");
        for (int i = 0; i < schedule.closures().size(); i++) {
            ObjectNode formation = formation(schedule.closures().get(i));
            int place = i;
            report.uncertainty().ifPresent(run -> formation.set("band", band(run.closing(place))));
            formations.add(formation);
        }
        ArrayNode missing = document.putArray("missing");
        schedule.problem().plan().missing().forEach(missing::add);
        ObjectNode states = document.putObject("states");
        for (String state : ReinforcementPlan.STATES) {
            states.set(state, buildUp(BuildUp.of(schedule, List.of(state))));
        }
        document.set("together", buildUp(BuildUp.of(schedule, ReinforcementPlan.STATES)));
        ArrayNode sustainment = document.putArray("sustainment");
        ReinforcementPlan.STATES.forEach(
                state -> sustainment.add(sustainment(Sustainment.of(schedule, state, BuildUp.DAYS))));
        ArrayNode corridors = document.putArray("corridors");
        schedule.traffic().corridors(BuildUp.DAYS).forEach(use -> corridors.add(corridor(use)));
        report.uncertainty().ifPresent(run -> document.set("uncertainty", uncertainty(run)));
        if (!report.improvements().isEmpty()) {
            ArrayNode improvements = document.putArray("whatHelps");
            report.improvements().forEach(one -> improvements.add(improvement(one)));
        }
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(document) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree of texts and numbers is always JSON", impossible);
        }
    }

    private static ObjectNode formation(Closure closure) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("id", closure.movement().id());
        node.put("name", closure.movement().name());
        node.put("state", closure.movement().state());
        node.put("origin", closure.movement().start());
        node.put("destination", closure.movement().destination());
        node.put("why", closure.movement().why());
        closure.closed().ifPresent(day -> node.put("closed", rounded(day)));
        if (!closure.reason().isEmpty()) {
            node.put("reason", closure.reason());
        }
        ArrayNode phases = node.putArray("phases");
        closure.phases().forEach(span -> phases.addObject()
                .put("phase", span.phase().label())
                .put("from", rounded(span.start()))
                .put("to", rounded(span.end())));
        return node;
    }

    private static ObjectNode buildUp(BuildUp buildUp) {
        ObjectNode node = MAPPER.createObjectNode();
        ObjectNode brigades = node.putObject("brigades");
        for (int number : new int[] {1, 2, 7}) {
            buildUp.brigade(number).ifPresent(day -> brigades.put(String.valueOf(number), rounded(day)));
        }
        ArrayNode curve = node.putArray("curve");
        buildUp.curve().forEach(point -> curve.addObject()
                .put("day", point.day())
                .put("battalions", point.battalions())
                .put("brigadeEquivalents", rounded(point.brigadeEquivalents()))
                .put("people", Math.rint(point.people())));
        return node;
    }

    private static ObjectNode sustainment(Sustainment one) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("state", one.state());
        node.put("day", one.day());
        node.put("guns", rounded(one.guns()));
        node.put("tonnesFiredPerDay", rounded(one.tonnesPerDay()));
        node.put("daysOfSupply", rounded(one.daysOfSupply()));
        ArrayNode unpublished = node.putArray("stocksOfUnpublishedSize");
        one.unpublished().forEach(unpublished::add);
        one.resupplyFrom().ifPresent(day -> node.put("resupplyFrom", rounded(day)));
        node.put("resupplyTonnesPerDay", rounded(one.resupplyTonnesPerDay()));
        return node;
    }

    /** By day from 0. */
    private static ObjectNode corridor(CorridorUse use) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("id", use.corridor());
        node.put("unit", use.unit());
        numbers(node.putArray("perDay"), use.flow());
        numbers(node.putArray("vehicles"), use.vehicles());
        numbers(node.putArray("load"), use.load());
        return node;
    }

    private static void numbers(ArrayNode array, List<Double> values) {
        values.forEach(value -> array.add(rounded(value)));
    }

    private static ObjectNode band(Band band) {
        ObjectNode node = MAPPER.createObjectNode();
        put(node, "low", band.low());
        put(node, "median", band.median());
        put(node, "high", band.high());
        return node;
    }

    /** What is never reached is left out. */
    private static void put(ObjectNode node, String name, double days) {
        if (days < Double.POSITIVE_INFINITY) {
            node.put(name, rounded(days));
        }
    }

    private static ObjectNode uncertainty(Uncertainty run) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("draws", run.draws());
        node.set("lastClosing", band(run.day(Goal.allClosed())));
        ArrayNode curve = node.putArray("battalions");
        run.curve(ReinforcementPlan.STATES).forEach(band -> curve.add(band(band)));
        ArrayNode people = node.putArray("people");
        run.peopleCurve(ReinforcementPlan.STATES).forEach(band -> people.add(band(band)));
        ArrayNode drivers = node.putArray("drivers");
        run.drivers(Goal.allClosed()).forEach(driver -> drivers.addObject()
                .put("parameter", driver.parameter().id())
                .put("share", rounded(driver.share()))
                .put("correlation", rounded(driver.correlation())));
        return node;
    }

    private static ObjectNode improvement(Improvement one) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("what", one.sentence());
        put(node, "daysSaved", one.daysSaved());
        one.day().ifPresent(day -> put(node, "day", day));
        return node;
    }

    private static double rounded(double days) {
        return Math.rint(days * 100) / 100;
    }
}
