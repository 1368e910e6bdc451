package org.flankmap.posture.validation;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.flankmap.posture.Corridor;
import org.flankmap.posture.Formation;
import org.flankmap.posture.Node;
import org.flankmap.posture.NodeKind;
import org.flankmap.posture.Side;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/**
 * The corridors of all modes form one network, and every place of an allied formation or stock, every port and airport
 * of the allies reaches it: it is a node of a corridor, or joins one.
 */
final class NetworkRule implements Rule {
    private static final Set<NodeKind> TO_BE_REACHED =
            EnumSet.of(NodeKind.GARRISON, NodeKind.PORT, NodeKind.AIRPORT, NodeKind.DEPOT);

    @Override
    public void check(Dataset dataset, Findings findings) {
        Graph<String, DefaultEdge> network = network(dataset);
        connected(dataset, network, findings);
        Set<String> needed = placesToReach(dataset);
        for (Located<Node> node : dataset.nodes()) {
            if (needed.contains(node.value().id())) {
                reaches(dataset, network, node, findings);
            }
        }
    }

    private static Graph<String, DefaultEdge> network(Dataset dataset) {
        Graph<String, DefaultEdge> network = new SimpleGraph<>(DefaultEdge.class);
        for (Located<Corridor> corridor : dataset.corridors()) {
            List<String> nodes = corridor.value().nodes();
            nodes.forEach(network::addVertex);
            for (int i = 1; i < nodes.size(); i++) {
                if (!nodes.get(i).equals(nodes.get(i - 1))) {
                    network.addEdge(nodes.get(i - 1), nodes.get(i));
                }
            }
        }
        return network;
    }

    private static void connected(Dataset dataset, Graph<String, DefaultEdge> network, Findings findings) {
        List<Set<String>> parts = new ConnectivityInspector<>(network).connectedSets();
        Set<String> main =
                parts.stream().max(Comparator.comparingInt(Set::size)).orElse(Set.of());
        for (Set<String> part : parts) {
            if (part != main) {
                dataset.corridors().stream()
                        .filter(corridor ->
                                part.contains(corridor.value().nodes().get(0)))
                        .findFirst()
                        .ifPresent(corridor -> findings.error(
                                corridor,
                                "/properties/nodes",
                                part.size() + " nodes cut off from the other corridors",
                                "one connected network"));
            }
        }
    }

    /** Places of opposing formations only are left out: their movement is not modelled. */
    private static Set<String> placesToReach(Dataset dataset) {
        Set<String> allied = new HashSet<>();
        Set<String> opposing = new HashSet<>();
        Set<String> opposingNations = new HashSet<>();
        for (Located<Formation> formation : dataset.formations()) {
            boolean ours = formation.value().side() == Side.ALLIED;
            if (!ours) {
                opposingNations.add(formation.value().framework());
            }
            formation.value().states().forEach(state -> (ours ? allied : opposing).add(state.place()));
        }
        Set<String> needed = new HashSet<>(allied);
        dataset.stocks().forEach(stock -> stock.value().states().forEach(state -> needed.add(state.place())));
        for (Located<Node> node : dataset.nodes()) {
            boolean kind = node.value().kinds().stream().anyMatch(TO_BE_REACHED::contains);
            if (kind
                    && !opposing.contains(node.value().id())
                    && !opposingNations.contains(node.value().country())) {
                needed.add(node.value().id());
            }
        }
        return needed;
    }

    private static void reaches(
            Dataset dataset, Graph<String, DefaultEdge> network, Located<Node> entry, Findings findings) {
        Node node = entry.value();
        if (network.containsVertex(node.id())) {
            return;
        }
        Optional<String> joined = node.joins();
        if (joined.isEmpty()) {
            findings.error(entry, "/properties", "a place on no corridor", "joins, with a node of a corridor");
        } else if (!network.containsVertex(joined.get()) && dataset.has(FileKind.NODES, joined.get())) {
            findings.error(
                    entry,
                    "/properties/joins",
                    JsonWords.quoted(joined.get()) + " on no corridor",
                    "a node of a corridor");
        }
    }
}
