package org.flankmap.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.flankmap.posture.Posture;
import org.flankmap.posture.Source;

/**
 * What a scenario comes to: the posture at its date with its changes applied.
 *
 * @param posture the dataset it comes from
 * @param formations those that stand somewhere on the day, held at readiness or announced ones among them, withdrawn ones
 *     not; in the dataset's order, stationed ones last. A formation whose place the dataset does not have is left out;
 *     validation reports it.
 * @param announced what was promised by the day and is not there yet, also for formations that stand there in a
 *     smaller strength; with the planned figures
 * @param parameters of the movement model, by name, that the scenario sets
 * @param unapplied a sentence for each change that does not fit the posture
 */
public record Situation(
        Scenario scenario,
        Posture posture,
        List<Placed> formations,
        List<Placed> announced,
        List<PlacedStock> stocks,
        List<CorridorInForce> corridors,
        Map<String, Double> parameters,
        List<String> unapplied) {
    public Situation {
        formations = List.copyOf(formations);
        announced = List.copyOf(announced);
        stocks = List.copyOf(stocks);
        corridors = List.copyOf(corridors);
        parameters = Map.copyOf(parameters);
        unapplied = List.copyOf(unapplied);
    }

    public static Situation of(Posture posture, Scenario scenario) {
        return new ChangedPosture(posture, scenario).situation();
    }

    /** The posture as recorded for a day. */
    public static Situation on(Posture posture, LocalDate day) {
        return of(posture, Scenario.recorded(day));
    }

    public LocalDate asOf() {
        return scenario.asOf();
    }

    public Optional<Placed> formation(String id) {
        return formations.stream().filter(placed -> placed.id().equals(id)).findFirst();
    }

    /** A source of the dataset or of the scenario. */
    public Optional<Source> source(String id) {
        return posture.source(id).or(() -> scenario.sources().stream()
                .filter(source -> source.id().equals(id))
                .findFirst());
    }
}
