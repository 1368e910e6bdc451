package org.flankmap.cartography;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.flankmap.posture.Corridor;
import org.flankmap.posture.Echelon;
import org.flankmap.posture.FormationKind;
import org.flankmap.posture.FormationState;
import org.flankmap.posture.Indicator;
import org.flankmap.posture.Node;
import org.flankmap.posture.Posture;
import org.flankmap.posture.Status;
import org.flankmap.posture.StockKind;
import org.flankmap.scenario.CorridorInForce;
import org.flankmap.scenario.Placed;
import org.flankmap.scenario.PlacedStock;
import org.flankmap.scenario.Situation;
import org.flankmap.symbology.SymbolCode;
import org.flankmap.symbology.SymbolStatus;

/** Turns a situation into what the map shows of it, layer by layer. */
public final class PostureContent {
    /** Parts of the posture that can be shown or hidden. */
    public enum Layer {
        ALLIED("Allied formations"),
        HOST_NATION("Host-nation formations"),
        OPPOSING("Opposing formations"),
        STOCKS("Stocks"),
        ROADS_AND_RAILWAYS("Roads and railways"),
        SEA_AND_AIR("Sea and air lines");

        private final String label;

        Layer(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        public static Set<Layer> all() {
            return EnumSet.allOf(Layer.class);
        }
    }

    /** APP-6D installations: equipment depot, ammunition depot, fuel depot. */
    private static final String STORAGE = "10032000001112000000";

    private static final String AMMUNITION = "10032000001103000000";
    private static final String FUEL = "10032000001205040000";

    private PostureContent() {}

    public static MapContent of(Situation situation, Set<Layer> layers) {
        List<MapSymbol> symbols = new ArrayList<>();
        Map<String, Node> nodes = new TreeMap<>();
        Map<String, Placed> formations =
                situation.formations().stream().collect(Collectors.toMap(Placed::id, Function.identity()));
        for (Placed placed : situation.formations()) {
            if (shown(placed, layers)) {
                symbols.add(symbol(placed, placed.parent().map(formations::get).map(above -> above.formation()
                        .shortName())));
                nodes.put(placed.node().id(), placed.node());
            }
        }
        if (layers.contains(Layer.STOCKS)) {
            for (PlacedStock stock : situation.stocks()) {
                symbols.add(symbol(stock));
                nodes.put(stock.node().id(), stock.node());
            }
        }
        List<MapCorridor> corridors = situation.corridors().stream()
                .filter(inForce -> layers.contains(layer(inForce.corridor())))
                .sorted(Comparator.comparingInt((CorridorInForce inForce) -> order(inForce.corridor()))
                        .thenComparing(inForce -> inForce.corridor().id()))
                .map(inForce -> new MapCorridor(inForce.corridor(), inForce.state()))
                .toList();
        corridors.forEach(corridor -> addNodes(nodes, corridor.corridor(), situation.posture()));
        return new MapContent(symbols, corridors, byImportance(nodes), Set.of()).moving(offsets(situation));
    }

    private static Map<Subject, Offset> offsets(Situation situation) {
        Map<Subject, Offset> offsets = new HashMap<>();
        situation.scenario().shifts().forEach((id, shift) -> {
            boolean stock = situation.posture().stocks().containsKey(id);
            offsets.put(stock ? Subject.stock(id) : Subject.formation(id), new Offset(shift.right(), shift.down()));
        });
        return offsets;
    }

    private static void addNodes(Map<String, Node> nodes, Corridor corridor, Posture posture) {
        corridor.nodes().stream()
                .map(posture::node)
                .flatMap(Optional::stream)
                .forEach(node -> nodes.put(node.id(), node));
    }

    private static List<Node> byImportance(Map<String, Node> nodes) {
        return nodes.values().stream()
                .sorted(Comparator.comparingInt((Node node) -> -node.kinds().size())
                        .thenComparing(Node::id))
                .toList();
    }

