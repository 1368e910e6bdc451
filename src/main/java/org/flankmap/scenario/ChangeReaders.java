package org.flankmap.scenario;

import java.util.List;
import java.util.function.Predicate;
import org.flankmap.posture.Echelon;
import org.flankmap.posture.EntryReaders;
import org.flankmap.posture.FormationKind;
import org.flankmap.posture.JsonEntry;
import org.flankmap.posture.Source;
import org.flankmap.posture.Status;
import org.flankmap.posture.Strength;

/** Turns a scenario's entries into changes. */
final class ChangeReaders {
    private ChangeReaders() {}

    /** @param known whether the dataset has a source; the scenario's own are known too */
    static Change change(JsonEntry e, Predicate<String> known, List<Source> own) {
        Grounds grounds = grounds(
                e, known.or(id -> own.stream().anyMatch(source -> source.id().equals(id))));
        return switch (e.get("change").text()) {
            case "station" -> station(e, grounds);
            case "move" ->
                e.build(() -> new Change.Move(
                        e.get("formation").text(),
                        e.get("place").text(),
                        e.get("status").wordOr(Status.class, Status.IN_PLACE),
                        e.get("parent").optional(JsonEntry::text),
                        grounds));
            case "withdraw" -> new Change.Withdraw(selection(e), grounds);
            case "restrength" ->
                new Change.Restrength(
                        e.get("formation").text(),
                        EntryReaders.strength(e.get("strength")).figures(),
                        grounds);
            case "raise-readiness" ->
                new Change.RaiseReadiness(
                        e.get("formation").text(),
                        e.get("earmarkedFor").text(),
                        EntryReaders.figure(e.get("noticeDays")),
                        grounds);
            case "set-notice" ->
                new Change.SetNotice(e.get("formation").text(), EntryReaders.figure(e.get("noticeDays")), grounds);
            case "move-stock" ->
                new Change.MoveStock(e.get("stock").text(), e.get("place").text(), grounds);
            case "open-corridor" -> new Change.OpenCorridor(e.get("corridor").text(), grounds);
            case "close-corridor" -> new Change.CloseCorridor(e.get("corridor").text(), grounds);
            case "set-parameter" ->
                new Change.SetParameter(
                        e.get("parameter").text(), e.get("value").number(), grounds);
            default ->
                throw e.get("change")
                        .wrong("one of station, move, withdraw, restrength, raise-readiness, set-notice, move-stock,"
                                + " open-corridor, close-corridor, set-parameter");
        };
    }

    private static Grounds grounds(JsonEntry e, Predicate<String> known) {
        for (JsonEntry id : e.get("sources").listOrEmpty(entry -> entry)) {
            if (!known.test(id.text())) {
                throw id.wrong("the id of a source of the dataset or of this scenario");
            }
        }
        JsonEntry assumption = e.get("assumption");
        return e.build(() -> new Grounds(
                e.get("reason").text(), EntryReaders.sources(e), assumption.present() && assumption.flag()));
    }

    private static Selection selection(JsonEntry e) {
        return e.build(() -> new Selection(
                e.get("formation").optional(JsonEntry::text),
                e.get("framework").optional(JsonEntry::text),
                e.get("status").optional(status -> status.word(Status.class))));
    }

    private static Change station(JsonEntry e, Grounds grounds) {
        return e.build(() -> new Change.Station(
                e.get("id").text(),
                e.get("name").text(),
                e.get("shortName").text(),
                e.get("kind").word(FormationKind.class),
                e.get("echelon").word(Echelon.class),
                e.get("sidc").text(),
                e.get("framework").text(),
                e.get("parent").optional(JsonEntry::text),
                e.get("place").text(),
                e.get("status").wordOr(Status.class, Status.IN_PLACE),
                e.get("strength").optional(EntryReaders::strength).orElse(Strength.UNKNOWN),
                e.get("contributors").listOrEmpty(EntryReaders::contributor),
                e.get("earmarkedFor").optional(JsonEntry::text),
                grounds));
    }
}
