package org.flankmap.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.flankmap.briefing.BriefingExport;
import org.flankmap.briefing.Slide;
import org.flankmap.cartography.MapMode;
import org.flankmap.reinforcement.Progress;
import org.flankmap.snapshot.PictureSize;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** The slides beside the map: made, put in order, worded, kept. */
class SlidesJourneysTest extends Journey {
    @TempDir
    private Path folder;

    private final Answers answers = new Answers();

    private static final class Answers implements BriefingFiles.Questions {
        private Optional<File> open = Optional.empty();
        private Optional<File> save = Optional.empty();
        private Optional<BriefingFiles.Unsaved> unsaved = Optional.empty();
        private String complaint = "";

        @Override
        public Optional<File> open() {
            return open;
        }

        @Override
        public Optional<File> save(String suggestedName) {
            return save;
        }

        @Override
        public Optional<BriefingFiles.Unsaved> unsaved(String title) {
            return unsaved;
        }

        @Override
        public void complain(String what, String sentence) {
            complaint = sentence;
        }
    }

    @BeforeEach
    void openTheDrawer(FxRobot robot) {
        drawn();
        robot.interact(() -> window.briefings().files().setQuestions(answers));
        robot.clickOn("#slides-button");
    }

    private List<String> titles() {
        return onFxThread(() -> window.briefings().model().briefing().slides().stream()
                .map(Slide::title)
                .toList());
    }

    private static ListView<Slide> list(FxRobot robot) {
        return robot.lookup("#slide-list").queryListView();
    }

    private void pick(FxRobot robot, int index) {
        robot.interact(() -> {
            list(robot).requestFocus();
            list(robot).getSelectionModel().clearAndSelect(index);
        });
    }

    @Test
    void whatIsShownBecomesASlideAndAClickShowsItAgain(FxRobot robot) {
        robot.interact(() -> window.model().change(state -> state.withMode(MapMode.DIFFERENCE)));
        var shown = onFxThread(() -> window.camera().viewport().extent());
        robot.clickOn("#save-as-slide");
        assertThat(titles()).hasSize(11);
        assertThat(onFxThread(() -> window.briefings().model().indexProperty().get()))
                .isEqualTo(1);
        robot.interact(() -> {
            window.model().change(state -> state.withMode(MapMode.A));
            window.camera().zoomBy(2, 100, 100);
        });
        robot.clickOn(robot.lookup("#slide-list").lookup(".list-cell").nth(1).queryAs(SlideCell.class));
        await(() -> window.model().state().mode() == MapMode.DIFFERENCE);
        var again = onFxThread(() -> window.camera().viewport().extent());
        assertThat(again.west()).isCloseTo(shown.west(), org.assertj.core.data.Offset.offset(0.01));
        assertThat(again.north()).isCloseTo(shown.north(), org.assertj.core.data.Offset.offset(0.01));
    }

    @Test
    void slidesMoveWithAltAndAnArrow(FxRobot robot) {
        List<String> before = titles();
        pick(robot, 0);
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        assertThat(titles()).startsWith(before.get(1), before.get(2), before.get(0));
        robot.push(KeyCode.ALT, KeyCode.UP);
        assertThat(titles()).startsWith(before.get(1), before.get(0), before.get(2));
        assertThat(onFxThread(() -> list(robot).getSelectionModel().getSelectedIndex()))
                .isEqualTo(1);
    }

    @Test
    void aSlideIsDeletedAndBroughtBack(FxRobot robot) {
        List<String> before = titles();
        pick(robot, 2);
        robot.push(KeyCode.DELETE);
        assertThat(titles()).hasSize(9).doesNotContain(before.get(2));
        robot.clickOn("#slide-undo-link");
        assertThat(titles()).isEqualTo(before);
        assertThat(shows(robot, "#slide-undo")).isFalse();
    }

    @Test
    void aSlideIsDuplicatedAndUndone(FxRobot robot) {
        pick(robot, 1);
        robot.push(KeyCode.CONTROL, KeyCode.D);
        assertThat(titles()).hasSize(11);
        assertThat(titles().get(2)).isEqualTo(titles().get(1));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(titles()).hasSize(10);
    }

