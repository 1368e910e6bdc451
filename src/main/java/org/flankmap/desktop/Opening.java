package org.flankmap.desktop;

import java.util.concurrent.CompletableFuture;
import org.flankmap.cartography.MapPainter;
import org.flankmap.cartography.MapScene;
import org.flankmap.geo.Viewport;

/**
 * The first figures and the first picture of the map, made while the window is being built, so that the map is there with
 * the window. The picture has no margins yet: it is there sooner, and the map soon asks for one that has.
 *
 * @param painter the one that painted the picture
 * @param scene what can be picked in it
 */
record Opening(Figures figures, MapPane.Painter<MapScene> painter, MapPicture picture, MapScene scene) {
    static CompletableFuture<Opening> prepare(Workspace workspace, ViewState state, Viewport view) {
        return CompletableFuture.supplyAsync(() -> {
            Figures figures = Figures.of(workspace.posture(), state);
            MapPainter map = new MapPainter(workspace.basemap(), state.style(), 1);
            MapPane.Painter<MapScene> painter = (g, seen) -> map.paint(g, seen, figures.content());
            MapScene[] scene = new MapScene[1];
            MapPicture picture = MapPicture.paint(view, (g, seen) -> scene[0] = painter.paint(g, seen));
            return new Opening(figures, painter, picture, scene[0]);
        });
    }
}
