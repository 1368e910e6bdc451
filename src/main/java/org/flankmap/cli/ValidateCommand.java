package org.flankmap.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.flankmap.basemap.Basemap;
import org.flankmap.posture.DatasetException;
import org.flankmap.posture.DatasetFiles;
import org.flankmap.posture.validation.DatasetValidator;
import org.flankmap.posture.validation.ValidationReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks a dataset, or single files of one, and prints what it finds, a line each. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        description = "Checks the posture dataset: its form by JSON Schema, then its sense.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:no errors (there may be warnings)",
            "1:errors",
            "2:a file cannot be read: missing, too large, or not JSON"
        })
public final class ValidateCommand implements Callable<Integer> {
    private static final int ERRORS = 1;
    private static final int UNREADABLE = 2;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "DIR|FILE",
            arity = "0..*",
            description = "A dataset's folder, or single files; without any, the dataset that ships with Flankmap.")
    private List<Path> paths = new ArrayList<>();

    @Override
    public Integer call() {
        DatasetValidator validator = new DatasetValidator(Optional.of(new BasemapBorders(Basemap.bundled())));
        List<ValidationReport> reports = new ArrayList<>();
        PrintWriter out = spec.commandLine().getOut();
        if (paths.isEmpty()) {
            print(out, "", validator.validate(DatasetFiles.bundled()), reports);
        }
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                print(out, path + "/", validator.validate(path), reports);
            } else {
                print(out, "", validator.validateFile(ValidateCommand::open, path.toString()), reports);
            }
        }
        long errors = reports.stream().mapToLong(ValidationReport::errors).sum();
        long warnings = reports.stream().mapToLong(ValidationReport::warnings).sum();
        out.println(count(errors, "error") + ", " + count(warnings, "warning") + ".");
        out.flush();
        if (reports.stream().anyMatch(report -> !report.unreadable().isEmpty())) {
            return UNREADABLE;
        }
        return errors > 0 ? ERRORS : 0;
    }

    private static InputStream open(String path) throws IOException {
        if (Files.notExists(Path.of(path))) {
            throw new DatasetException(path, "", "no such file", "a dataset's folder or a file of one");
        }
        return Files.newInputStream(Path.of(path));
    }

    private static void print(PrintWriter out, String folder, ValidationReport report, List<ValidationReport> reports) {
        report.findings().forEach(finding -> out.println(finding.in(folder)));
        reports.add(report);
    }

    private static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
