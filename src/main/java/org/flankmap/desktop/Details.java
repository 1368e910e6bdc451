package org.flankmap.desktop;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.flankmap.cartography.FigureText;
import org.flankmap.cartography.Subject;
import org.flankmap.posture.Contributor;
import org.flankmap.posture.Corridor;
import org.flankmap.posture.CorridorState;
import org.flankmap.posture.Dated;
import org.flankmap.posture.Figure;
import org.flankmap.posture.Formation;
import org.flankmap.posture.FormationState;
import org.flankmap.posture.Holding;
import org.flankmap.posture.Indicator;
import org.flankmap.posture.Limit;
import org.flankmap.posture.NodeKind;
import org.flankmap.posture.PartialDate;
import org.flankmap.posture.Posture;
import org.flankmap.posture.Source;
import org.flankmap.posture.Stock;
import org.flankmap.posture.StockState;

/** What is known of one thing on the map: its states over time, the newest first, each with its strength and sources. */
final class Details {
    private final Posture posture;
    private final Consumer<String> browser;

    /** @param browser opens an address */
    Details(Posture posture, Consumer<String> browser) {
        this.posture = posture;
        this.browser = browser;
    }

    /** The details of a subject; empty when the dataset does not hold it. */
    Optional<Node> of(Subject subject) {
        return switch (subject.kind()) {
            case FORMATION ->
                Optional.ofNullable(posture.formations().get(subject.id())).map(this::formation);
            case STOCK ->
                Optional.ofNullable(posture.stocks().get(subject.id())).map(this::stock);
            case CORRIDOR ->
                Optional.ofNullable(posture.corridors().get(subject.id())).map(this::corridor);
            case NODE -> posture.node(subject.id()).map(this::node);
        };
    }

    private VBox page(String title, String subtitle) {
        VBox page = new VBox(4);
        page.setId("details");
        page.getChildren().addAll(label(title, "panel-heading"), label(subtitle, "panel-subheading"));
        return page;
    }

    private Node formation(Formation formation) {
        VBox page = page(
                formation.name(),
                formation.kind().label() + " · " + formation.echelon().label() + " · " + nation(formation.framework())
                        + formation
                                .parent()
                                .map(id -> " · under " + formationName(id))
                                .orElse(""));
        newestFirst(formation.states()).forEach(state -> page.getChildren().add(formationState(state)));
        return page;
    }

    private Node formationState(FormationState state) {
        VBox box = stateBox(state, state.status().label() + " · " + placeName(state.place()));
        for (Indicator indicator : Indicator.values()) {
            state.strength().figure(indicator).ifPresent(figure -> addFigure(box, indicator.label(), figure));
        }
        if (state.strength().figures().isEmpty()) {
            box.getChildren().add(label("Strength not known", "note"));
        }
        if (!state.contributors().isEmpty()) {
            add(box, state.contributors().stream().map(this::contributor).collect(Collectors.joining(", ")));
        }
        if (!state.equipment().isEmpty()) {
            add(box, String.join(", ", state.equipment()));
        }
        state.earmarkedFor()
                .ifPresent(nation -> add(
                        box,
                        "Held for " + nation(nation)
                                + state.noticeDays()
                                        .map(days -> ", " + FigureText.of(days) + " days' notice")
                                        .orElse("")));
        state.condition().ifPresent(condition -> add(box, "Said to be " + condition.label()));
        finish(box, state.note(), state.sources(), state.confidence().label());
        return box;
    }

    private Node stock(Stock stock) {
        VBox page = page(stock.name(), stock.kind().label() + " · " + nation(stock.owner()));
        newestFirst(stock.states()).forEach(state -> page.getChildren().add(stockState(state)));
        return page;
    }

    private Node stockState(StockState state) {
        VBox box = stateBox(state, state.status().label() + " · " + placeName(state.place()));
        state.holdings().forEach(holding -> add(box, holding(holding)));
        state.capacity().ifPresent(capacity -> add(box, "Capacity: " + amount(capacity)));
        state.drawRate().ifPresent(rate -> add(box, "Draw rate: " + amount(rate)));
        finish(box, state.note(), state.sources(), state.confidence().label());
        return box;
    }

