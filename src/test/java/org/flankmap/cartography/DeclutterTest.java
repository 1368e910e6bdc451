package org.flankmap.cartography;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.flankmap.basemap.Basemap;
import org.flankmap.geo.Camera;
import org.flankmap.geo.Extent;
import org.flankmap.geo.Position;
import org.flankmap.geo.Viewport;
import org.flankmap.posture.Posture;
import org.flankmap.posture.PostureReader;
import org.flankmap.scenario.Situation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the map of the bundled posture readable, wherever one looks and however far in. */
class DeclutterTest {
    private static final Basemap BASEMAP = Basemap.bundled();
    private static final Posture POSTURE = PostureReader.bundled();
    private static final Position SUWALKI = new Position(54.1, 23.2);
    private static final MapContent TODAY = content(LocalDate.of(2026, 7, 1));

    private final SceneComposer composer = new SceneComposer(BASEMAP, MapStyle.LIGHT, 1);

    private static MapContent content(LocalDate day) {
        return PostureContent.of(Situation.on(POSTURE, day), PostureContent.Layer.all());
    }

    private static Stream<MapContent> days() {
        return Stream.of(content(LocalDate.of(2022, 2, 1)), TODAY);
    }

    private static Viewport view(Position centre, double zoom, double width, double height) {
        return new Viewport(new Camera(centre, zoom), width, height, 1);
    }

    /** The Baltic states, the Suwałki area and the whole flank, on a small and a large screen, from zoom 4 to 11. */
    private static void inEveryFrame(Consumer<Viewport> check) {
        for (double zoom = 4; zoom <= 11; zoom += 0.5) {
            for (Position centre : List.of(Extent.BALTIC.centre(), SUWALKI, Extent.FLANK.centre())) {
                check.accept(view(centre, zoom, 1280, 720));
                check.accept(view(centre, zoom, 3840, 2160));
            }
        }
    }

    private static Stream<Arguments> stylesAndDays() {
        return Arrays.stream(MapStyle.values()).flatMap(style -> days().map(day -> Arguments.of(style, day)));
    }

    @ParameterizedTest
    @MethodSource("stylesAndDays")
    void nothingHidesAnythingAndEverySymbolIsPickedWhereItIsSeen(MapStyle style, MapContent content) {
        SceneComposer styled = new SceneComposer(BASEMAP, style, 1);
        SoftAssertions softly = new SoftAssertions();
        inEveryFrame(view -> {
            MapScene scene = styled.compose(view, content);
            List<Rectangle2D> symbols =
                    scene.symbols().stream().map(MapScene.DrawnSymbol::box).toList();
            List<Rectangle2D> labels =
                    scene.labels().stream().map(MapLabel::box).toList();
            String frame = style + ", " + view.camera() + " " + view.width();
            softly.assertThat(overlaps(symbols))
                    .as("symbols over symbols, " + frame)
                    .isZero();
            softly.assertThat(overlaps(labels))
                    .as("labels over labels, " + frame)
                    .isZero();
            softly.assertThat(labels.stream()
                            .filter(label -> symbols.stream().anyMatch(label::intersects))
                            .count())
                    .as("labels over symbols, " + frame)
                    .isZero();
            softly.assertThat(pickedWrongly(scene))
                    .as("symbols picked wrongly, " + frame)
                    .isEmpty();
        });
        softly.assertAll();
    }

    /** Symbols that are not what is picked in the middle of them and near the corners of their frame. */
    private static List<Subject> pickedWrongly(MapScene scene) {
        return scene.symbolsInFrame().stream()
                .filter(drawn -> Stream.of(-0.4, 0.0, 0.4).anyMatch(part -> !scene.pick(
                                drawn.x() + part * drawn.frameHeight(), drawn.y() + part * drawn.frameHeight())
                        .equals(Optional.of(drawn.symbol().subject()))))
                .map(drawn -> drawn.symbol().subject())
                .toList();
    }

    @Test
    void everyAlliedFormationBearsItsNationAndEverythingElseANameAtLeast() {
        inEveryFrame(view -> {
            MapScene scene = composer.compose(view, TODAY);
            assertThat(scene.symbolsInFrame()).allSatisfy(drawn -> {
                String text = drawn.tag() + " " + textOf(scene, drawn.symbol().subject());
                if (drawn.symbol().group() == MapSymbol.Group.ALLIED) {
                    assertThat(text).contains(drawn.symbol().text().nation());
                } else {
                    assertThat(text).isNotBlank();
                }
            });
        });
    }

    private static String textOf(MapScene scene, Subject subject) {
        return scene.labels().stream()
                .filter(label -> label.subject().equals(Optional.of(subject)))
                .flatMap(label -> label.lines().stream())
                .map(MapLabel.Line::text)
                .collect(Collectors.joining(" "));
    }

    @Test
    void withoutAmplifiersNoSymbolHasTextOrTag() {
        MapScene scene = composer.compose(view(SUWALKI, 7, 1280, 720), TODAY.amplified(Set.of()));
        assertThat(scene.symbolsInFrame()).isNotEmpty().allSatisfy(drawn -> {
            assertThat(drawn.tag()).isEmpty();
            assertThat(textOf(scene, drawn.symbol().subject())).isEmpty();
        });
    }

