package org.flankmap.scenario;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.flankmap.posture.Contributor;
import org.flankmap.posture.Figure;
import org.flankmap.posture.Indicator;
import org.flankmap.posture.Qualifier;

/** Turns changes into the entries that {@link ChangeReaders} reads. */
final class ChangeWriters {
    private ChangeWriters() {}

    static ObjectNode change(Change change) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        if (change instanceof Change.Station station) {
            station(json, station);
        } else if (change instanceof Change.Move move) {
            json.put("change", "move").put("formation", move.formation()).put("place", move.place());
            json.put("status", move.status().word());
            put(json, "parent", move.parent());
        } else if (change instanceof Change.Withdraw withdraw) {
            json.put("change", "withdraw");
            put(json, "formation", withdraw.selection().formation());
            put(json, "framework", withdraw.selection().framework());
            put(json, "status", withdraw.selection().status().map(status -> status.word()));
        } else if (change instanceof Change.Restrength restrength) {
            json.put("change", "restrength").put("formation", restrength.formation());
            json.set("strength", strength(restrength.figures()));
        } else if (change instanceof Change.RaiseReadiness raise) {
            json.put("change", "raise-readiness").put("formation", raise.formation());
            json.put("earmarkedFor", raise.earmarkedFor()).set("noticeDays", figure(raise.noticeDays()));
        } else if (change instanceof Change.SetNotice notice) {
            json.put("change", "set-notice").put("formation", notice.formation());
            json.set("noticeDays", figure(notice.noticeDays()));
        } else if (change instanceof Change.MoveStock move) {
            json.put("change", "move-stock").put("stock", move.stock()).put("place", move.place());
        } else if (change instanceof Change.OpenCorridor open) {
            json.put("change", "open-corridor").put("corridor", open.corridor());
        } else if (change instanceof Change.CloseCorridor close) {
            json.put("change", "close-corridor").put("corridor", close.corridor());
        } else if (change instanceof Change.SetParameter set) {
            number(json.put("change", "set-parameter").put("parameter", set.name()), "value", set.value());
        }
        grounds(json, change.grounds());
        return json;
    }

    private static void station(ObjectNode json, Change.Station station) {
        json.put("change", "station");
        json.put("id", station.id());
        json.put("name", station.name());
        json.put("shortName", station.shortName());
        json.put("kind", station.kind().word());
        json.put("echelon", station.echelon().word());
        json.put("sidc", station.sidc());
        json.put("framework", station.framework());
        put(json, "parent", station.parent());
        json.put("place", station.place());
        json.put("status", station.status().word());
        if (!station.strength().figures().isEmpty()) {
            json.set("strength", strength(station.strength().figures()));
        }
        if (!station.contributors().isEmpty()) {
            var contributors = json.putArray("contributors");
            station.contributors().forEach(contributor -> contributors.add(contributor(contributor)));
        }
        put(json, "earmarkedFor", station.earmarkedFor());
    }

    private static ObjectNode contributor(Contributor contributor) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("nation", contributor.nation());
        contributor.personnel().ifPresent(figure -> json.set("personnel", figure(figure)));
        return json;
    }

    private static ObjectNode strength(Map<Indicator, Figure> figures) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        figures.forEach((indicator, figure) -> json.set(indicator.word(), figure(figure)));
        return json;
    }

    private static ObjectNode figure(Figure figure) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        figure.value().ifPresent(value -> number(json, "value", value));
        figure.low().ifPresent(low -> number(json, "low", low));
        figure.high().ifPresent(high -> number(json, "high", high));
        if (figure.qualifier() != Qualifier.EXACT) {
            json.put("qualifier", figure.qualifier().word());
        }
        put(json, "scope", figure.scope().map(scope -> scope.word()));
        put(json, "asOf", figure.asOf().map(Object::toString));
        texts(json, "sources", figure.sources());
        if (!figure.note().isEmpty()) {
            json.put("note", figure.note());
        }
        return json;
    }

    /** Whole numbers without a point, as people write them. */
    private static void number(ObjectNode json, String name, double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            json.put(name, (long) value);
        } else {
            json.put(name, value);
        }
    }

    private static void grounds(ObjectNode json, Grounds grounds) {
        json.put("reason", grounds.reason());
        texts(json, "sources", grounds.sources());
        if (grounds.assumption()) {
            json.put("assumption", true);
        }
    }

    private static void put(ObjectNode json, String name, Optional<String> text) {
        text.ifPresent(there -> json.put(name, there));
    }

    private static void texts(ObjectNode json, String name, List<String> texts) {
        if (!texts.isEmpty()) {
            var list = json.putArray(name);
            texts.forEach(list::add);
        }
    }
}
