package org.flankmap.posture.validation;

import java.util.List;
import java.util.Optional;
import org.flankmap.posture.Contributor;
import org.flankmap.posture.Corridor;
import org.flankmap.posture.Formation;
import org.flankmap.posture.FormationState;
import org.flankmap.posture.Node;
import org.flankmap.posture.Stock;

/** Every node, formation and nation that an entry names exists. */
final class ReferenceRule implements Rule {
    private static final String NATO = "NATO";

    @Override
    public void check(Dataset dataset, Findings findings) {
        References references = new References(dataset, findings);
        dataset.formations().forEach(references::ofFormation);
        dataset.stocks().forEach(references::ofStock);
        dataset.nodes().forEach(references::ofNode);
        dataset.corridors().forEach(references::ofCorridor);
    }

    private record References(Dataset dataset, Findings findings) {
        void ofFormation(Located<Formation> entry) {
            Formation formation = entry.value();
            nation(entry, "/properties/framework", formation.framework());
            formation(entry, "/properties/parent", formation.parent());
            for (int i = 0; i < formation.states().size(); i++) {
                ofState(entry, "/properties/states/" + i, formation.states().get(i));
            }
        }

        private void ofState(Located<Formation> entry, String within, FormationState state) {
            node(entry, within + "/place", state.place());
            formation(entry, within + "/parent", state.parent());
            state.earmarkedFor().ifPresent(nation -> nation(entry, within + "/earmarkedFor", nation));
            List<Contributor> contributors = state.contributors();
            for (int i = 0; i < contributors.size(); i++) {
                nation(
                        entry,
                        within + "/contributors/" + i + "/nation",
                        contributors.get(i).nation());
            }
        }

        void ofStock(Located<Stock> entry) {
            Stock stock = entry.value();
            if (!stock.owner().equals(NATO)) {
                nation(entry, "/properties/owner", stock.owner());
            }
            for (int i = 0; i < stock.states().size(); i++) {
                node(
                        entry,
                        "/properties/states/" + i + "/place",
                        stock.states().get(i).place());
            }
        }

        void ofNode(Located<Node> entry) {
            nation(entry, "/properties/country", entry.value().country());
            entry.value().joins().ifPresent(joined -> node(entry, "/properties/joins", joined));
        }

        void ofCorridor(Located<Corridor> entry) {
            List<String> nodes = entry.value().nodes();
            for (int i = 0; i < nodes.size(); i++) {
                node(entry, "/properties/nodes/" + i, nodes.get(i));
            }
        }

        private void nation(Located<?> entry, String within, String id) {
            demand(FileKind.NATIONS, entry, within, id, "a nation listed in nations.json");
        }

        private void node(Located<?> entry, String within, String id) {
            demand(FileKind.NODES, entry, within, id, "the id of a node");
        }

        private void formation(Located<?> entry, String within, Optional<String> id) {
            id.ifPresent(parent -> demand(FileKind.FORMATIONS, entry, within, parent, "the id of a formation"));
        }

        private void demand(FileKind kind, Located<?> entry, String within, String id, String expected) {
            if (!dataset.has(kind, id)) {
                findings.error(entry, within, JsonWords.quoted(id), expected);
            }
        }
    }
}
