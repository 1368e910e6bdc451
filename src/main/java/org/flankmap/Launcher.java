package org.flankmap;

import java.nio.file.Path;
import java.util.Locale;
import org.flankmap.cli.CommandLineInterface;
import org.flankmap.desktop.FlankmapApplication;

/**
 * Starts Flankmap: a plain class, because JavaFX refuses a main class that extends its own. Without a command it opens the
 * window, or, where there is no display, writes the default comparison to {@value #PICTURE}.
 */
public final class Launcher {
    private static final String PICTURE = "flankmap.png";

    private Launcher() {}

    public static void main(String[] arguments) {
        System.setProperty("java.awt.headless", "true");
        System.setProperty("javafx.platform", "desktop");
        System.setProperty("prism.lcdtext", "false");
        // Libraries log through SLF4J, which would otherwise say at each start that nobody listens.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        int exit = arguments.length == 0 ? window() : CommandLineInterface.run(Launcher::window, arguments);
        System.exit(exit);
    }

    private static int window() {
        if (!Display.present()) {
            int exit = CommandLineInterface.run(() -> 2, "snapshot", "--out", PICTURE);
            if (exit == 0) {
                System.out.println("No display was found, so the map was written to "
                        + Path.of(PICTURE).toAbsolutePath() + ".");
            }
            return exit;
        }
        if (!Display.hasToolkit()) {
            System.err.println(
                    "Flankmap's window needs GTK 3: install it (Debian and Ubuntu: apt-get install libgtk-3-0;"
                            + " Fedora: dnf install gtk3) and start again.");
            return 2;
        }
        FlankmapApplication.open();
        return 0;
    }

    /** What the window needs of the system. */
    static final class Display {
        private Display() {}

        static boolean present() {
            return !linux()
                    || set("DISPLAY")
                    || set("WAYLAND_DISPLAY")
                    || "Monocle".equals(System.getProperty("glass.platform"));
        }

        static boolean hasToolkit() {
            return !linux()
                    || "Monocle".equals(System.getProperty("glass.platform"))
                    || SharedLibraries.has("libgtk-3.so.0");
        }

        private static boolean linux() {
            return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
        }

        private static boolean set(String variable) {
            String value = System.getenv(variable);
            return value != null && !value.isBlank();
        }
    }
}
