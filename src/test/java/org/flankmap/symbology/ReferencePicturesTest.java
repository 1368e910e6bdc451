package org.flankmap.symbology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Symbols against pictures by another hand: the set beside this test, and the shared one where it is at hand. */
class ReferencePicturesTest {
    private static final Path SHARED = Path.of("..", "shared", "reference-symbols");

    static Stream<Path> pictures() throws IOException, URISyntaxException {
        URL own = ReferencePicturesTest.class.getResource("reference");
        Stream<Path> shipped = list(Path.of(own.toURI()));
        return Files.isDirectory(SHARED) ? Stream.concat(shipped, list(SHARED)) : shipped;
    }

    private static Stream<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> sorted = files.filter(f -> f.getFileName().toString().matches("\\d{20}\\.png"))
                    .sorted()
                    .toList();
            return sorted.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void strokesLieWhereTheReferenceHasThem(Path picture) throws IOException {
        SymbolCode code = SymbolCode.parse(picture.getFileName().toString().substring(0, 20));
        assertThat(StrokeOverlap.share(code, ImageIO.read(picture.toFile()))).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void anotherSymbolsPictureDoesNotPass() throws IOException {
        SymbolCode motorised = SymbolCode.parse("10031000181211040000");
        URL mechanised = ReferencePicturesTest.class.getResource("reference/10031000181211020000.png");
        assertThat(StrokeOverlap.share(motorised, ImageIO.read(mechanised))).isLessThan(0.9);
    }
}
