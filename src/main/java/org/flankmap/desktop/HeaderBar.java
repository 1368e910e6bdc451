package org.flankmap.desktop;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.flankmap.scenario.Scenario;
import org.flankmap.view.ViewState;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The bar above the map: which two postures, which one the map shows, the search and the export. */
final class HeaderBar extends HBox {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    /** Width from which the name of the application fits beside those of the postures, which matter more. */
    private static final double ROOM_FOR_WORDMARK = 1400;

    private final ViewModel model;
    private final ComboBox<Scenario> chooserA;
    private final ComboBox<Scenario> chooserB;
    private boolean following;

    HeaderBar(
            ViewModel model,
            ScenarioDesk desk,
            SearchField search,
            List<Button> slides,
            Runnable export,
            Runnable keys) {
        this.model = model;
        getStyleClass().add("header");
        spacingProperty().bind(widthProperty().map(width -> width.doubleValue() < ROOM_FOR_WORDMARK ? 5 : 12));
        Label wordmark = new Label("Flankmap");
        wordmark.getStyleClass().add("wordmark");
        wordmark.setMinWidth(USE_PREF_SIZE);
        wordmark.managedProperty().bind(wordmark.visibleProperty());
        wordmark.visibleProperty().bind(widthProperty().greaterThan(ROOM_FOR_WORDMARK));
        chooserA = chooser("a", desk.scenarios());
        chooserB = chooser("b", desk.scenarios());
        chooserA.setOnAction(event -> choose());
        chooserB.setOnAction(event -> choose());
        Button swap = iconButton("swap", Feather.REPEAT, "Swap A and B");
        swap.setOnAction(event -> model.change(state -> state.withPair(state.b(), state.a())));
        Button back = iconButton("go-back", Feather.CHEVRON_LEFT, "Back (Alt+Left)");
        back.setOnAction(event -> model.back());
        back.disableProperty().bind(model.canGoBackProperty().not());
        Button forward = iconButton("go-forward", Feather.CHEVRON_RIGHT, "Forward (Alt+Right)");
        forward.setOnAction(event -> model.forward());
        forward.disableProperty().bind(model.canGoForwardProperty().not());
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        Button exportButton = new Button("Export…");
        exportButton.setId("export");
        exportButton.getStyleClass().add("accent");
        exportButton.setMinWidth(USE_PREF_SIZE);
        exportButton.setTooltip(new Tooltip("Compose a picture of the map and write or copy it (Ctrl+E)"));
        exportButton.setOnAction(event -> export.run());
        getChildren()
                .addAll(
                        wordmark,
                        files(desk, keys),
                        chooserA,
                        swap,
                        chooserB,
                        new ModeButtons(model),
                        back,
                        forward,
                        spring,
                        search);
        getChildren().addAll(slides);
        getChildren().add(exportButton);
        model.stateProperty().addListener((property, old, now) -> follow(now));
        desk.scenarios().addListener((ListChangeListener<Scenario>) change -> follow(model.state()));
        follow(model.state());
    }

    static String label(Scenario scenario) {
        return scenario.name() + " · " + format(scenario.asOf());
    }

    static String format(LocalDate date) {
        return DATE.format(date);
    }

    private ComboBox<Scenario> chooser(String which, ObservableList<Scenario> scenarios) {
        ComboBox<Scenario> chooser = new ComboBox<>();
        chooser.setId("scenario-" + which);
        chooser.getStyleClass().add("scenario-" + which);
        chooser.setItems(scenarios);
        String letter = which.toUpperCase(Locale.ROOT);
        chooser.setPrefWidth(262);
        chooser.setMinWidth(150);
        chooser.setAccessibleText("Posture " + letter);
        Tooltip whole = new Tooltip();
        chooser.setTooltip(whole);
        chooser.valueProperty()
                .addListener((property, old, now) ->
                        whole.setText(now == null ? "Posture " + letter : letter + ": " + label(now)));
        chooser.setConverter(new StringConverter<>() {
            @Override
            public String toString(Scenario scenario) {
                return scenario == null ? "" : letter + "   " + label(scenario);
            }

            @Override
            public Scenario fromString(String text) {
                return null;
            }
        });
        chooser.setCellFactory(list -> new ScenarioCell(letter));
        chooser.setButtonCell(new ScenarioCell(letter));
        return chooser;
    }

    private void choose() {
        Scenario a = chooserA.getValue();
        Scenario b = chooserB.getValue();
        if (!following && a != null && b != null) {
            model.change(state -> state.withPair(a, b));
        }
    }

    private static MenuButton files(ScenarioDesk desk, Runnable keys) {
        MenuButton menu = new MenuButton(null, new FontIcon(Feather.FOLDER));
        menu.setId("scenario-menu");
        menu.getStyleClass().addAll("button-icon", "flat");
        menu.setMinWidth(USE_PREF_SIZE);
        menu.setTooltip(new Tooltip("Open and save scenarios, undo and redo"));
        menu.setAccessibleText("Open and save scenarios, undo and redo");
        menu.getItems()
                .addAll(
                        item("open-scenario", "Open scenario…    Ctrl+O", desk::open),
                        item("save-scenario", "Save scenario    Ctrl+S", desk::save),
                        item("save-scenario-as", "Save scenario as…    Ctrl+Shift+S", desk::saveAs),
                        new SeparatorMenuItem(),
                        item("undo", "Undo    Ctrl+Z", desk::undo),
                        item("redo", "Redo    Ctrl+Y", desk::redo),
                        new SeparatorMenuItem(),
                        item("show-keys", "Keys    F1", keys));
        return menu;
    }

    private static MenuItem item(String id, String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setId(id);
        item.setOnAction(event -> action.run());
        return item;
    }

    private static Button iconButton(String id, Feather icon, String tooltip) {
        Button button = new Button(null, new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().addAll("button-icon", "flat");
        button.setTooltip(new Tooltip(tooltip));
        button.setAccessibleText(tooltip);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private void follow(ViewState state) {
        following = true;
        chooserA.setValue(state.a());
        chooserB.setValue(state.b());
        following = false;
    }
}
