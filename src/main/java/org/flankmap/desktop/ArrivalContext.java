package org.flankmap.desktop;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.flankmap.posture.Posture;
import org.flankmap.scenario.Change;

/**
 * What the page about arrival works with.
 *
 * @param cuts closes things on the map
 * @param editor applies changes to B, with what they do in words
 * @param browser opens an address
 * @param pages opens a page in the panel, with the way back
 */
record ArrivalContext(
        ViewModel model,
        ArrivalModel arrivals,
        Posture posture,
        CameraModel camera,
        CutTool cuts,
        BiConsumer<String, List<Change>> editor,
        Consumer<String> browser,
        Consumer<Node> pages) {}
