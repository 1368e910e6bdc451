package org.flankmap.cartography;

import java.util.Optional;
import org.flankmap.geo.Position;
import org.flankmap.symbology.SymbolCode;

/**
 * A symbol the map is to show.
 *
 * @param subject what it stands for
 * @param code which symbol, its status included
 * @param position its true place
 * @param text what can be written beside it
 * @param weight the heavier keeps its place and its label when room is short
 * @param layer which part of the posture it belongs to
 * @param relativeSize size against a formation's symbol, 1 for formations
 * @param host the country (alpha-3) it stands in
 * @param parent what it is part of
 * @param fromZoom the zoom from which it is shown on its own; farther out it counts under its parent or a neighbour
 */
public record MapSymbol(
        Subject subject,
        SymbolCode code,
        Position position,
        SymbolText text,
        double weight,
        PostureContent.Layer layer,
        double relativeSize,
        String host,
        Optional<Subject> parent,
        double fromZoom) {
    /** Whose a symbol is, or what it is. */
    public enum Group {
        ALLIED,
        OPPOSING,
        STOCK
    }

    /** Symbols of different groups never stack side by side; far out a stock may count under an allied formation. */
    public Group group() {
        return switch (layer) {
            case OPPOSING -> Group.OPPOSING;
            case STOCKS -> Group.STOCK;
            default -> Group.ALLIED;
        };
    }

    /** Its short name. */
    public String name() {
        return text.name();
    }

    /** Nations and strength of a formation, the note of a stock; may be an empty text. */
    public String detail() {
        return group() == Group.STOCK ? text.note() : text.nationsAndStrength();
    }
}
