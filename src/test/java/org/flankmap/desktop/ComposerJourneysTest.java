package org.flankmap.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Rectangle;
import javax.imageio.ImageIO;
import org.flankmap.cartography.MapMode;
import org.flankmap.geo.Extent;
import org.flankmap.snapshot.PictureFile;
import org.flankmap.snapshot.PngText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** Taking pictures away: framing them on the map, choosing how they are, writing and copying them. */
class ComposerJourneysTest extends Journey {
    @TempDir
    Path folder;

    @BeforeEach
    void begin(FxRobot robot) {
        await(() -> robot.lookup("#comparison-heading").tryQuery().isPresent());
        drawn();
    }

    private void compose(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.E).release(KeyCode.CONTROL);
        await(() -> shows(robot, "#composer"));
    }

    private void choose(FxRobot robot, String combo, String label) {
        robot.interact(() -> select(robot.lookup(combo).queryComboBox(), label));
    }

    private static <T> void select(ComboBox<T> combo, String label) {
        combo.setValue(combo.getItems().stream()
                .filter(item -> item.toString().startsWith(label))
                .findFirst()
                .orElseThrow());
    }

    private void type(FxRobot robot, String field, String text) {
        robot.interact(() -> robot.lookup(field).queryAs(TextField.class).setText(text));
    }

    private void tick(FxRobot robot, String box, boolean on) {
        robot.interact(() -> robot.lookup(box).queryAs(CheckBox.class).setSelected(on));
    }

    private void small(FxRobot robot, int width, int height) {
        choose(robot, "#size", "Exact");
        type(robot, "#size-width", Integer.toString(width));
        type(robot, "#size-height", Integer.toString(height));
    }

    private static String text(FxRobot robot, String id) {
        return onFxThread(() -> robot.lookup(id).queryAs(Labeled.class).getText());
    }

    private double shapeOfFrame(FxRobot robot) {
        return onFxThread(() -> {
            Rectangle frame = robot.lookup("#picture-frame .frame-border").queryAs(Rectangle.class);
            return (frame.getWidth() - 2) / (frame.getHeight() - 2);
        });
    }

    private Path writeTo(FxRobot robot, String name) {
        Path file = folder.resolve(name);
        robot.interact(() -> window.exporter().setQuestion(suggested -> file.toFile()));
        robot.type(KeyCode.ENTER);
        await(() -> text(robot, "#export-message").equals("Written: " + file));
        return file;
    }

    @Test
    void theSheetTakesThePanelsPlaceAndEscapePutsItBack(FxRobot robot) {
        compose(robot);
        assertThat(shows(robot, "#side-panel")).isFalse();
        assertThat(shows(robot, "#picture-frame")).isTrue();
        robot.type(KeyCode.ESCAPE);
        await(() -> shows(robot, "#side-panel"));
        assertThat(shows(robot, "#composer")).isFalse();
        assertThat(shows(robot, "#picture-frame")).isFalse();
        assertThat(onFxThread(() -> window.map().getScene().getFocusOwner()))
                .isEqualTo(window.map().input());
    }

    @Test
    void escapeOnTheMapPutsThePanelBackToo(FxRobot robot) {
        compose(robot);
        robot.interact(() -> window.map().input().requestFocus());
        robot.type(KeyCode.ESCAPE);
        await(() -> shows(robot, "#side-panel"));
    }

    @Test
    void theFrameTakesTheShapeOfTheMapInThePicture(FxRobot robot) {
        compose(robot);
        double wide = shapeOfFrame(robot);
        choose(robot, "#size", "A4 upright, 150");
        double upright = shapeOfFrame(robot);
        assertThat(upright).isLessThan(wide);
        tick(robot, "#piece-panel", false);
        assertThat(shapeOfFrame(robot)).isLessThan(1).isLessThan(upright);
    }

    @Test
    void twoMapsHaveTwoFrames(FxRobot robot) {
        compose(robot);
        robot.interact(() -> window.model().change(state -> state.withMode(MapMode.SIDE_BY_SIDE)));
        await(() -> onFxThread(
                () -> robot.lookup("#picture-frame .frame-border").queryAll().size() == 2));
        assertThat(onFxThread(() -> robot.lookup("#world-file").query().isDisabled()))
                .isTrue();
    }

    @Test
    void whatWillBeWrittenIsToldFirst(FxRobot robot) {
        compose(robot);
        assertThat(text(robot, "#composer-promise"))
                .startsWith("Will be written: 3840 × 2160 pixels, about ")
                .contains("MB");
        choose(robot, "#size", "Screen, 1280");
        assertThat(text(robot, "#composer-promise")).contains("1280 × 720");
        choose(robot, "#picture-kind", "Animated");
        assertThat(text(robot, "#composer-promise")).contains("pictures of 1280 × 720 pixels");
    }

    @Test
    void aSizeThatIsNoneIsRefusedInTheSheet(FxRobot robot) {
        compose(robot);
        small(robot, 99_999, 400);
        assertThat(text(robot, "#composer-promise")).startsWith("The size 99999x400 is too large");
        assertThat(onFxThread(() -> robot.lookup("#composer-write").query().isDisabled()))
                .isTrue();
        type(robot, "#size-width", "800");
        assertThat(onFxThread(() -> robot.lookup("#composer-write").query().isDisabled()))
                .isFalse();
    }

    @Test
    void aPictureShowsWhatIsFramedAndCarriesItsView(FxRobot robot) throws Exception {
        compose(robot);
        small(robot, 640, 400);
        type(robot, "#picture-title", "For the report");
        tick(robot, "#piece-panel", false);
        Rectangle frame =
                onFxThread(() -> robot.lookup("#picture-frame .frame-border").queryAs(Rectangle.class));
        Extent framed = onFxThread(() -> {
            var view = window.camera().viewport();
            var upper = view.position(frame.getX() + 1, frame.getY() + 1);
            var lower = view.position(frame.getX() + frame.getWidth() - 1, frame.getY() + frame.getHeight() - 1);
            return new Extent(upper.longitude(), lower.latitude(), lower.longitude(), upper.latitude());
        });
        Path file = writeTo(robot, "map.png");
        var picture = ImageIO.read(file.toFile());
        assertThat(picture.getWidth()).isEqualTo(640);
        assertThat(picture.getHeight()).isEqualTo(400);
        Map<String, String> texts = PngText.read(file);
        assertThat(texts).containsEntry("Title", "For the report").containsKeys("Scenario", "Date", "Source");
        var extent = new JsonMapper().readTree(texts.get(PngText.VIEW)).get("extent");
        assertThat(extent.get(0).asDouble()).isCloseTo(framed.west(), within(0.1));
        assertThat(extent.get(3).asDouble()).isCloseTo(framed.north(), within(0.1));
    }

    @Test
    void theFolderOfWhatWasWrittenCanBeShown(FxRobot robot) {
        compose(robot);
        small(robot, 640, 400);
        writeTo(robot, "map.png");
        robot.clickOn("#export-folder");
        assertThat(opened).containsExactly(folder.toUri().toString());
    }

    @Test
    void theEndingOfTheFormatIsAddedAndAnOlderFileOfThatNameStays(FxRobot robot) throws Exception {
        compose(robot);
        choose(robot, "#picture-kind", "SVG");
        Files.writeString(folder.resolve("older.svg"), "older");
        robot.interact(() -> window.exporter()
                .setQuestion(suggested -> folder.resolve("older").toFile()));
        robot.type(KeyCode.ENTER);
        await(() -> robot.lookup(".dialog-pane .content").tryQuery().isPresent());
        assertThat(text(robot, ".dialog-pane .content")).contains("older.svg is there already");
        robot.clickOn("OK");
        assertThat(folder.resolve("older.svg")).hasContent("older");
        robot.interact(() -> window.exporter()
                .setQuestion(suggested -> folder.resolve("fresh").toFile()));
        robot.interact(() -> robot.lookup("#composer-write").queryButton().fire());
        await(() -> text(robot, "#export-message").startsWith("Written"));
        assertThat(folder.resolve("fresh.svg")).content().startsWith("<?xml");
    }

    @Test
    void aCancelledExportLeavesNothing(FxRobot robot) {
        CountDownLatch cancelled = new CountDownLatch(1);
        Path file = folder.resolve("map.png");
        robot.interact(() -> {
            window.exporter().setQuestion(suggested -> file.toFile());
            window.exporter()
                    .export(
                            "map.png",
                            (path, progress) -> PictureFile.write(path, out -> {
                                out.write(1);
                                waitFor(cancelled);
                                if (progress.cancelled()) {
                                    throw new java.util.concurrent.CancellationException("stopped");
                                }
                            }));
        });
        await(() -> shows(robot, "#export-cancel"));
        compose(robot);
        assertThat(onFxThread(() -> robot.lookup("#composer-write").query().isDisabled()))
                .as("while something is written")
                .isTrue();
        robot.clickOn("#export-cancel");
        cancelled.countDown();
        await(() -> text(robot, "#export-message").startsWith("Cancelled"));
        assertThat(folder).isEmptyDirectory();
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void noFileChosenIsNoExport(FxRobot robot) {
        compose(robot);
        List<String> asked = new ArrayList<>();
        robot.interact(() -> window.exporter().setQuestion(suggested -> {
            asked.add(suggested);
            return null;
        }));
        robot.type(KeyCode.ENTER);
        assertThat(asked).containsExactly("flankmap-1-jul-2026.png");
        assertThat(shows(robot, "#export-progress")).isFalse();
        assertThat(shows(robot, "#composer")).isTrue();
    }

    @Test
    void aLogoThatIsNoPictureIsRefusedInOneSentence(FxRobot robot) throws Exception {
        File text =
                Files.writeString(folder.resolve("badge.txt"), "not a picture").toFile();
        compose(robot);
        robot.interact(() -> window.composer().sheet().logo().setQuestion(() -> text));
        robot.interact(() -> robot.lookup("#logo-choose").queryButton().fire());
        await(() -> shows(robot, "#logo-wrong"));
        assertThat(text(robot, "#logo-wrong"))
                .isEqualTo("The logo " + text + " is not a picture that can be read; name a PNG or JPEG file.");
        assertThat(onFxThread(() -> robot.lookup("#composer-write").query().isDisabled()))
                .isFalse();
    }

    @Test
    void whatWasChosenIsThereAgain(FxRobot robot) {
        compose(robot);
        choose(robot, "#picture-kind", "PDF");
        tick(robot, "#piece-north-arrow", true);
        robot.type(KeyCode.ESCAPE);
        await(() -> shows(robot, "#side-panel"));
        compose(robot);
        assertThat(onFxThread(
                        () -> robot.lookup("#picture-kind").queryComboBox().getValue()))
                .isEqualTo(PictureKind.PDF);
        assertThat(onFxThread(() -> robot.lookup("#piece-north-arrow")
                        .queryAs(CheckBox.class)
                        .isSelected()))
                .isTrue();
    }

    @Test
    void theSwipeIsSplitInThePictureWhereItIsOnTheMap(FxRobot robot) throws Exception {
        robot.interact(() ->
                window.model().change(state -> state.withMode(MapMode.SWIPE).withDivider(0.25)));
        compose(robot);
        small(robot, 640, 400);
        Path file = writeTo(robot, "swipe.png");
        double divider = new JsonMapper()
                .readTree(PngText.read(file).get(PngText.VIEW))
                .get("divider")
                .asDouble();
        Node frame =
                onFxThread(() -> robot.lookup("#picture-frame .frame-border").query());
        double left = frame.getLayoutBounds().getMinX();
        double width = frame.getLayoutBounds().getWidth();
        double x = 0.25 * onFxThread(() -> window.map().getWidth());
        assertThat(divider).isCloseTo((x - left) / width, within(0.01));
    }

    @Test
    void aWorldFileLiesBesideThePictureWhereAsked(FxRobot robot) {
        compose(robot);
        small(robot, 640, 400);
        tick(robot, "#world-file", true);
        writeTo(robot, "map.png");
        assertThat(folder.resolve("map.pgw")).isNotEmptyFile();
        assertThat(folder.resolve("map.prj")).isNotEmptyFile();
    }

    @Test
    void aTimelineIsOnePictureForEachDate(FxRobot robot) throws Exception {
        compose(robot);
        choose(robot, "#picture-kind", "Animated");
        choose(robot, "#timeline-step", "Every year");
        small(robot, 320, 320);
        int expected = Integer.parseInt(text(robot, "#composer-promise").replaceAll("\\D*(\\d+) pictures.*", "$1"));
        Path file = writeTo(robot, "years.gif");
        try (var stream = ImageIO.createImageInputStream(file.toFile())) {
            var reader = ImageIO.getImageReadersByFormatName("gif").next();
            reader.setInput(stream);
            assertThat(reader.getNumImages(true)).isEqualTo(expected).isGreaterThan(3);
        }
    }

    @Test
    void copyingTellsWhatIsInTheClipboard(FxRobot robot) {
        compose(robot);
        small(robot, 640, 400);
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.C).release(KeyCode.SHIFT, KeyCode.CONTROL);
        await(() ->
                robot.lookup("#export-message").queryAs(Label.class).getText().equals("Copied: 640 × 400 pixels"));
        assertThat(onFxThread(
                        () -> javafx.scene.input.Clipboard.getSystemClipboard().hasImage()))
                .isTrue();
    }
}
