package org.flankmap.desktop;

import java.util.concurrent.CompletableFuture;
import org.flankmap.cartography.MapFaces;
import org.flankmap.cartography.MapPainter;
import org.flankmap.cartography.MapScene;
import org.flankmap.geo.Viewport;
import org.flankmap.scenario.Situation;
import org.flankmap.view.ViewState;

/**
 * The first picture of the map, made while the window is being built, so that the map is there with
 * the window. The picture has no margins yet: it is there sooner, and the map soon asks for one that has.
 *
 * @param faces what the picture shows
 * @param painter the one that painted the picture
 * @param scene what can be picked in it
 */
record Opening(MapFaces faces, MapPane.Painter<MapScene> painter, MapPicture picture, MapScene scene) {
    static CompletableFuture<Opening> prepare(Workspace workspace, ViewState state, Viewport view) {
        return CompletableFuture.supplyAsync(() -> {
            Situation a = Situation.of(workspace.posture(), state.a());
            Situation b = Situation.of(workspace.posture(), state.b());
            MapFaces faces = MapFaces.of(a, b, state.mode(), state.layers(), state.fill(), state.filter());
            MapPainter map = new MapPainter(workspace.basemap(), state.style(), 1);
            MapPane.Painter<MapScene> painter =
                    (g, seen) -> map.paint(g, seen, faces.main().content());
            MapScene[] scene = new MapScene[1];
            MapPicture picture = MapPicture.paint(view, (g, seen) -> scene[0] = painter.paint(g, seen));
            return new Opening(faces, painter, picture, scene[0]);
        });
    }
}
