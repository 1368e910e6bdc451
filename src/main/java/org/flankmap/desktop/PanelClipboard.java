package org.flankmap.desktop;

import java.awt.geom.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.flankmap.cartography.PanelContents;
import org.flankmap.cartography.PanelPainter;
import org.flankmap.comparison.Comparison;
import org.flankmap.comparison.ComparisonTable;
import org.flankmap.geo.Viewport;
import org.flankmap.posture.Posture;
import org.flankmap.scenario.Situation;
import org.flankmap.view.ViewState;

/** Puts the panel's comparison into the clipboard. */
final class PanelClipboard {
    private static final double HEIGHT = 980;
    private static final double SHARPNESS = 2;

    private final Posture posture;

    PanelClipboard(Posture posture) {
        this.posture = posture;
    }

    /** Every measure of the states compared, cells parted by tabs. */
    void copyTable(ViewState state) {
        ClipboardContent content = new ClipboardContent();
        content.putString(table(state));
        Clipboard.getSystemClipboard().setContent(content);
    }

    String table(ViewState state) {
        return ComparisonTable.tabSeparated(Comparison.of(
                Situation.of(posture, state.a()),
                Situation.of(posture, state.b()),
                state.panel().states()));
    }

    void copyPicture(ViewState state) {
        ClipboardContent content = new ClipboardContent();
        content.putImage(picture(state));
        Clipboard.getSystemClipboard().setContent(content);
    }

    private Image picture(ViewState state) {
        var panel = PanelContents.of(Situation.of(posture, state.a()), Situation.of(posture, state.b()), state.panel());
        double width = panel.type().width();
        Viewport size = new Viewport(state.camera(), width, HEIGHT, SHARPNESS);
        return MapPicture.paint(size, (g, view) -> new PanelPainter(panel, state.style(), 1)
                        .paint(g, new Rectangle2D.Double(0, 0, width, HEIGHT)))
                .image();
    }
}
