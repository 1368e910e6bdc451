package org.flankmap.cartography;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.flankmap.basemap.AreaName;
import org.flankmap.basemap.Basemap;
import org.flankmap.geo.Camera;
import org.flankmap.geo.Mercator;
import org.flankmap.geo.Position;
import org.flankmap.geo.Viewport;

/** Names countries and seas, and at every zoom Kaliningrad and the Suwałki gap. */
final class AreaLabels {
    private static final String GAP_NAME = "Suwałki gap";
    private static final String KALININGRAD = "KALININGRAD";

    /** Below this zoom countries are so small that a name must stay close to be understood. */
    private static final double FAR = 5.4;

    /** How far the names that are never left out may stray, logical pixels. */
    private static final double ALWAYS_NAMED = 320;

    /** How far below its line the gap's name stands, logical pixels. */
    private static final double BELOW_LINE = 14;

    private final Basemap basemap;
    private final MapType type;
    private final double scale;

    AreaLabels(Basemap basemap, MapType type, double scale) {
        this.basemap = basemap;
        this.type = type;
        this.scale = scale;
    }

    void place(LabelPlacer placer, Viewport view) {
        double zoom = view.camera().zoom();
        Position middle = basemap.suwalkiGap().middle();
        List<MapLabel.Line> gap = List.of(new MapLabel.Line(GAP_NAME, type.gap));
        placer.around(view.x(middle), view.y(middle) + BELOW_LINE * scale, ALWAYS_NAMED * scale, gap);
        List<AreaName> areas = new ArrayList<>(basemap.areaNamesIn(view.extent(), zoom));
        kaliningrad()
                .filter(area -> !areas.contains(area) && view.extent().contains(area.position()))
                .ifPresent(areas::add);
        areas.sort(Comparator.comparing(area -> !isKaliningrad(area)));
        for (AreaName area : areas) {
            List<MapLabel.Line> name = List.of(new MapLabel.Line(written(area, zoom), look(area, zoom)));
            placer.around(view.x(area.position()), view.y(area.position()), reach(area, zoom) * scale, name);
        }
    }

    /** Where Kaliningrad and the Suwałki gap are named at a zoom, in world pixels: symbols keep away. */
    List<Rectangle2D> alwaysNamed(double zoom) {
        double side = Mercator.worldSize(zoom);
        List<Rectangle2D> boxes = new ArrayList<>();
        boxes.add(box(GAP_NAME, type.gap, basemap.suwalkiGap().middle(), BELOW_LINE * scale, side));
        kaliningrad()
                .ifPresent(area -> boxes.add(box(written(area, zoom), look(area, zoom), area.position(), 0, side)));
        return boxes;
    }

    private Optional<AreaName> kaliningrad() {
        return basemap.areaNamesIn(Camera.THEATRE, FAR).stream()
                .filter(AreaLabels::isKaliningrad)
                .findFirst();
    }

    private static boolean isKaliningrad(AreaName area) {
        return area.text().startsWith(KALININGRAD);
    }

    /** Kaliningrad's name without its country when far out. */
    private static String written(AreaName area, double zoom) {
        return isKaliningrad(area) && zoom < FAR ? KALININGRAD : area.text();
    }

    private TextStyle look(AreaName area, double zoom) {
        if (area.kind() == AreaName.Kind.WATER) {
            return type.water;
        }
        return zoom < FAR ? type.smallCountry : type.country;
    }

    private static double reach(AreaName area, double zoom) {
        if (isKaliningrad(area)) {
            return ALWAYS_NAMED;
        }
        return zoom < FAR ? 48 : 130;
    }

    private static Rectangle2D box(String text, TextStyle look, Position at, double below, double side) {
        double width = look.width(text);
        double height = look.lineHeight();
        double x = Mercator.x(at.longitude()) * side - width / 2;
        double y = Mercator.y(at.latitude()) * side + below - height / 2;
        return new Rectangle2D.Double(x, y, width, height);
    }
}
