package org.flankmap.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.flankmap.posture.Figure;
import org.flankmap.posture.Indicator;
import org.flankmap.posture.Status;
import org.flankmap.scenario.Placed;
import org.flankmap.scenario.Situation;

/**
 * What becomes of a formation from A to B. What is only announced on one side and there on the other counts as only on
 * the other.
 *
 * @param trend whether it grew; also of a formation that moved
 */
public record FormationDifference(String id, Kind kind, Trend trend, Optional<Placed> a, Optional<Placed> b) {
    /** How the difference is drawn. */
    public enum Kind {
        ONLY_A,
        ONLY_B,
        STRONGER,
        WEAKER,
        MOVED,
        UNCHANGED
    }

    /** Whether B is larger than A by the first indicator that both sides know and that differs. */
    public enum Trend {
        STRONGER,
        WEAKER,
        LEVEL
    }

    /** What becomes of every formation of either side, by id. */
    public static List<FormationDifference> between(Situation a, Situation b) {
        Map<String, Placed> left = byId(a);
        Map<String, Placed> right = byId(b);
        TreeSet<String> all = new TreeSet<>(left.keySet());
        all.addAll(right.keySet());
        List<FormationDifference> differences = new ArrayList<>();
        for (String id : all) {
            differences.add(between(id, Optional.ofNullable(left.get(id)), Optional.ofNullable(right.get(id))));
        }
        return differences;
    }

    private static Map<String, Placed> byId(Situation situation) {
        Map<String, Placed> map = new HashMap<>();
        situation.formations().forEach(placed -> map.put(placed.id(), placed));
        return map;
    }

    private static FormationDifference between(String id, Optional<Placed> a, Optional<Placed> b) {
        int inA = a.map(FormationDifference::standing).orElse(0);
        int inB = b.map(FormationDifference::standing).orElse(0);
        if (inA != inB) {
            return new FormationDifference(id, inA < inB ? Kind.ONLY_B : Kind.ONLY_A, Trend.LEVEL, a, b);
        }
        Trend trend = trend(a.orElseThrow(), b.orElseThrow());
        boolean moved = !a.get().node().id().equals(b.get().node().id());
        Kind kind = moved
                ? Kind.MOVED
                : switch (trend) {
                    case STRONGER -> Kind.STRONGER;
                    case WEAKER -> Kind.WEAKER;
                    case LEVEL -> Kind.UNCHANGED;
                };
        return new FormationDifference(id, kind, trend, a, b);
    }

    /** 0 is not there, 1 announced, 2 there or held somewhere. */
    private static int standing(Placed placed) {
        return placed.status() == Status.ANNOUNCED ? 1 : 2;
    }

    private static Trend trend(Placed a, Placed b) {
        for (Indicator indicator : Indicator.values()) {
            Optional<Figure> left = a.state().strength().whole(indicator);
            Optional<Figure> right = b.state().strength().whole(indicator);
            if (left.isPresent() && right.isPresent()) {
                int more = Double.compare(right.get().preferred(), left.get().preferred());
                if (more != 0) {
                    return more > 0 ? Trend.STRONGER : Trend.WEAKER;
                }
            }
        }
        return Trend.LEVEL;
    }
}
