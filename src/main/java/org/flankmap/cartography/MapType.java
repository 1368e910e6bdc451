package org.flankmap.cartography;

import org.flankmap.cartography.Inter.Weight;

/** The kinds of text on the map and how each looks in one style at one scale. */
final class MapType {
    final TextStyle formation;
    final TextStyle detail;
    final TextStyle place;
    final TextStyle capital;
    final TextStyle country;
    final TextStyle smallCountry;
    final TextStyle water;
    final TextStyle gap;

    /** @param scale how much larger than on a workstation everything is drawn */
    MapType(MapPalette palette, double scale) {
        double halo = 2.2 * scale;
        formation = style(Weight.SEMI_BOLD, 13 * scale, palette, halo);
        detail = style(Weight.REGULAR, 11.5 * scale, palette, halo);
        place = style(Weight.REGULAR, 12 * scale, palette, halo);
        capital = style(Weight.SEMI_BOLD, 13 * scale, palette, halo);
        country = new TextStyle(
                Inter.tracked(Weight.SEMI_BOLD, 14 * scale, 0.28), palette.areaInk(), palette.mapHalo(), halo * 0.8);
        smallCountry = new TextStyle(
                Inter.tracked(Weight.SEMI_BOLD, 11 * scale, 0.14), palette.areaInk(), palette.mapHalo(), halo * 0.8);
        water = new TextStyle(Inter.of(Weight.REGULAR, 13 * scale), palette.waterInk(), palette.mapHalo(), 0);
        gap = new TextStyle(Inter.of(Weight.BOLD, 12.5 * scale), palette.gap(), palette.mapHalo(), halo);
    }

    private static TextStyle style(Weight weight, double size, MapPalette palette, double halo) {
        return new TextStyle(Inter.of(weight, size), palette.mapInk(), palette.mapHalo(), halo);
    }
}