    @Test
    void strengthHigherFormationAndDateJoinAsOneComesCloser() {
        MapContent all = TODAY.amplified(EnumSet.allOf(Amplifier.class));
        assertThat(texts(composer.compose(view(Extent.FLANK.centre(), 4.5, 3840, 2160), all)))
                .noneMatch(text -> text.contains("since"))
                .noneMatch(text -> text.contains(" / "))
                .noneMatch(text -> text.matches("[A-Z]{3}.* · [\\d,]+"));
        assertThat(texts(composer.compose(view(SUWALKI, 8, 3840, 2160), all)))
                .anyMatch(text -> text.contains("since"))
                .anyMatch(text -> text.contains(" / "))
                .anyMatch(text -> text.matches("[A-Z]{3}.* · [\\d,]+"));
    }

    @Test
    void farOutStocksCountUnderTheFormationsOfTheirHost() {
        MapScene scene = composer.compose(view(Extent.BALTIC.centre(), 5, 1280, 720), TODAY);
        Set<String> withFormations = scene.symbols().stream()
                .filter(drawn -> drawn.symbol().group() == MapSymbol.Group.ALLIED)
                .map(drawn -> drawn.symbol().host())
                .collect(Collectors.toSet());
        assertThat(scene.symbols())
                .filteredOn(drawn -> drawn.symbol().group() == MapSymbol.Group.STOCK)
                .noneMatch(drawn -> withFormations.contains(drawn.symbol().host()));
        assertThat(scene.symbolsInFrame())
                .anyMatch(drawn -> drawn.stacked().stream().anyMatch(subject -> subject.kind() == Subject.Kind.STOCK));
    }

    @Test
    void noAlliedSymbolStandsOverRussiaBelarusOrUkraineUnlessThatIsWhereItIs() {
        Set<String> others = Set.of("RUS", "BLR", "UKR");
        for (double zoom = 4; zoom <= 8; zoom += 0.5) {
            Viewport view = view(Extent.FLANK.centre(), zoom, 20_000, 20_000);
            assertThat(composer.compose(view, TODAY).symbols())
                    .as("zoom " + zoom)
                    .filteredOn(drawn -> drawn.symbol().group() != MapSymbol.Group.OPPOSING
                            && !others.contains(drawn.symbol().host()))
                    .noneMatch(drawn -> BASEMAP.countryAt(view.position(drawn.x(), drawn.y()))
                            .filter(others::contains)
                            .isPresent());
        }
    }

    @Test
    void namesPickWhatTheyName() {
        inEveryFrame(view -> {
            MapScene scene = composer.compose(view, TODAY);
            assertThat(scene.labels())
                    .filteredOn(label -> label.subject().isPresent())
                    .allSatisfy(label -> assertThat(scene.pick(
                                    label.box().getCenterX(), label.box().getCenterY()))
                            .isEqualTo(label.subject()));
        });
    }

    @Test
    void theLayoutIsTheSameInEveryStyle() {
        List<SceneComposer> composers = Arrays.stream(MapStyle.values())
                .map(style -> new SceneComposer(BASEMAP, style, 1))
                .toList();
        inEveryFrame(view -> {
            List<MapScene> scenes = composers.stream()
                    .map(styled -> styled.compose(view, TODAY))
                    .toList();
            assertThat(scenes).allSatisfy(scene -> {
                assertThat(scene.symbols()).isEqualTo(scenes.get(0).symbols());
                assertThat(written(scene)).isEqualTo(written(scenes.get(0)));
            });
        });
    }

    private static List<String> written(MapScene scene) {
        return scene.labels().stream()
                .map(label -> label.box()
                        + label.lines().stream()
                                .map(MapLabel.Line::text)
                                .toList()
                                .toString())
                .toList();
    }

