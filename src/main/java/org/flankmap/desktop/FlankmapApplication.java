package org.flankmap.desktop;

import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Alert;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import org.flankmap.cartography.MapScene;
import org.flankmap.cartography.MapStyle;

/** The application: loads what the window works with and opens it. */
public final class FlankmapApplication extends Application {
    private static final Logger LOG = Logger.getLogger(FlankmapApplication.class.getName());
    private static CompletableFuture<Workspace> loading = new CompletableFuture<>();

    private MainWindow window;

    /** Begins to load before the toolkit starts, so that both happen at once; then runs until the window is closed. */
    public static void open() {
        loading = Workspace.load();
        Application.launch(FlankmapApplication.class);
    }

    @Override
    public void start(Stage stage) {
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> tell(failure));
        WindowTheme.apply(MapStyle.LIGHT);
        for (String cut : new String[] {"Regular", "Bold"}) {
            loadFont(cut);
        }
        loading.whenComplete((workspace, failure) -> Platform.runLater(() -> {
            if (failure != null) {
                tell(failure.getCause() == null ? failure : failure.getCause());
                Platform.exit();
            } else {
                show(stage, workspace);
            }
        }));
    }

    private void show(Stage stage, Workspace workspace) {
        var bounds = javafx.stage.Screen.getPrimary().getVisualBounds();
        boolean maximized = bounds.getWidth() <= 1920;
        double width = maximized ? bounds.getWidth() : 1600;
        double height = maximized ? bounds.getHeight() : 900;
        window = new MainWindow(workspace, address -> getHostServices().showDocument(address), width, height);
        stage.setScene(window.scene(width, height));
        stage.titleProperty().bind(window.model().stateProperty().map(WindowTitle::of));
        stage.setMinWidth(900);
        stage.setMinHeight(560);
        stage.setMaximized(maximized);
        stage.setOnCloseRequest(event -> {
            if (!window.mayClose()) {
                event.consume();
            }
        });
        stage.show();
        window.map().drawnProperty().addListener(new FirstMap());
    }

    /** Logs, at level FINE, how long after the start of the JVM the first map was complete. */
    private final class FirstMap implements ChangeListener<MapScene> {
        @Override
        public void changed(ObservableValue<? extends MapScene> property, MapScene old, MapScene scene) {
            if (!scene.symbols().isEmpty()) {
                property.removeListener(this);
                long now = System.currentTimeMillis();
                LOG.fine(() -> "first map after "
                        + (now - ManagementFactory.getRuntimeMXBean().getStartTime()) + " ms");
            }
        }
    }

    private static void loadFont(String cut) {
        String resource = "/com/formdev/flatlaf/fonts/inter/Inter-" + cut + ".otf";
        InputStream stream = FlankmapApplication.class.getResourceAsStream(resource);
        if (stream != null) {
            Font.loadFont(stream, 14);
        }
    }

    private static void tell(Throwable failure) {
        LOG.log(Level.SEVERE, "unexpected", failure);
        String message = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        Alert alert =
                new Alert(Alert.AlertType.ERROR, message.lines().findFirst().orElse(message));
        alert.setHeaderText("Something went wrong; your work is kept");
        alert.show();
    }

    @Override
    public void stop() {
        if (window != null) {
            window.dispose();
        }
    }
}