    private static boolean shown(Placed placed, Set<Layer> layers) {
        if (placed.status() == Status.WITHDRAWN) {
            return false;
        }
        return layers.contains(layer(placed));
    }

    private static Layer layer(Placed placed) {
        return placed.opposing() ? Layer.OPPOSING : placed.allied() ? Layer.ALLIED : Layer.HOST_NATION;
    }

    static Layer layer(Corridor corridor) {
        return switch (corridor.mode()) {
            case ROAD, RAIL -> Layer.ROADS_AND_RAILWAYS;
            case SEA, AIR, INLAND_WATERWAY -> Layer.SEA_AND_AIR;
        };
    }

    private static int order(Corridor corridor) {
        return switch (corridor.mode()) {
            case AIR -> 0;
            case SEA -> 1;
            case INLAND_WATERWAY -> 2;
            case RAIL -> corridor.gauge().orElse(0) == 1435 ? 4 : 3;
            case ROAD -> 5;
        };
    }

    private static MapSymbol symbol(Placed placed, Optional<String> parent) {
        SymbolCode code = SymbolCode.parse(placed.formation().sidc());
        boolean planned = placed.status() == Status.ANNOUNCED;
        return new MapSymbol(
                Subject.formation(placed.id()),
                planned ? code.withStatus(SymbolStatus.PLANNED) : code,
                placed.node().position(),
                text(placed, parent),
                weight(placed),
                layer(placed),
                1,
                placed.host(),
                placed.parent().map(Subject::formation),
                ShownFrom.zoom(placed));
    }

    /** @param parent the short name of what it is part of */
    private static SymbolText text(Placed placed, Optional<String> parent) {
        FormationState state = placed.state();
        String framework = placed.framework();
        long others = state.contributors().stream()
                .filter(contributor -> !contributor.nation().equals(framework))
                .count();
        return new SymbolText(
                placed.formation().shortName(),
                "",
                parent.orElse(""),
                framework + (others == 0 ? "" : " +" + others),
                state.strength()
                        .whole(Indicator.PERSONNEL)
                        .map(figure -> FigureText.number(figure.preferred()))
                        .orElse(""),
                "since " + state.from().display());
    }

    private static SymbolText text(PlacedStock placed) {
        return new SymbolText(
                placed.stock().name(),
                placed.present() ? "" : placed.state().status().label().toLowerCase(Locale.ROOT),
                "",
                placed.stock().owner(),
                "",
                "since " + placed.state().from().display());
    }

    private static double weight(Placed placed) {
        double byEchelon = echelonWeight(placed.formation().echelon());
        FormationKind kind = placed.formation().kind();
        double byKind = kind == FormationKind.BATTLEGROUP ? 2.5 : kind == FormationKind.MANOEUVRE ? 0.5 : 0;
        double byPresence = placed.allied() && placed.present() ? 1 : 0;
        return byEchelon + byKind + byPresence - (placed.opposing() ? 0.25 : 0);
    }

    private static double echelonWeight(Echelon echelon) {
        return switch (echelon) {
            case COMPANY -> 0;
            case BATTALION -> 1;
            case REGIMENT -> 1.5;
            case BRIGADE -> 3;
            case DIVISION -> 3.5;
            case CORPS -> 4;
            case ARMY, ARMY_GROUP -> 4.5;
        };
    }

    private static MapSymbol symbol(PlacedStock placed) {
        SymbolCode code = SymbolCode.parse(stockCode(placed.stock().kind()));
        return new MapSymbol(
                Subject.stock(placed.stock().id()),
                placed.present() ? code : code.withStatus(SymbolStatus.PLANNED),
                placed.node().position(),
                text(placed),
                0.4,
                Layer.STOCKS,
                0.72,
                placed.host(),
                Optional.empty(),
                ShownFrom.STOCKS);
    }

    private static String stockCode(StockKind kind) {
        return switch (kind) {
            case UNIT_SET, SUPPLY -> STORAGE;
            case AMMUNITION -> AMMUNITION;
            case FUEL -> FUEL;
        };
    }
}
