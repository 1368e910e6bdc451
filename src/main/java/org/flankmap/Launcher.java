package org.flankmap;

import java.util.Arrays;
import org.flankmap.cli.ValidateCommand;
import picocli.CommandLine;

/** Starts Flankmap: a plain class, because JavaFX refuses a main class that extends its own. */
public final class Launcher {
    private Launcher() {}

    public static void main(String[] arguments) {
        System.setProperty("java.awt.headless", "true");
        // Libraries log through SLF4J, which would otherwise say at each start that nobody listens.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        if (arguments.length > 0 && arguments[0].equals("validate")) {
            String[] rest = Arrays.copyOfRange(arguments, 1, arguments.length);
            System.exit(new CommandLine(new ValidateCommand()).execute(rest));
        }
    }
}
