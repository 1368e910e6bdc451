package org.flankmap.posture.validation;

import java.util.List;
import java.util.Optional;
import org.flankmap.geo.Position;
import org.flankmap.posture.Corridor;
import org.flankmap.posture.Node;

/** A corridor's line begins and ends at its first and last node and passes through all of them in order. */
final class LineRule implements Rule {
    @Override
    public void check(Dataset dataset, Findings findings) {
        dataset.corridors().forEach(corridor -> check(dataset, corridor, findings));
    }

    private static void check(Dataset dataset, Located<Corridor> entry, Findings findings) {
        List<String> nodes = entry.value().nodes();
        List<Position> line = entry.value().line();
        end(dataset, entry, 0, nodes.get(0), findings);
        end(dataset, entry, line.size() - 1, nodes.get(nodes.size() - 1), findings);
        int reached = 0;
        for (int i = 0; i < nodes.size(); i++) {
            String id = nodes.get(i);
            Optional<Position> position = dataset.node(id).map(Node::position);
            if (position.isEmpty()) {
                continue;
            }
            int next = indexFrom(line, reached, position.get());
            if (next >= 0) {
                reached = next + 1;
            } else if (i > 0 && i + 1 < nodes.size()) {
                findings.error(
                        entry,
                        "/properties/nodes/" + i,
                        JsonWords.quoted(id) + " at " + Nearness.written(position.get())
                                + ", off the line or its order",
                        "a line through its nodes in order, exactly");
            }
        }
    }

    private static void end(Dataset dataset, Located<Corridor> entry, int index, String id, Findings findings) {
        Position found = entry.value().line().get(index);
        dataset.node(id)
                .map(Node::position)
                .filter(position -> !Nearness.same(position, found))
                .ifPresent(position -> findings.error(
                        entry,
                        "/geometry/coordinates/" + index,
                        Nearness.written(found),
                        Nearness.written(position) + ", where " + id + " is"));
    }

    private static int indexFrom(List<Position> line, int from, Position position) {
        for (int i = from; i < line.size(); i++) {
            if (Nearness.same(line.get(i), position)) {
                return i;
            }
        }
        return -1;
    }
}
