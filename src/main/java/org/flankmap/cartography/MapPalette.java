package org.flankmap.cartography;

import java.awt.Color;

/**
 * The colours of the posture and of all text, for one style. Text keeps a contrast of 4.5:1 with what lies under it, lines
 * 3:1.
 *
 * @param page behind panels, titles and legends
 * @param ink text on the page
 * @param mutedInk notes and secondary text on the page
 * @param rule thin lines that divide a page
 * @param mapInk text on the map
 * @param mapHalo behind text and lines on the map
 * @param areaInk names of countries
 * @param waterInk names of seas
 * @param a the accent of posture A
 * @param b the accent of posture B
 * @param track the empty part of a bar
 * @param road roads
 * @param standardRail 1435 mm track
 * @param railDash dashes inside a rail line
 * @param broadRail 1520 and 1524 mm track
 * @param sea sea and air lines, inland waterways
 * @param gap the Suwałki gap
 * @param leader lines from a symbol to its place
 * @param selection ring around what is selected
 * @param stock fill of a stock's mark
 */
public record MapPalette(
        Color page,
        Color ink,
        Color mutedInk,
        Color rule,
        Color mapInk,
        Color mapHalo,
        Color areaInk,
        Color waterInk,
        Color a,
        Color b,
        Color track,
        Color road,
        Color standardRail,
        Color railDash,
        Color broadRail,
        Color sea,
        Color gap,
        Color leader,
        Color selection,
        Color stock) {
    static final MapPalette LIGHT = new MapPalette(
            rgb(0xffffff),
            rgb(0x1c252c),
            rgb(0x56626c),
            rgb(0xdfe4e8),
            rgb(0x37424b),
            rgb(0xfffdf4),
            rgb(0x766f64),
            rgb(0x3f6d8e),
            rgb(0xc98a1b),
            rgb(0x0b6e99),
            rgb(0xe9edf0),
            rgb(0xb4552d),
            rgb(0x37474f),
            rgb(0xffffff),
            rgb(0x7a6f66),
            rgb(0x2374ab),
            rgb(0xb42318),
            rgb(0x37424b),
            rgb(0xd81b60),
            rgb(0xf2d16b));

    static final MapPalette DARK = new MapPalette(
            rgb(0x1b252e),
            rgb(0xffffff),
            rgb(0xb9c5cf),
            rgb(0x3a4752),
            rgb(0xdfe7ee),
            rgb(0x1a232b),
            rgb(0xaebbc6),
            rgb(0x86b4d6),
            rgb(0xffb74d),
            rgb(0x2f9bd6),
            rgb(0x2d3a45),
            rgb(0xff9d5c),
            rgb(0xe6edf2),
            rgb(0x2d3a45),
            rgb(0xb9a999),
            rgb(0x6cc3ff),
            rgb(0xff8a7a),
            rgb(0xdfe7ee),
            rgb(0xff6fa5),
            rgb(0xe0b84a));

    static final MapPalette PRINT = new MapPalette(
            rgb(0xffffff),
            rgb(0x000000),
            rgb(0x444444),
            rgb(0xcccccc),
            rgb(0x1e1e1e),
            rgb(0xffffff),
            rgb(0x6a6a6a),
            rgb(0x4d6f88),
            rgb(0xb27300),
            rgb(0x00557d),
            rgb(0xeeeeee),
            rgb(0x9a3d16),
            rgb(0x222222),
            rgb(0xffffff),
            rgb(0x6e6259),
            rgb(0x1d5f8d),
            rgb(0xa11b10),
            rgb(0x333333),
            rgb(0xc2185b),
            rgb(0xffffff));

    private static Color rgb(int value) {
        return new Color(value);
    }
}
