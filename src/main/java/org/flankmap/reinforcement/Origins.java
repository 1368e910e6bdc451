package org.flankmap.reinforcement;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.flankmap.posture.Echelon;
import org.flankmap.posture.FormationKind;
import org.flankmap.posture.FormationState;
import org.flankmap.posture.Holding;
import org.flankmap.posture.Node;
import org.flankmap.posture.NodeKind;
import org.flankmap.posture.Status;
import org.flankmap.posture.StockKind;
import org.flankmap.scenario.Placed;
import org.flankmap.scenario.PlacedStock;
import org.flankmap.scenario.Situation;

/**
 * Where a formation starts: where it stands; else where it stood before; else, for one that only the scenario knows, from
 * the best of what its nation has: a brigade of like kind standing elsewhere in Europe, then a unit set of a brigade, then
 * home. Each brigade and each set serves once.
 */
final class Origins {
    /** @param why one sentence: what it rests on */
    record Origin(String node, Optional<Movement.Draw> stock, String why) {}

    private final Situation situation;
    private final Situation recorded;
    private final Set<String> used = new HashSet<>();

    Origins(Situation situation, Situation recorded) {
        this.situation = situation;
        this.recorded = recorded;
    }

    Optional<Origin> origin(ReinforcementPlan.Wanted wanted) {
        Placed placed = wanted.placed();
        return standing(placed, wanted.state())
                .or(() -> before(placed, wanted.state()))
                .or(() -> likeBrigade(placed))
                .or(() -> unitSet(placed))
                .or(() -> home(placed));
    }

    private Optional<Origin> standing(Placed placed, String state) {
        return recorded.formation(placed.id())
                .filter(there -> there.status() != Status.ANNOUNCED)
                .filter(there -> !there.host().equals(state))
                .map(there -> new Origin(
                        there.node().id(),
                        Optional.empty(),
                        "It stands at " + there.node().name() + "."));
    }

    private Optional<Origin> before(Placed placed, String state) {
        List<FormationState> earlier = placed.formation().states();
        for (int i = earlier.size() - 1; i >= 0; i--) {
            Optional<Node> node = situation.posture().node(earlier.get(i).place());
            if (earlier.get(i).status() != Status.ANNOUNCED
                    && node.filter(place -> !place.country().equals(state)).isPresent()) {
                return node.map(
                        place -> new Origin(place.id(), Optional.empty(), "It last stood at " + place.name() + "."));
            }
        }
        return Optional.empty();
    }

    private Optional<Origin> likeBrigade(Placed placed) {
        boolean heavy = heavy(placed);
        return recorded.formations().stream()
                .filter(other -> other.present() && other.allied())
                .filter(other -> !ReinforcementPlan.STATES.contains(other.host()))
                .filter(other ->
                        other.formation().framework().equals(placed.formation().framework()))
                .filter(other -> other.formation().kind() == FormationKind.MANOEUVRE && brigade(other))
                .filter(other -> brigade(placed) && heavy(other) == heavy)
                .filter(other -> used.add(other.id()))
                .findFirst()
                .map(other -> new Origin(
                        other.node().id(),
                        Optional.empty(),
                        other.formation().name() + " at " + other.node().name() + " is taken for it."));
    }

    private static boolean brigade(Placed placed) {
        Echelon echelon = placed.formation().echelon();
        return echelon == Echelon.BRIGADE || echelon == Echelon.REGIMENT;
    }

    private static boolean heavy(Placed placed) {
        String kind = UnitKinds.kind(placed);
        return kind.startsWith("armoured") || kind.startsWith("mechanised");
    }

    private Optional<Origin> unitSet(Placed placed) {
        if (!brigade(placed) || !heavy(placed)) {
            return Optional.empty();
        }
        String nation = placed.formation().framework();
        return homeOf(nation).flatMap(home -> situation.stocks().stream()
                .filter(stock -> stock.present() && stock.stock().kind() == StockKind.UNIT_SET)
                .filter(stock -> stock.stock().owner().equals(nation) && holdsABrigade(stock))
                .filter(stock -> used.add(stock.stock().id()))
                .findFirst()
                .map(stock -> new Origin(
                        home.id(),
                        Optional.of(draw(stock)),
                        "Its people fly in and draw " + stock.stock().name() + ".")));
    }

    private static boolean holdsABrigade(PlacedStock stock) {
        return stock.state().holdings().stream()
                .map(Holding::item)
                .anyMatch(item -> item.startsWith("armoured brigade combat team set"));
    }

    private static Movement.Draw draw(PlacedStock stock) {
        Optional<Double> rate = stock.state()
                .drawRate()
                .filter(amount -> amount.unit().startsWith("pieces"))
                .flatMap(Holding::quantity)
                .map(figure -> figure.preferred());
        return new Movement.Draw(stock.stock().id(), stock.node().id(), rate);
    }

    private Optional<Origin> home(Placed placed) {
        return homeOf(placed.formation().framework())
                .map(node -> new Origin(
                        node.id(),
                        Optional.empty(),
                        "Nothing says where it stands; it is taken to start at " + node.name() + "."));
    }

    private Optional<Node> homeOf(String nation) {
        return List.of(NodeKind.GARRISON, NodeKind.PORT, NodeKind.CITY).stream()
                .flatMap(kind -> situation.posture().nodes().values().stream()
                        .filter(node ->
                                node.country().equals(nation) && node.kinds().contains(kind)))
                .findFirst();
    }
}
