package org.flankmap.desktop;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.flankmap.snapshot.Page;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What the user chooses for a picture. The choices stay while the window is open. */
final class ComposerSheet extends VBox {
    private final ComboBox<PictureKind> kind = combo("picture-kind", "Format", PictureKind.values());
    private final SizeChooser size;
    private final ComboBox<PictureLook> look = combo("picture-style", "Style", PictureLook.values());
    private final EnlargementSlider enlargement;
    private final TextField title = field("picture-title", "Title");
    private final TextField subtitle = field("picture-subtitle", "Subtitle");
    private final PieceChooser pieces;
    private final MarkingFields marking;
    private final LogoField logo;
    private final CheckBox worldFile = new CheckBox("World file beside it, for QGIS");
    private final ComboBox<TimelineStep> step = combo("timeline-step", "From date to date", TimelineStep.values());
    private final TextLabel promise = new TextLabel("", "note");
    private final Button write = new Button("Write…");
    private final Button copy = new Button("Copy");
    private final Button close = new Button(null, new FontIcon(Feather.X));

    private final BooleanProperty refused = new SimpleBooleanProperty(this, "refused");

    /** What the buttons do. */
    record Actions(Runnable write, Runnable copy, Runnable close) {}

    /**
     * @param changed is told of every change to what is chosen
     * @param busy whether something is being written, beside which nothing else is
     */
    ComposerSheet(Runnable changed, Actions actions, ObservableBooleanValue busy) {
        setId("composer");
        getStyleClass().addAll("panel", "composer");
        size = new SizeChooser(changed);
        enlargement = new EnlargementSlider(changed);
        pieces = new PieceChooser(changed);
        marking = new MarkingFields(changed);
        logo = new LogoField(changed);
        step.setValue(TimelineStep.QUARTER);
        for (ComboBox<?> choice : new ComboBox<?>[] {kind, look, step}) {
            choice.valueProperty().addListener((property, old, now) -> changed.run());
        }
        title.textProperty().addListener((property, old, now) -> changed.run());
        subtitle.textProperty().addListener((property, old, now) -> changed.run());
        worldFile.setId("world-file");
        ScrollPane choices = new ScrollPane(choices());
        choices.getStyleClass().addAll("edge-to-edge", "layers-panel");
        choices.setFitToWidth(true);
        choices.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(choices, Priority.ALWAYS);
        write.disableProperty().bind(refused.or(busy));
        copy.disableProperty().bind(refused);
        getChildren().addAll(heading(actions), choices, footer(actions));
        addEventFilter(KeyEvent.KEY_PRESSED, this::enter);
    }

    /** Enter writes, unless it is meant for a button or a list that is open. */
    private void enter(KeyEvent event) {
        boolean meantForOther = event.getTarget() instanceof Button
                || event.getTarget() instanceof ComboBoxBase<?> list && list.isShowing();
        if (event.getCode() == KeyCode.ENTER && !meantForOther) {
            write.fire();
            event.consume();
        }
    }

    private Node heading(Actions actions) {
        Label heading = new Label("Picture of the map");
        heading.getStyleClass().add("drawer-title");
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        close.setId("composer-close");
        close.getStyleClass().addAll("button-icon", "flat");
        close.setTooltip(new Tooltip("Back to the panel (Esc)"));
        close.setAccessibleText("Back to the panel");
        close.setOnAction(event -> actions.close().run());
        HBox row = new HBox(heading, spring, close);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("composer-head");
        return row;
    }

    private Node choices() {
        Node steps = named("Dates from A to B", step);
        shownWhile(steps, PictureKind.TIMELINE);
        shownWhile(worldFile, PictureKind.PNG);
        Node larger = named("Larger for a room", enlargement);
        larger.visibleProperty().bind(kind.valueProperty().map(chosen -> !chosen.moves()));
        VBox content = new VBox(12);
        content.getStyleClass().add("composer-choices");
        content.getChildren()
                .addAll(
                        named("Format", kind),
                        steps,
                        named("Size", size),
                        row(named("Style", look), larger),
                        named("Words above the map", new VBox(6, title, subtitle)),
                        named("Pieces", new VBox(6, pieces, logo)),
                        named("Classification along both edges", marking),
                        worldFile);
        return content;
    }

    /** Two choices of the same width beside each other. */
    private static Node row(Node first, Node second) {
        HBox row = new HBox(16, first, second);
        for (Node node : row.getChildren()) {
            HBox.setHgrow(node, Priority.ALWAYS);
            ((Region) node).setPrefWidth(100);
        }
        return row;
    }

    private void shownWhile(Node node, PictureKind wanted) {
        node.visibleProperty().bind(kind.valueProperty().isEqualTo(wanted));
        node.managedProperty().bind(node.visibleProperty());
    }

    private Node footer(Actions actions) {
        promise.setId("composer-promise");
        write.setId("composer-write");
        write.getStyleClass().add("accent");
        write.setTooltip(new Tooltip("Choose a file and write it (Enter)"));
        write.setOnAction(event -> actions.write().run());
        copy.setId("composer-copy");
        copy.setTooltip(new Tooltip("Put the picture into the clipboard (Ctrl+Shift+C)"));
        copy.setOnAction(event -> actions.copy().run());
        HBox buttons = new HBox(8, copy, write);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        VBox footer = new VBox(10, promise, buttons);
        footer.getStyleClass().add("composer-foot");
        return footer;
    }

    private static Node named(String name, Node control) {
        Label label = new Label(name);
        label.getStyleClass().add("composer-name");
        return new VBox(4, label, control);
    }

    private static <T> ComboBox<T> combo(String id, String name, T[] values) {
        ComboBox<T> combo = new ComboBox<>();
        combo.setId(id);
        combo.setAccessibleText(name);
        combo.setMaxWidth(Double.MAX_VALUE);
        combo.getItems().setAll(values);
        combo.setValue(values[0]);
        return combo;
    }

    private static TextField field(String id, String name) {
        TextField field = new TextField();
        field.setId(id);
        field.setAccessibleText(name);
        return field;
    }

    LogoField logo() {
        return logo;
    }

    /**
     * What is chosen.
     *
     * @param placed whether the map has one place on Earth, which a world file can tell
     * @throws IllegalArgumentException with a sentence for the user where the size is none
     */
    Composition composition(boolean placed) {
        worldFile.setDisable(!placed);
        PictureKind chosen = kind.getValue();
        return new Composition(
                chosen,
                size.size(),
                look.getValue().style(),
                chosen.moves() ? 1 : enlargement.factor(),
                pieces.options().classified(marking.classification()).carrying(logo.logo()),
                title.getText(),
                subtitle.getText(),
                chosen == PictureKind.PNG && placed && worldFile.isSelected(),
                step.getValue().period());
    }

    /** Says what will be written, and shows the usual words of the page where none are given. */
    void promise(String words, Page page) {
        promise.getStyleClass().setAll("label", "note");
        promise.setText("Will be written: " + words);
        title.setPromptText(page.title());
        subtitle.setPromptText(page.subtitle());
        refused.set(false);
    }

    /** Says what stands in the way. */
    void refuse(String sentence) {
        promise.getStyleClass().setAll("label", "wrong");
        promise.setText(Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1) + ".");
        refused.set(true);
    }

    /** Gives the keyboard to the first choice, which is there once the sheet has been dressed. */
    @Override
    public void requestFocus() {
        applyCss();
        kind.requestFocus();
    }
}