    @Test
    void titleAndNotesAreTypedAndKept(FxRobot robot) {
        pick(robot, 3);
        robot.interact(() -> {
            TextField title = robot.lookup("#slide-title").queryAs(TextField.class);
            title.requestFocus();
            title.setText("What was promised");
        });
        robot.push(KeyCode.ENTER);
        assertThat(titles().get(3)).isEqualTo("What was promised");
        robot.interact(() -> {
            TextArea notes = robot.lookup("#slide-notes").queryAs(TextArea.class);
            notes.requestFocus();
            notes.setText("Say it slowly.");
            list(robot).requestFocus();
        });
        assertThat(onFxThread(
                        () -> window.briefings().model().briefing().slide(3).notes()))
                .isEqualTo("Say it slowly.");
    }

    @Test
    void aSlideTakesWhatIsShownNow(FxRobot robot) {
        pick(robot, 4);
        robot.interact(() -> window.model().change(state -> state.withMode(MapMode.A)));
        robot.push(KeyCode.CONTROL, KeyCode.U);
        Slide slide = onFxThread(() -> window.briefings().model().briefing().slide(4));
        assertThat(slide.view().state().mode()).isEqualTo(MapMode.A);
        assertThat(slide.title()).isEqualTo(titles().get(4));
    }

    @Test
    void aBriefingIsSavedAndOpenedAgain(FxRobot robot) {
        pick(robot, 0);
        robot.push(KeyCode.DELETE);
        answers.save = Optional.of(folder.resolve("mine").toFile());
        robot.interact(() -> window.briefings().files().save());
        assertThat(folder.resolve("mine.json")).isRegularFile();
        assertThat(onFxThread(() -> window.briefings().mayClose())).isTrue();
        robot.push(KeyCode.DELETE);
        answers.unsaved = Optional.of(BriefingFiles.Unsaved.DISCARD);
        robot.interact(() -> window.briefings().files().open(folder.resolve("mine.json")));
        assertThat(titles()).hasSize(9);
    }

    @Test
    void closingAsksWhatBecomesOfChanges(FxRobot robot) {
        assertThat(onFxThread(() -> window.briefings().mayClose())).isTrue();
        pick(robot, 0);
        robot.push(KeyCode.DELETE);
        assertThat(onFxThread(() -> window.briefings().mayClose())).isFalse();
        answers.unsaved = Optional.of(BriefingFiles.Unsaved.SAVE);
        answers.save = Optional.of(folder.resolve("kept.json").toFile());
        assertThat(onFxThread(() -> window.briefings().mayClose())).isTrue();
        assertThat(folder.resolve("kept.json")).isRegularFile();
    }

    @Test
    void aFileThatIsNoBriefingIsToldAndWhatIsOpenStays(FxRobot robot) throws IOException {
        Path file = Files.writeString(folder.resolve("broken.json"), "{\"title\": \"x\", \"slides\": [{}]}");
        robot.interact(() -> window.briefings().files().open(file));
        assertThat(answers.complaint).contains("/slides/0/view");
        assertThat(titles()).hasSize(10);
    }

    @Test
    void aPictureLetGoOfOverTheWindowBringsItsViewBack(FxRobot robot) {
        var briefing = onFxThread(() -> window.briefings().model().briefing());
        new BriefingExport(workspace.basemap(), workspace.posture(), workspace.scenarios())
                .write(briefing, folder, new PictureSize(640, 360), Optional.empty(), Progress.SILENT);
        Path picture = folder.resolve("06-three-states-three-answers.png");
        robot.interact(() -> window.dropping().take(picture));
        await(() -> window.model().state().mode() == MapMode.DIFFERENCE);
        assertThat(onFxThread(() -> window.model().state().layers()))
                .isEqualTo(briefing.slide(5).view().state().layers());
    }

    @Test
    void anyOtherFileLetGoOfGetsASentence(FxRobot robot) throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "Dear all,");
        robot.interact(() -> window.dropping().take(file));
        await(() -> robot.lookup("#export-message").queryLabeled().getText().startsWith("notes.txt cannot be opened"));
    }
}
