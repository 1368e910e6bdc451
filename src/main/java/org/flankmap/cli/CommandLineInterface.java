package org.flankmap.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IVersionProvider;

/**
 * The commands of Flankmap. Without one, the map opens in a window. What the user got wrong is told in one sentence on the
 * error stream with exit code 2.
 */
@Command(
        name = "flankmap",
        description = "A map of NATO's eastern-flank force posture. Without a command the map opens in a window.",
        mixinStandardHelpOptions = true,
        versionProvider = CommandLineInterface.Version.class,
        subcommands = {
            SnapshotCommand.class,
            CompareCommand.class,
            SymbolCommand.class,
            ValidateCommand.class,
            ClosureCommand.class,
            BriefCommand.class
        })
public final class CommandLineInterface implements Callable<Integer> {
    private final Callable<Integer> window;

    /** @param window opens the window and answers with the exit code */
    public CommandLineInterface(Callable<Integer> window) {
        this.window = window;
    }

    @Override
    public Integer call() throws Exception {
        return window.call();
    }

    /** Runs a command line and answers with its exit code: 0 done, 1 findings, 2 a mistake of the user's. */
    public static int run(Callable<Integer> window, String... arguments) {
        CommandLine commandLine = new CommandLine(new CommandLineInterface(window));
        commandLine.setParameterExceptionHandler((mistake, given) -> {
            PrintWriter err = mistake.getCommandLine().getErr();
            err.println(sentence(mistake.getMessage()) + " Try '"
                    + mistake.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
            return ExitCode.USAGE;
        });
        commandLine.setExecutionExceptionHandler((failure, failed, parsed) -> {
            failed.getErr().println(sentence(failure.getMessage()));
            return ExitCode.USAGE;
        });
        return commandLine.execute(arguments);
    }

    private static String sentence(String message) {
        String text = message == null || message.isBlank() ? "something went wrong" : message.strip();
        String line = text.lines().findFirst().orElse(text);
        String capital = Character.toUpperCase(line.charAt(0)) + line.substring(1);
        return capital.endsWith(".") ? capital : capital + ".";
    }

    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = CommandLineInterface.class.getPackage().getImplementationVersion();
            return new String[] {"Flankmap " + (version == null ? "from source" : version)};
        }
    }
}
