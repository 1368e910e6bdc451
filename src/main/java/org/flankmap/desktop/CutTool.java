package org.flankmap.desktop;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Spinner;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import org.flankmap.basemap.Basemap;
import org.flankmap.cartography.Subject;
import org.flankmap.geo.Position;
import org.flankmap.posture.Corridor;
import org.flankmap.posture.Mode;
import org.flankmap.posture.Posture;
import org.flankmap.reinforcement.BuildUp;
import org.flankmap.reinforcement.Denial;
import org.flankmap.reinforcement.DenialTargets;
import org.flankmap.view.Cut;

/** Closes or degrades what is pressed on the map: a corridor, a border it crosses, a node, a sea. */
final class CutTool {
    private static final int FIRST_DAY = 2;
    private static final double HALF = 0.5;

    private final ViewModel model;
    private final CameraModel camera;
    private final Posture posture;
    private final Basemap basemap;
    private final BooleanProperty active = new SimpleBooleanProperty(this, "active");
    private final ContextMenu menu = new ContextMenu();
    private final Spinner<Integer> day = new Spinner<>(0, BuildUp.DAYS, FIRST_DAY);

    CutTool(ViewModel model, CameraModel camera, Workspace workspace) {
        this.model = model;
        this.camera = camera;
        posture = workspace.posture();
        basemap = workspace.basemap();
        menu.setId("cut-menu");
        day.setId("cut-day");
        day.setAccessibleText("First day of the cut");
        day.setEditable(true);
        day.setPrefWidth(84);
    }

    /** Whether a press on the map cuts rather than selects. */
    BooleanProperty activeProperty() {
        return active;
    }

    /** What the last press offers. */
    List<MenuItem> offered() {
        return List.copyOf(menu.getItems());
    }

    /** Says on the map that a press cuts. */
    Label chip() {
        Label chip = new Label("Cut: press a line, a place or the sea. X or Esc ends it.");
        chip.setId("cut-chip");
        chip.getStyleClass().add("chip");
        chip.setMouseTransparent(true);
        chip.visibleProperty().bind(active);
        return chip;
    }

    void toggle() {
        active.set(!active.get());
    }

    /** Puts the tool before the usual picking of a map. */
    void listenTo(MapPane<?> pane, Picking picking) {
        pane.setPicks(new MapInput.Picks() {
            @Override
            public void at(Point2D point, boolean more) {
                if (active.get()) {
                    open(pane.input(), point, targets(point, picking));
                } else {
                    picking.at(point, more);
                }
            }

            @Override
            public void within(Bounds box) {
                picking.within(box);
            }
        });
        pane.input().addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            Point2D point = new Point2D(event.getX(), event.getY());
            boolean asked = event.getButton() == MouseButton.SECONDARY
                    && event.isStillSincePress()
                    && picking.symbolUnder(point).isEmpty();
            if (asked && !targets(point, picking).isEmpty()) {
                open(pane.input(), point, targets(point, picking));
                event.consume();
            }
        });
    }

    private List<String> targets(Point2D point, Picking picking) {
        return targets(picking.under(point), camera.viewport().position(point.getX(), point.getY()));
    }

    private void open(Node pane, Point2D point, List<String> targets) {
        menu.getItems().clear();
        if (targets.isEmpty()) {
            MenuItem none = new MenuItem("Nothing here can be cut: press a line, a place or the sea");
            none.setDisable(true);
            menu.getItems().add(none);
        } else {
            HBox row = new HBox(8, new Label("From day"), day);
            row.setAlignment(Pos.CENTER_LEFT);
            menu.getItems().addAll(new CustomMenuItem(row, false), new SeparatorMenuItem());
            targets.forEach(
                    target -> menu.getItems().addAll(item("Close ", target, 0), item("Leave half of ", target, HALF)));
        }
        Point2D screen = pane.localToScreen(point);
        menu.show(pane, screen.getX(), screen.getY());
    }

    private MenuItem item(String verb, String target, double remaining) {
        MenuItem item = new MenuItem(verb + DenialTargets.name(target, posture));
        item.setId((remaining > 0 ? "halve-" : "close-") + target);
        item.setOnAction(event -> cut(new Denial(target, day.getValue(), remaining)));
        return item;
    }

    /** Takes a denial into the view's state, under A and B. */
    void cut(Denial denial) {
        menu.hide();
        model.change(state -> state.withArrival(state.arrival().cutting(Cut.of(denial))));
    }

    /** Ids of what can be cut at a place, the nearest to what was pressed first. */
    List<String> targets(Optional<Subject> under, Position place) {
        if (under.isPresent()) {
            Subject subject = under.get();
            return switch (subject.kind()) {
                case CORRIDOR -> corridor(posture.corridors().get(subject.id()));
                case NODE -> List.of(subject.id());
                default -> List.of();
            };
        }
        return basemap.countryAt(place).isPresent() ? List.of() : seas(place);
    }

    private List<String> corridor(Corridor corridor) {
        Set<String> targets = new LinkedHashSet<>();
        targets.add(corridor.id());
        for (int i = 1; i < corridor.nodes().size(); i++) {
            String from = country(corridor.nodes().get(i - 1));
            String to = country(corridor.nodes().get(i));
            boolean land = corridor.mode() == Mode.ROAD || corridor.mode() == Mode.RAIL;
            if (land && !from.equals(to)) {
                targets.add(from.compareTo(to) < 0 ? from + "-" + to : to + "-" + from);
            }
        }
        return List.copyOf(targets);
    }

    private String country(String node) {
        return posture.node(node).orElseThrow().country();
    }

    private static List<String> seas(Position place) {
        List<String> seas = new ArrayList<>();
        DenialTargets.seas().forEach((id, extent) -> {
            if (extent.contains(place)) {
                seas.add(id);
            }
        });
        seas.sort(null);
        return seas;
    }
}
