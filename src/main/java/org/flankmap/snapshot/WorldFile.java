package org.flankmap.snapshot;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.flankmap.geo.Viewport;

/**
 * Says where on Earth a picture's pixels lie, for programs such as QGIS: six lines beside the picture (ESRI world file) and
 * the projection as well-known text (OGC 01-009). The map fills a part of the page only; it is that part which is true, and
 * the rest of the page lies around it.
 *
 * @param metresPerPixel at the equator, as Web Mercator counts (EPSG:3857)
 * @param easting of the middle of the upper left pixel, metres
 * @param northing of the middle of the upper left pixel, metres
 */
record WorldFile(double metresPerPixel, double easting, double northing) {
    /** Radius of the sphere of EPSG:3857: the equator of WGS 84, metres. */
    private static final double RADIUS = 6_378_137;

    private static final String PROJECTION = "PROJCS[\"WGS 84 / Pseudo-Mercator\","
            + "GEOGCS[\"WGS 84\",DATUM[\"WGS_1984\",SPHEROID[\"WGS 84\",6378137,298.257223563,AUTHORITY[\"EPSG\",\"7030\"]],"
            + "AUTHORITY[\"EPSG\",\"6326\"]],PRIMEM[\"Greenwich\",0,AUTHORITY[\"EPSG\",\"8901\"]],"
            + "UNIT[\"degree\",0.0174532925199433,AUTHORITY[\"EPSG\",\"9122\"]],AUTHORITY[\"EPSG\",\"4326\"]],"
            + "PROJECTION[\"Mercator_1SP\"],PARAMETER[\"central_meridian\",0],PARAMETER[\"scale_factor\",1],"
            + "PARAMETER[\"false_easting\",0],PARAMETER[\"false_northing\",0],UNIT[\"metre\",1,AUTHORITY[\"EPSG\",\"9001\"]],"
            + "AXIS[\"Easting\",EAST],AXIS[\"Northing\",NORTH],EXTENSION[\"PROJ4\",\"+proj=merc +a=6378137 +b=6378137"
            + " +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m +nadgrids=@null +wktext +no_defs\"],"
            + "AUTHORITY[\"EPSG\",\"3857\"]]\n";

    /**
     * For a page painted at so many pixels for a logical one.
     *
     * @throws IllegalArgumentException with a sentence for the user where the page has two maps of the same land
     */
    static WorldFile of(LaidOutPage page, double scale) {
        LaidOutMap map = page.maps().get(0);
        if (page.maps().stream().anyMatch(other -> !other.whole().equals(map.whole()))) {
            throw new IllegalArgumentException(
                    "two maps side by side have no one place on Earth; choose another mode or leave the world file out");
        }
        Viewport view = map.view();
        double equator = 2 * Math.PI * RADIUS;
        double unitX = (0.5 / scale - map.whole().getX() - view.originX()) / view.worldSize();
        double unitY = (0.5 / scale - map.whole().getY() - view.originY()) / view.worldSize();
        return new WorldFile(equator / (view.worldSize() * scale), (unitX - 0.5) * equator, (0.5 - unitY) * equator);
    }

    /** Size and rotation of a pixel, then the middle of the first one; northing falls as rows go down. */
    String text() {
        return String.format(
                Locale.ROOT,
                "%.12f\n0.0\n0.0\n%.12f\n%.6f\n%.6f\n",
                metresPerPixel,
                -metresPerPixel,
                easting,
                northing);
    }

    /** Writes both files beside a picture: {@code map.pgw} and {@code map.prj} for {@code map.png}. */
    void writeBeside(Path picture) {
        PictureFile.write(beside(picture, "pgw"), out -> out.write(text().getBytes(StandardCharsets.US_ASCII)));
        PictureFile.write(beside(picture, "prj"), out -> out.write(PROJECTION.getBytes(StandardCharsets.US_ASCII)));
    }

    /** Says at once what stands in the way of them. */
    static void check(Path picture) {
        PictureFile.check(beside(picture, "pgw"));
        PictureFile.check(beside(picture, "prj"));
    }

    private static Path beside(Path picture, String ending) {
        String name = picture.getFileName().toString();
        return picture.resolveSibling(name.substring(0, name.lastIndexOf('.') + 1) + ending);
    }
}
