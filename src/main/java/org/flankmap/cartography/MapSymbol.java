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
 * @param name the first, bold line of its label
 * @param detail the second line, or an empty text
 * @param weight the heavier keeps its place and its label when room is short
 * @param group symbols of different groups (sides, kinds) never stack
 * @param relativeSize size against a formation's symbol, 1 for formations
 * @param host the country (alpha-3) it stands in
 * @param parent what it is part of
 * @param fromZoom the zoom from which it is shown on its own; farther out it counts under its parent or a neighbour
 */
public record MapSymbol(
        Subject subject,
        SymbolCode code,
        Position position,
        String name,
        String detail,
        double weight,
        String group,
        double relativeSize,
        String host,
        Optional<Subject> parent,
        double fromZoom) {}