    private static int overlaps(List<Rectangle2D> boxes) {
        int count = 0;
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = i + 1; j < boxes.size(); j++) {
                count += boxes.get(i).intersects(boxes.get(j)) ? 1 : 0;
            }
        }
        return count;
    }

    @ParameterizedTest
    @MethodSource("days")
    void everythingIsShownOrCountedOnceAtEveryZoom(MapContent content) {
        Set<Subject> all = new HashSet<>();
        content.symbols().forEach(symbol -> all.add(symbol.subject()));
        for (double zoom = 4; zoom <= 6; zoom += 0.5) {
            MapScene scene = composer.compose(view(Extent.FLANK.centre(), zoom, 90_000, 90_000), content);
            List<Subject> found = scene.symbols().stream()
                    .flatMap(drawn -> Stream.concat(Stream.of(drawn.symbol().subject()), drawn.stacked().stream()))
                    .toList();
            assertThat(found).doesNotHaveDuplicates();
            assertThat(new HashSet<>(found)).isEqualTo(all);
        }
    }

    @Test
    void movingTheMapMovesTheSymbolsWithItAndNothingElse() {
        for (double zoom = 4; zoom <= 11; zoom += 0.7) {
            Viewport before = view(SUWALKI, zoom, 1280, 720);
            Viewport after = view(before.position(641, 362), zoom, 1280, 720);
            Map<Subject, MapScene.DrawnSymbol> moved = bySubject(composer.compose(after, TODAY));
            for (MapScene.DrawnSymbol drawn : composer.compose(before, TODAY).symbolsInFrame()) {
                MapScene.DrawnSymbol same = moved.get(drawn.symbol().subject());
                assertThat(same.x()).isCloseTo(drawn.x() - 1, org.assertj.core.data.Offset.offset(1e-3));
                assertThat(same.y()).isCloseTo(drawn.y() - 2, org.assertj.core.data.Offset.offset(1e-3));
                assertThat(same.stacked()).isEqualTo(drawn.stacked());
            }
        }
    }

    @Test
    void theSameViewIsAlwaysLaidOutTheSame() {
        Viewport view = view(SUWALKI, 6.5, 1280, 720);
        MapScene first = composer.compose(view, TODAY);
        MapScene second = new SceneComposer(BASEMAP, MapStyle.LIGHT, 1).compose(view, TODAY);
        assertThat(second.symbols()).isEqualTo(first.symbols());
        assertThat(second.labels()).isEqualTo(first.labels());
    }

    @Test
    void aZoomStepTurnsFewSymbolsAroundTheirPlace() {
        int kept = 0;
        int turned = 0;
        for (double zoom = 4; zoom < 8; zoom += 0.25) {
            Map<Subject, MapScene.DrawnSymbol> before =
                    bySubject(composer.compose(view(Extent.FLANK.centre(), zoom, 20_000, 20_000), TODAY));
            MapScene after = composer.compose(view(Extent.FLANK.centre(), zoom + 0.25, 20_000, 20_000), TODAY);
            for (MapScene.DrawnSymbol drawn : after.symbols()) {
                MapScene.DrawnSymbol same = before.get(drawn.symbol().subject());
                if (same == null || distance(same) < 1 || distance(drawn) < 1) {
                    continue;
                }
                double angle = Math.abs(direction(same) - direction(drawn)) % (2 * Math.PI);
                if (Math.min(angle, 2 * Math.PI - angle) > Math.PI / 3) {
                    turned++;
                } else {
                    kept++;
                }
            }
        }
        assertThat(turned / (double) (turned + kept))
                .as(turned + " turned, " + kept + " kept")
                .isLessThan(0.35);
    }

    @Test
    void theGapAndKaliningradAreNamedInEveryFrameThatShowsThem() {
        for (double zoom = 4; zoom <= 7; zoom += 0.25) {
            MapScene scene = composer.compose(view(SUWALKI, zoom, 1280, 720), TODAY);
            assertThat(texts(scene)).as("zoom " + zoom).anyMatch(text -> text.contains("Suwałki gap"));
            assertThat(texts(scene)).as("zoom " + zoom).anyMatch(text -> text.startsWith("KALININGRAD"));
        }
    }

    @Test
    void moscowAndWarsawAreNamedOnTheMapOfTheFlank() {
        Position middle = Extent.FLANK.centre();
        assertThat(texts(composer.compose(view(middle, 4.4, 1280, 720), TODAY))).contains("Moscow", "Warsaw");
        assertThat(texts(composer.compose(view(middle, 4.4, 3840, 2160), TODAY)))
                .contains("Moscow", "Warsaw");
    }

    @Test
    void aSymbolMovedByHandStandsWhereItWasPut() {
        Viewport view = view(SUWALKI, 6.5, 1280, 720);
        Subject subject =
                composer.compose(view, TODAY).symbolsInFrame().get(0).symbol().subject();
        MapContent moved = TODAY.moving(Map.of(subject, new Offset(-40, 25)));
        MapScene.DrawnSymbol drawn = bySubject(composer.compose(view, moved)).get(subject);
        assertThat(drawn.x() - drawn.anchorX()).isCloseTo(-40, org.assertj.core.data.Offset.offset(1e-6));
        assertThat(drawn.y() - drawn.anchorY()).isCloseTo(25, org.assertj.core.data.Offset.offset(1e-6));
    }

    private static List<String> texts(MapScene scene) {
        return scene.labels().stream()
                .flatMap(label -> label.lines().stream())
                .map(MapLabel.Line::text)
                .toList();
    }

    private static Map<Subject, MapScene.DrawnSymbol> bySubject(MapScene scene) {
        Map<Subject, MapScene.DrawnSymbol> found = new HashMap<>();
        scene.symbols().forEach(drawn -> found.put(drawn.symbol().subject(), drawn));
        return found;
    }

    private static double distance(MapScene.DrawnSymbol drawn) {
        return Point2D.distance(drawn.anchorX(), drawn.anchorY(), drawn.x(), drawn.y());
    }

    private static double direction(MapScene.DrawnSymbol drawn) {
        return Math.atan2(drawn.y() - drawn.anchorY(), drawn.x() - drawn.anchorX());
    }
}
