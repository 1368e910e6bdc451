package org.flankmap.reinforcement;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.flankmap.geo.Extent;
import org.flankmap.posture.Corridor;
import org.flankmap.posture.Node;
import org.flankmap.posture.Posture;

/** What a denial can name: a corridor, a node, the border of two states, or a sea area. */
public final class DenialTargets {
    /** The land border of Poland and Lithuania. */
    public static final String SUWALKI_GAP = "suwalki-gap";

    private static final Map<String, Extent> SEAS = new LinkedHashMap<>();

    private static final Map<String, String> SEA_NAMES = Map.of(
            "baltic-sea", "Baltic Sea",
            "gulf-of-finland", "Gulf of Finland",
            "north-sea", "North Sea",
            "atlantic", "Atlantic");

    static {
        SEAS.put("baltic-sea", new Extent(9.9, 53.5, 30.5, 66));
        SEAS.put("gulf-of-finland", new Extent(22.5, 59.2, 30.5, 60.8));
        SEAS.put("north-sea", new Extent(-4.5, 50.7, 9.0, 62));
        SEAS.put("atlantic", new Extent(-75, 20, -8, 65));
    }

    private DenialTargets() {}

    /** Ids of the sea areas, each a rectangle of longitude and latitude. */
    public static Map<String, Extent> seas() {
        return Map.copyOf(SEAS);
    }

    /** What a target is called in a sentence. */
    public static String name(String target, Posture posture) {
        if (target.equals(SUWALKI_GAP)) {
            return "the Suwałki gap";
        }
        if (SEAS.containsKey(target)) {
            return "the " + SEA_NAMES.get(target);
        }
        return Optional.ofNullable(posture.corridors().get(target))
                .map(Corridor::name)
                .or(() -> posture.node(target).map(Node::name))
                .orElse("the border " + target);
    }

    /**
     * Which arcs a target means.
     *
     * @throws IllegalArgumentException in one sentence, where nothing is called so
     */
    static Predicate<Arc> arcs(String target, Posture posture) {
        if (posture.corridors().containsKey(target)) {
            return arc -> arc.corridor().filter(target::equals).isPresent();
        }
        if (posture.node(target).isPresent()) {
            return arc -> arc.fromNode().equals(target) || arc.toNode().equals(target);
        }
        if (SEAS.containsKey(target)) {
            Extent sea = SEAS.get(target);
            return arc -> arc.process() == Process.SEA && arc.line().stream().anyMatch(sea::contains);
        }
        return border(target, posture)
                .orElseThrow(
                        () -> new IllegalArgumentException("There is no corridor, node, border or sea area called \""
                                + target + "\"; a border is two states such as POL-LTU, a sea area one of "
                                + String.join(", ", SEAS.keySet()) + "."));
    }

    private static Optional<Predicate<Arc>> border(String target, Posture posture) {
        String border = target.equals(SUWALKI_GAP) ? "POL-LTU" : target;
        if (!border.matches("[A-Z]{3}-[A-Z]{3}")) {
            return Optional.empty();
        }
        String one = border.substring(0, 3);
        String other = border.substring(4);
        boolean known = posture.nodes().values().stream()
                        .anyMatch(node -> node.country().equals(one))
                && posture.nodes().values().stream()
                        .anyMatch(node -> node.country().equals(other));
        return known ? Optional.of(arc -> land(arc) && joins(arc, one, other, posture)) : Optional.empty();
    }

    private static boolean land(Arc arc) {
        return arc.process() == Process.ROAD || arc.process() == Process.RAIL;
    }

    private static boolean joins(Arc arc, String one, String other, Posture posture) {
        String from = posture.node(arc.fromNode()).orElseThrow().country();
        String to = posture.node(arc.toNode()).orElseThrow().country();
        return (from.equals(one) && to.equals(other)) || (from.equals(other) && to.equals(one));
    }
}
