package org.flankmap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ValidateCommandTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();

    @BeforeEach
    void aSmallDatasetWithoutFault() throws IOException, URISyntaxException {
        Path small = Path.of(
                Objects.requireNonNull(ValidateCommandTest.class.getResource("/org/flankmap/posture/validation/small"))
                        .toURI());
        try (Stream<Path> files = Files.walk(small)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(small.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private int validate(Path... paths) {
        String[] arguments = Stream.of(paths).map(Path::toString).toArray(String[]::new);
        return new CommandLine(new ValidateCommand())
                .setOut(new PrintWriter(out))
                .execute(arguments);
    }

    private void edit(String path, String old, String replacement) throws IOException {
        Path file = folder.resolve(path);
        Files.writeString(file, Files.readString(file).replace(old, replacement));
    }

    @Test
    void aDatasetWithoutFaultEndsWithZero() {
        assertThat(validate(folder)).isZero();
        assertThat(out.toString()).isEqualToIgnoringNewLines("0 errors, 0 warnings.\n");
    }

    @Test
    void errorsArePrintedALineEachAndEndWithOne() throws IOException {
        edit("formations/test.geojson", "\"earmarkedFor\": \"EST\"", "\"earmarkedFor\": \"XYZ\"");
        edit("events.json", "\"2022-06-29\"", "\"last summer\"");
        assertThat(validate(folder)).isEqualTo(1);
        assertThat(out.toString().lines())
                .hasSize(3)
                .anySatisfy(line -> assertThat(line)
                        .startsWith("error: ")
                        .endsWith(
                                "formations/test.geojson at /features/3/properties/states/0/earmarkedFor: found \"XYZ\","
                                        + " expected a nation listed in nations.json"))
                .anySatisfy(line -> assertThat(line).contains("events.json at /0/date: found \"last summer\""))
                .last()
                .isEqualTo("2 errors, 0 warnings.");
    }

    @Test
    void aPlaceAcrossTheBorderIsAnError() throws IOException {
        edit(
                "nodes/test.geojson",
                "[29.85, 58.74]},\n     \"properties\": {\"name\": \"Luga\"",
                "[27.0, 58.4]},\n     \"properties\": {\"name\": \"Luga\"");
        edit("formations/test.geojson", "[29.85, 58.74]", "[27.0, 58.4]");
        edit("corridors/test.geojson", "[29.85, 58.74]", "[27.0, 58.4]");
        assertThat(validate(folder)).isEqualTo(1);
        assertThat(out.toString())
                .contains("/features/1/geometry/coordinates: found [27.0, 58.4] in EST")
                .contains("expected a position in RUS")
                .contains("1 error, 0 warnings.");
    }

    @Test
    void warningsAloneEndWithZero() throws IOException {
        Files.writeString(folder.resolve("sources/forgotten.json"), "[]");
        assertThat(validate(folder)).isZero();
        assertThat(out.toString())
                .contains("sources/forgotten.json: found a file that dataset.json does not list")
                .contains("0 errors, 1 warning.");
    }

    @Test
    void aSingleFileIsCheckedByItself() throws IOException {
        Path nodes = folder.resolve("nodes/test.geojson");
        assertThat(validate(nodes)).isZero();
        edit("nodes/test.geojson", "\"port\"", "\"harbour\"");
        assertThat(validate(nodes)).isEqualTo(1);
    }

    @Test
    void aFileThatIsNotThereEndsWithTwo() {
        assertThat(validate(folder.resolve("nodes/none.geojson"))).isEqualTo(2);
        assertThat(out.toString()).contains("none.geojson: found no such file");
    }

    @Test
    void aFileThatIsNotJsonEndsWithTwo() throws IOException {
        Files.writeString(folder.resolve("events.json"), "<html>");
        assertThat(validate(folder)).isEqualTo(2);
    }

    @Test
    void aFolderWithoutDatasetEndsWithTwo() throws IOException {
        assertThat(validate(Files.createDirectory(folder.resolve("empty")))).isEqualTo(2);
        assertThat(out.toString()).contains("dataset.json: found no such file, expected the folder of a dataset");
    }

    @Test
    void withoutArgumentsTheShippedDatasetIsChecked() {
        assertThat(validate()).isZero();
        assertThat(out.toString().lines().reduce((first, second) -> second).orElseThrow())
                .endsWith(".");
    }
}