    private Node corridor(Corridor corridor) {
        String gauge = corridor.gauge().isPresent() ? " · " + corridor.gauge().getAsInt() + " mm" : "";
        VBox page = page(
                corridor.name(),
                corridor.mode().label() + gauge + " · " + corridor.alignment().label());
        newestFirst(corridor.states()).forEach(state -> page.getChildren().add(corridorState(state)));
        add(page, "By way of " + corridor.nodes().stream().map(this::placeName).collect(Collectors.joining(", ")));
        return page;
    }

    private Node corridorState(CorridorState state) {
        VBox box = stateBox(state, state.status().label());
        state.limits().forEach(limit -> add(box, limit(limit)));
        finish(box, state.note(), state.sources(), state.confidence().label());
        return box;
    }

    private Node node(org.flankmap.posture.Node node) {
        String kinds = node.kinds().stream().sorted().map(NodeKind::label).collect(Collectors.joining(", "));
        VBox page = page(node.name(), kinds + " · " + nation(node.country()));
        node.capacities().forEach(capacity -> {
            add(page, capitalised(capacity.amount().item()) + ": " + amount(capacity.amount()));
            page.getChildren().add(links(capacity.sources()));
        });
        finish(page, node.note(), node.sources(), "");
        return page;
    }

    private VBox stateBox(Dated state, String what) {
        VBox box = new VBox(3);
        box.getStyleClass().add("state-box");
        String until = state.to().map(end -> " to " + end.display()).orElse("");
        box.getChildren().addAll(label(state.from().display() + until, "state-date"), label(what, "body-text"));
        return box;
    }

    private void addFigure(VBox box, String what, Figure figure) {
        String asOf = figure.asOf()
                .map(PartialDate::display)
                .map(date -> " · " + date)
                .orElse("");
        add(box, what + ": " + FigureText.withScope(figure) + asOf);
        if (!figure.note().isEmpty()) {
            box.getChildren().add(label(figure.note(), "note"));
        }
        if (!figure.sources().isEmpty()) {
            box.getChildren().add(links(figure.sources()));
        }
    }

    private void finish(VBox box, String note, List<String> sources, String confidence) {
        if (!note.isEmpty()) {
            box.getChildren().add(label(note, "note"));
        }
        if (!confidence.isEmpty()) {
            box.getChildren().add(label("Confidence: " + confidence, "note"));
        }
        if (!sources.isEmpty()) {
            box.getChildren().add(links(sources));
        }
    }

    private FlowPane links(List<String> ids) {
        FlowPane pane = new FlowPane(8, 0);
        pane.setMinWidth(0);
        for (String id : ids) {
            Optional<Source> source = posture.source(id);
            source.map(known -> SourceLink.of(known, browser)).ifPresent(link -> {
                link.maxWidthProperty().bind(pane.widthProperty());
                pane.getChildren().add(link);
            });
        }
        return pane;
    }

    private String contributor(Contributor contributor) {
        return nation(contributor.nation())
                + contributor
                        .personnel()
                        .map(figure -> " " + FigureText.of(figure))
                        .orElse("");
    }

    private static String holding(Holding holding) {
        return capitalised(holding.item())
                + holding.quantity().map(q -> ": " + amount(holding)).orElse("");
    }

    private static String amount(Holding amount) {
        return amount.quantity()
                .map(figure -> (FigureText.of(figure) + " " + amount.unit()).strip())
                .orElse("not known");
    }

    private static String limit(Limit limit) {
        String quantity = limit.quantity()
                .map(figure -> ": " + (FigureText.of(figure) + " " + limit.unit()).strip())
                .orElse("");
        String where = limit.where().isEmpty() ? "" : " (" + limit.where() + ")";
        String note = limit.note().isEmpty() ? "" : ". " + limit.note();
        return capitalised(limit.kind().label()) + quantity + where + note;
    }

    private static String capitalised(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private String nation(String id) {
        return Optional.ofNullable(posture.nations().get(id))
                .map(nation -> nation.name())
                .orElse(id);
    }

    private String formationName(String id) {
        return Optional.ofNullable(posture.formations().get(id))
                .map(Formation::shortName)
                .orElse(id);
    }

    private String placeName(String id) {
        return posture.node(id).map(org.flankmap.posture.Node::name).orElse(id);
    }

    private static <S> List<S> newestFirst(List<S> states) {
        List<S> reversed = new ArrayList<>(states);
        Collections.reverse(reversed);
        return reversed;
    }

    private static void add(VBox box, String text) {
        box.getChildren().add(label(text, "body-text"));
    }

    private static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
