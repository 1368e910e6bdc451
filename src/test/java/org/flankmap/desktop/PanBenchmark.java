package org.flankmap.desktop;

import java.util.Arrays;
import java.util.Locale;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

/**
 * Measures the frames while the map is dragged: the window at 1280 by 720, moved by some pixels each frame, to and fro across
 * the Baltic states. Prints the median and the 95th percentile of the frame interval. Needs a display;
 * {@code mvn -q test-compile exec:exec@pan-benchmark} runs it.
 */
public final class PanBenchmark extends Application {
    private static final int WARM_UP = 120;
    private static final int FRAMES = 900;

    /** A main class of its own, as JavaFX on the class path wants it. */
    public static final class Main {
        private Main() {}

        public static void main(String[] arguments) {
            System.setProperty("java.awt.headless", "true");
            System.setProperty("prism.order", "sw");
            Application.launch(PanBenchmark.class, arguments);
        }
    }

    @Override
    public void start(Stage stage) {
        MainWindow window = new MainWindow(Workspace.load().join(), address -> {});
        stage.setScene(window.scene(1280, 720));
        stage.show();
        new Drag(window).start();
    }

    private static final class Drag extends AnimationTimer {
        private final MainWindow window;
        private final long[] intervals = new long[FRAMES];
        private int frame = -WARM_UP;
        private long last;

        Drag(MainWindow window) {
            this.window = window;
        }

        @Override
        public void handle(long now) {
            if (frame >= 0 && frame < FRAMES) {
                intervals[frame] = now - last;
            }
            last = now;
            frame++;
            if (frame >= FRAMES) {
                report();
                stop();
                Platform.exit();
                return;
            }
            int direction = (frame + WARM_UP) / 150 % 2 == 0 ? 1 : -1;
            window.camera().panBy(direction * 6, direction * 2);
        }

        private void report() {
            Arrays.sort(intervals);
            long within = Arrays.stream(intervals)
                    .filter(interval -> interval <= 17_000_000)
                    .count();
            System.out.printf(
                    Locale.ROOT,
                    "frame interval ms: median %.1f, 95th percentile %.1f, within 17 ms %.1f %%%n",
                    intervals[FRAMES / 2] / 1e6,
                    intervals[FRAMES * 95 / 100] / 1e6,
                    100.0 * within / FRAMES);
        }
    }
}
