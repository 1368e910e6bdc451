package org.flankmap.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.flankmap.cartography.MapMode;
import org.flankmap.geo.Camera;
import org.flankmap.geo.Extent;
import org.flankmap.geo.Viewport;
import org.flankmap.posture.DatasetException;
import org.flankmap.posture.JsonEntry;
import org.flankmap.posture.JsonText;
import org.flankmap.posture.Posture;
import org.flankmap.posture.PostureReader;
import org.flankmap.scenario.BuiltInScenarios;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViewReaderTest {
    private static final Posture POSTURE = PostureReader.bundled();
    private static final BuiltInScenarios SCENARIOS = BuiltInScenarios.of(POSTURE);
    private static final ViewReader READER = new ViewReader(POSTURE);

    private static View read(String json) {
        return READER.read(
                new JsonEntry("view.json", JsonText.parse("view.json", json.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void anEmptyViewIsTheOneTheApplicationOpensWith() {
        assertThat(read("{}"))
                .isEqualTo(new View(
                        ViewState.of(SCENARIOS.tripwire(), SCENARIOS.today(), Camera.fitting(Extent.BALTIC, 100, 100)),
                        Extent.BALTIC));
    }

    @Test
    void aDayAloneIsItsRecordedPosture() {
        View view = read("{\"a\": {\"recorded\": \"2022-02-01\"}, \"mode\": \"a\"}");
        assertThat(view.state().shown().asOf()).hasToString("2022-02-01");
        assertThat(view.state().mode()).isEqualTo(MapMode.A);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"modus\": \"a\"}                          | view.json at /modus: found an unknown entry, expected one of a,",
                "{\"mode\": \"c\"}                           | view.json at /mode: found \"c\", expected one of a, b, swipe",
                "{\"a\": \"yesterday\"}                      | view.json at /a: found \"yesterday\", expected one of the built-in",
                "{\"divider\": 1.5}                          | view.json at /divider: found 1.5, expected a share of the map",
                "{\"layers\": [\"allied\", \"birds\"]}       | view.json at /layers/1: found \"birds\", expected one of allied",
                "{\"panel\": {\"states\": []}}               | view.json at /panel/states: found [], expected at least one state",
                "{\"panel\": {\"states\": [\"FRA\"]}}        | view.json at /panel/states/0: found \"FRA\", expected one of FIN",
                "{\"extent\": [30, 53, 20, 60]}              | view.json at /extent: found [30,53,20,60], expected a consistent",
                "{\"selection\": [{\"kind\": \"ship\"}]}     | view.json at /selection/0/kind: found \"ship\", expected one of",
                "{\"filter\": {\"echelons\": [\"squad\"]}}   | view.json at /filter/echelons/0: found \"squad\", expected one of"
            })
    void whatIsWrongIsToldWithItsPlace(String json, String sentence) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(DatasetException.class)
                .hasMessageStartingWith(sentence);
    }

    @Test
    void anotherSizeSeesTheWholeExtent() {
        View view = read("{\"extent\": [20, 53, 29, 60]}");
        Extent seen = new Viewport(view.on(700, 700).camera(), 700, 700, 1).extent();
        assertThat(seen.west()).isLessThanOrEqualTo(20.0001);
        assertThat(seen.east()).isGreaterThanOrEqualTo(28.9999);
        assertThat(seen.south()).isLessThanOrEqualTo(53.0001);
        assertThat(seen.north()).isGreaterThanOrEqualTo(59.9999);
    }
}
