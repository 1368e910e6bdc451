package org.flankmap.desktop;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.flankmap.cartography.MapScene;
import org.flankmap.cartography.Subject;
import org.flankmap.geo.Position;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** A way through the window: opens it anew for each test, as a user finds it, and closes it again. */
@ExtendWith(ApplicationExtension.class)
abstract class Journey {
    static Workspace workspace;

    /** Addresses that the window gave to the browser. */
    final List<String> opened = new ArrayList<>();

    MainWindow window;

    @BeforeAll
    static void load() {
        workspace = Workspace.load().join();
    }

    @BeforeEach
    void open() throws TimeoutException {
        FxToolkit.setupStage(this::show);
    }

    private void show(Stage stage) {
        window = new MainWindow(workspace, opened::add);
        window.camera().setAnimated(false);
        stage.setScene(window.scene(1280, 720));
        stage.show();
    }

    @AfterEach
    void close() throws Throwable {
        WaitForAsyncUtils.waitForAsyncFx(20_000, window::dispose);
        WaitForAsyncUtils.checkException();
    }

    static void await(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
        } catch (TimeoutException late) {
            throw new AssertionError("it did not happen within 20 s", late);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Looks something up while nothing changes it. */
    static <T> T onFxThread(Callable<T> query) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, query);
    }

    static boolean shows(FxRobot robot, String query) {
        return onFxThread(
                () -> robot.lookup(query).tryQuery().filter(Node::isVisible).isPresent());
    }

    /** Waits until the map shown was painted for the camera as it is. */
    MapScene drawn() {
        await(() -> {
            MapScene scene = window.map().drawnProperty().get();
            return scene != null
                    && !scene.symbols().isEmpty()
                    && Math.abs(scene.view().camera().zoom()
                                    - window.camera().camera().zoom())
                            < 1e-9
                    && window.map().sharp();
        });
        return window.map().drawnProperty().get();
    }

    /** Where a symbol is on the screen. */
    Point2D onScreen(Subject subject) {
        MapScene scene = drawn();
        MapScene.DrawnSymbol symbol = scene.symbols().stream()
                .filter(drawn -> drawn.symbol().subject().equals(subject))
                .findFirst()
                .orElseThrow(() -> new AssertionError(subject + " is not on the map"));
        Position place = scene.view().position(symbol.x(), symbol.y());
        var view = window.camera().viewport();
        return window.map().input().localToScreen(view.x(place), view.y(place));
    }
}
