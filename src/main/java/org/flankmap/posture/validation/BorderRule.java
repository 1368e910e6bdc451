package org.flankmap.posture.validation;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.flankmap.posture.Node;
import org.flankmap.posture.NodeKind;

/** Each node lies in the country it claims, as near as the base map's borders can tell. */
final class BorderRule implements Rule {
    /** Metres; how far from the drawn coast or border a harbour, a crossing or a place at sea may lie. */
    private static final double COAST = 15_000;
    /** Metres; how far the base map's simplified borders may be off elsewhere. */
    private static final double SIMPLIFIED = 2_000;

    private static final Set<NodeKind> ON_THE_EDGE =
            EnumSet.of(NodeKind.PORT, NodeKind.BORDER_CROSSING, NodeKind.BRIDGE, NodeKind.GAUGE_CHANGE);

    private final Borders borders;

    BorderRule(Borders borders) {
        this.borders = borders;
    }

    @Override
    public void check(Dataset dataset, Findings findings) {
        dataset.nodes().forEach(node -> check(node, findings));
    }

    private void check(Located<Node> entry, Findings findings) {
        Node node = entry.value();
        Optional<String> country = borders.countryAt(node.position());
        if (country.equals(Optional.of(node.country()))) {
            return;
        }
        boolean edge = country.isEmpty() || node.kinds().stream().anyMatch(ON_THE_EDGE::contains);
        double distance = borders.distanceTo(node.country(), node.position());
        if (distance > (edge ? COAST : SIMPLIFIED)) {
            String away =
                    Double.isInfinite(distance) ? "" : String.format(Locale.ROOT, ", %.0f km off", distance / 1000);
            findings.error(
                    entry,
                    "/geometry/coordinates",
                    Nearness.written(node.position())
                            + country.map(" in "::concat).orElse(" at sea")
                            + away,
                    "a position in " + node.country());
        }
    }
}
