package org.flankmap.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.flankmap.posture.DatasetException;
import org.flankmap.posture.JsonEntry;
import org.flankmap.posture.JsonText;
import org.flankmap.posture.Posture;
import org.flankmap.posture.PostureReader;
import org.flankmap.scenario.BuiltInScenarios;
import org.flankmap.scenario.Scenario;
import org.flankmap.snapshot.PictureFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BriefingReaderTest {
    private static final Posture POSTURE = PostureReader.bundled();
    private static final List<Scenario> SCENARIOS = BuiltInScenarios.of(POSTURE).all();
    private static final BriefingReader READER = new BriefingReader(POSTURE, SCENARIOS);
    private static final BriefingWriter WRITER = new BriefingWriter(SCENARIOS);
    private static final Briefing SHIPPED = BuiltInBriefings.byId(
                    BuiltInBriefings.FROM_TRIPWIRE_TO_BRIGADE, POSTURE, SCENARIOS)
            .orElseThrow();
    private static final JsonSchema SCHEMA = JsonSchemaFactory.getInstance(VersionFlag.V202012)
            .getSchema(SchemaLocation.of("classpath:assets/briefings/schema/briefing.schema.json"));

    @TempDir
    private Path folder;

    private static Briefing read(String json) {
        return READER.read(new JsonEntry("b.json", JsonText.parse("b.json", json.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void theShippedBriefingSurvivesBeingWritten() {
        assertThat(read(WRITER.text(SHIPPED))).isEqualTo(SHIPPED);
    }

    @Test
    void theShippedBriefingAndWhatIsWrittenKeepTheSchema() throws IOException {
        String shipped;
        try (var stream = getClass().getResourceAsStream("/assets/briefings/from-tripwire-to-brigade.json")) {
            shipped = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
        assertThat(SCHEMA.validate(shipped, InputFormat.JSON)).isEmpty();
        assertThat(SCHEMA.validate(WRITER.text(SHIPPED), InputFormat.JSON)).isEmpty();
    }

    @Test
    void aSlideNeedsNoMoreThanAView() {
        Briefing briefing = read("{\"title\": \"Short\", \"slides\": [{\"view\": {}}]}");
        assertThat(briefing.slide(0).kind()).isEqualTo(SlideKind.MAP);
        assertThat(briefing.slide(0).panel()).isTrue();
        assertThat(briefing.slide(0).view().state().b().id()).isEqualTo("today");
    }

    @Test
    void aTitleThatWasClearedIsNoMistake() {
        Briefing cleared = SHIPPED.renaming(2, "");
        assertThat(read(WRITER.text(cleared))).isEqualTo(cleared);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"title\": \"t\"}                                               | b.json at /slides: found nothing, expected a list",
                "{\"title\": \"t\", \"slides\": [{\"view\": {\"mode\": \"x\"}}]}  | b.json at /slides/0/view/mode: found \"x\"",
                "{\"title\": \"t\", \"slides\": [{\"view\": {}, \"tilte\": 1}]}   | b.json at /slides/0/tilte: found an unknown entry",
                "{\"title\": \"t\", \"slides\": [{\"view\": {}, \"claims\": [{\"text\": \"x\", \"sources\": [\"y\"]}]}]} | b.json at /slides/0/claims/0/sources/0: found \"y\"",
                "{\"title\": \"t\", \"slides\": [{\"view\": {}, \"enlargement\": 5}]} | b.json at /slides/0: found"
            })
    void whatIsWrongIsToldWithItsPlace(String json, String sentence) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(DatasetException.class)
                .hasMessageStartingWith(sentence);
    }

    @Test
    void aFileIsSavedWholeAndReadAgain() {
        Path file = folder.resolve("mine.json");
        WRITER.save(SHIPPED, file);
        WRITER.save(SHIPPED.titled("Second"), file);
        assertThat(READER.read(file).title()).isEqualTo("Second");
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
    }

    @Test
    void aFolderThatIsGoneIsToldInASentence() {
        assertThatThrownBy(() -> WRITER.save(SHIPPED, folder.resolve("gone").resolve("mine.json")))
                .isInstanceOf(PictureFile.UnwritableException.class)
                .hasMessageContaining("does not exist");
    }

    @Test
    void aFileThatIsNoBriefingIsToldInASentence() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.json"), "Dear all,");
        assertThatThrownBy(() -> READER.read(file))
                .isInstanceOf(DatasetException.class)
                .hasMessageContaining("well-formed JSON");
    }
}
