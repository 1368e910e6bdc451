package org.flankmap.desktop;

import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import org.flankmap.cartography.MapMode;
import org.flankmap.snapshot.Page;
import org.flankmap.snapshot.SizePreset;
import org.flankmap.view.Figures;
import org.flankmap.view.ViewState;

/**
 * Makes pictures of what the window shows: what is in them is framed on the map, how they are is chosen on a sheet in the
 * panel's place, and they go to a file or to the clipboard.
 */
final class Composer {
    private final Workspace workspace;
    private final ViewModel model;
    private final MapArea area;
    private final Exporter exporter;
    private final BorderPane root;
    private final FrameOverlay overlay = new FrameOverlay();
    private final ComposerSheet sheet;
    private final PictureMaker maker;
    private final PictureWorker copying = new PictureWorker("picture copy");
    private Optional<Node> panel = Optional.empty();

    /** @param root of the window; the sheet takes the place of what it has on the right */
    Composer(Workspace workspace, ViewModel model, MapArea area, Exporter exporter, BorderPane root) {
        this.workspace = workspace;
        this.model = model;
        this.area = area;
        this.exporter = exporter;
        this.root = root;
        maker = new PictureMaker(workspace);
        sheet = new ComposerSheet(
                this::refresh,
                new ComposerSheet.Actions(this::write, this::copy, this::close),
                exporter.busyProperty());
        sheet.prefWidthProperty().bind(root.widthProperty().map(width -> MainWindow.panelWidth(width.doubleValue())));
        sheet.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
        area.cover(overlay);
        area.layoutBoundsProperty().addListener((property, old, now) -> refresh());
        area.figuresProperty().addListener((property, old, now) -> refresh());
        model.stateProperty().addListener((property, old, now) -> refresh());
    }

    /** Opens the sheet, with the keyboard on it, or puts the panel back. */
    void toggle() {
        if (close()) {
            return;
        }
        panel = Optional.of(root.getRight());
        root.setRight(sheet);
        refresh();
        sheet.requestFocus();
    }

    /** Puts the panel back; answers false where it is there already. */
    boolean close() {
        if (panel.isEmpty()) {
            return false;
        }
        overlay.hide();
        root.setRight(panel.get());
        panel = Optional.empty();
        area.map().input().requestFocus();
        return true;
    }

    boolean isOpen() {
        return panel.isPresent();
    }

    ComposerSheet sheet() {
        return sheet;
    }

    /** Shows what the picture will have in it and what will be written. */
    private void refresh() {
        Figures known = area.figuresProperty().get();
        if (!isOpen() || known == null || area.getWidth() == 0) {
            return;
        }
        try {
            Composition how = composition();
            overlay.show(framing(how, known), area.getWidth(), area.getHeight());
            sheet.promise(how.promise(model.state()), shot(how, known).page(known));
        } catch (IllegalArgumentException wrong) {
            sheet.refuse(wrong.getMessage());
        }
    }

    private Composition composition() {
        return sheet.composition(model.state().mode() != MapMode.SIDE_BY_SIDE);
    }

    private Framing framing(Composition how, Figures known) {
        Page page = how.page(known, area.camera().viewport().extent(), Page.MIDDLE);
        return Framing.of(
                area.getWidth(),
                area.getHeight(),
                known.faces().mode(),
                how.snapshot(workspace.basemap(), model.state().style())
                        .mapBox(page, how.size(), how.kind().layout()));
    }

    private PictureMaker.Shot shot(Composition how, Figures known) {
        Framing framing = framing(how, known);
        ViewState state = model.state();
        double split = framing.split(state.divider());
        return new PictureMaker.Shot(
                how,
                how.of(state).withDivider(split),
                framing.seen(area.camera().camera()));
    }

    private void write() {
        Figures known = area.figuresProperty().get();
        Composition how = composition();
        PictureMaker.Shot shot = shot(how, known);
        String name = "flankmap-"
                + HeaderBar.format(shot.state().shown().asOf())
                        .toLowerCase(Locale.ROOT)
                        .replace(' ', '-') + "." + how.kind().ending();
        exporter.export(name, maker.job(shot));
    }

    /** Puts the picture into the clipboard, as large as a screen at most. */
    void copy() {
        Figures known = area.figuresProperty().get();
        if (known == null) {
            return;
        }
        Composition how;
        try {
            how = composition().as(PictureKind.PNG);
        } catch (IllegalArgumentException wrong) {
            exporter.tell(wrong.getMessage());
            return;
        }
        if (how.size().pixels() > SizePreset.ULTRA_HD.size().pixels()) {
            exporter.tell("That is too large for the clipboard; choose 3840 × 2160 pixels or less, or write a file");
            return;
        }
        PictureMaker.Shot shot = shot(how, known);
        exporter.tell("Copying…");
        copying.submit(() -> {
            Image picture = maker.image(shot);
            Platform.runLater(() -> {
                ClipboardContent content = new ClipboardContent();
                content.putImage(picture);
                Clipboard.getSystemClipboard().setContent(content);
                exporter.tell(
                        "Copied: " + how.size().width() + " × " + how.size().height() + " pixels");
            });
        });
    }

    void dispose() {
        copying.close();
    }
}
