package org.flankmap.desktop;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polyline;
import org.flankmap.cartography.ScaleBar;
import org.flankmap.geo.Mgrs;
import org.flankmap.geo.Position;
import org.flankmap.geo.Viewport;

/** Where the pointer is, in latitude and longitude and as a grid reference, and how long a kilometre is. */
final class StatusLine extends HBox {
    private static final double LONGEST_BAR = 130;

    private final Label position = new Label();
    private final Polyline bar = new Polyline();
    private final Label length = new Label();

    StatusLine() {
        setId("status-line");
        getStyleClass().add("chip");
        setAlignment(Pos.CENTER_LEFT);
        setSpacing(8);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setMouseTransparent(true);
        position.setId("pointer-position");
        bar.getStyleClass().add("scale-bar");
        getChildren().addAll(position, bar, length);
    }

    void showPosition(Position pointer) {
        position.setText(format(pointer));
    }

    static String format(Position pointer) {
        return String.format(
                Locale.ROOT,
                "%.4f° %s %.4f° %s · %s",
                Math.abs(pointer.latitude()),
                pointer.latitude() < 0 ? "S" : "N",
                Math.abs(pointer.longitude()),
                pointer.longitude() < 0 ? "W" : "E",
                Mgrs.format(pointer));
    }

    void showScale(Viewport view) {
        ScaleBar scale = ScaleBar.of(view, LONGEST_BAR);
        double right = Math.rint(scale.length());
        bar.getPoints().setAll(0.5, 0.0, 0.5, 6.0, right + 0.5, 6.0, right + 0.5, 0.0);
        length.setText(scale.kilometres() + " km");
    }
}
