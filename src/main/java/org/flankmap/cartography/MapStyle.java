package org.flankmap.cartography;

import java.awt.Color;
import org.flankmap.basemap.BasemapStyle;
import org.flankmap.symbology.SymbolStyle;

/** The looks of the map: for a screen in a lit room, for a projector in a dark one, for paper. */
public enum MapStyle {
    LIGHT("light", MapPalette.LIGHT, BasemapStyle.LIGHT, SymbolStyle.LIGHT),
    DARK("dark", MapPalette.DARK, BasemapStyle.DARK, SymbolStyle.DARK),
    PRINT("print", MapPalette.PRINT, BasemapStyle.PRINT, SymbolStyle.PRINT);

    private final String word;
    private final MapPalette palette;
    private final BasemapStyle basemap;
    private final SymbolStyle symbols;

    MapStyle(String word, MapPalette palette, BasemapStyle basemap, SymbolStyle symbols) {
        this.word = word;
        this.palette = palette;
        this.basemap = basemap;
        this.symbols = symbols;
    }

    /** The name the command line and files use. */
    public String word() {
        return word;
    }

    public MapPalette palette() {
        return palette;
    }

    public BasemapStyle basemap() {
        return basemap;
    }

    public SymbolStyle symbols() {
        return symbols;
    }

    static Color translucent(Color colour, int alpha) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), alpha);
    }
}
