package org.flankmap.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.flankmap.basemap.Basemap;
import org.flankmap.cartography.MapMode;
import org.flankmap.cartography.MapStyle;
import org.flankmap.geo.Position;
import org.flankmap.reinforcement.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A world file read as another program would: column and row of the picture to longitude and latitude. */
class WorldFileTest {
    private static final Basemap BASEMAP = Basemap.bundled();
    private static final Page BARE = PageOptionsTest.page(MapMode.B)
            .with(PageOptions.DEFAULT
                    .without(Piece.LEGEND, Piece.SCALE_BAR)
                    .classified(Optional.of(new Classification("Exercise", Classification.GREEN))));

    @TempDir
    Path folder;

    private Path write(Page page, PictureSize size) {
        Path file = folder.resolve("map.png");
        new Snapshot(BASEMAP, MapStyle.LIGHT).writeWithWorldFile(page, size, file, Map.of(), Progress.SILENT);
        return file;
    }

    private double[] lines() throws Exception {
        return Files.readAllLines(folder.resolve("map.pgw")).stream()
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    /** EPSG:3857 the long way round, on purpose not with the program's own Mercator. */
    private static double[] metres(double longitude, double latitude) {
        double radius = 6_378_137;
        return new double[] {
            radius * Math.toRadians(longitude), radius * Math.log(Math.tan(Math.PI / 4 + Math.toRadians(latitude) / 2))
        };
    }

    @ParameterizedTest
    @CsvSource({"1280,720", "1920,1080", "2480,3508"})
    void aPlaceLiesInThePixelWhereTheWorldFileHasIt(int width, int height) throws Exception {
        PictureSize size = new PictureSize(width, height);
        write(BARE, size);
        double[] world = lines();
        double scale = PagePainter.scale(size);
        LaidOutMap map = new PagePainter(BASEMAP, MapStyle.LIGHT)
                .layOut(BARE, width / scale, height / scale, scale)
                .maps()
                .get(0);
        for (Position place :
                List.of(new Position(56.95, 24.1), new Position(54.68, 25.28), new Position(59.43, 24.75))) {
            double[] metres = metres(place.longitude(), place.latitude());
            double column = (metres[0] - world[4]) / world[0];
            double row = (metres[1] - world[5]) / world[3];
            assertThat(column + 0.5).isCloseTo((map.whole().getX() + map.view().x(place)) * scale, within(0.01));
            assertThat(row + 0.5).isCloseTo((map.whole().getY() + map.view().y(place)) * scale, within(0.01));
        }
    }

    @Test
    void whatTheWorldFileCallsLakePeipusIsWater() throws Exception {
        BufferedImage picture =
                ImageIO.read(write(BARE, new PictureSize(1920, 1080)).toFile());
        Color lake = at(picture, 27.45, 58.95);
        Color land = at(picture, 26.4, 57.1);
        assertThat(lake.getBlue() - lake.getRed()).isGreaterThan(8);
        assertThat(land.getBlue() - land.getRed()).isLessThan(0);
    }

    private Color at(BufferedImage picture, double longitude, double latitude) throws Exception {
        double[] world = lines();
        double[] metres = metres(longitude, latitude);
        return new Color(picture.getRGB((int) Math.round((metres[0] - world[4]) / world[0]), (int)
                Math.round((metres[1] - world[5]) / world[3])));
    }

    @Test
    void theProjectionIsNamed() throws Exception {
        write(BARE, new PictureSize(640, 360));
        assertThat(Files.readString(folder.resolve("map.prj")))
                .contains("WGS 84 / Pseudo-Mercator")
                .contains("AUTHORITY[\"EPSG\",\"3857\"]");
    }

    @Test
    void twoMapsOfTheSameLandHaveNoOnePlace() throws Exception {
        Page two = PageOptionsTest.page(MapMode.SIDE_BY_SIDE);
        assertThatThrownBy(() -> write(two, new PictureSize(640, 360)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("side by side");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void onlyAPngHasAWorldFile() {
        assertThatThrownBy(() -> new Snapshot(BASEMAP, MapStyle.LIGHT)
                        .writeWithWorldFile(
                                BARE, new PictureSize(640, 360), folder.resolve("map.svg"), Map.of(), Progress.SILENT))
                .hasMessageContaining(".png");
        assertThat(folder).isEmptyDirectory();
    }
}
