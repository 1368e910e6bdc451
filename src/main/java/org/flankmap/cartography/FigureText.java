package org.flankmap.cartography;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.flankmap.posture.Figure;
import org.flankmap.posture.Qualifier;

/** Figures as a reader sees them: with the source's own qualifier, and with the range where sources disagree. */
public final class FigureText {
    private FigureText() {}

    /** A number with thin groups of thousands: {@code 1,430} or {@code 2.5}. */
    public static String number(double value) {
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ENGLISH)).format(value);
    }

    /** Such as {@code about 1,200 (900 to 1,200)}. */
    public static String of(Figure figure) {
        String range = figure.ranged() ? number(figure.least()) + " to " + number(figure.most()) : "";
        if (figure.value().isEmpty()) {
            return range.isEmpty() ? number(figure.least()) : range;
        }
        String qualifier =
                figure.qualifier() == Qualifier.EXACT ? "" : figure.qualifier().label() + " ";
        String text = qualifier + number(figure.value().getAsDouble());
        return range.isEmpty() ? text : text + " (" + range + ")";
    }

    /** The same with what it counts, where that is not the whole: {@code 1,300 (authorised ceiling)}. */
    public static String withScope(Figure figure) {
        String text = of(figure);
        return figure.scope()
                .filter(scope -> !scope.summable())
                .map(scope -> text + ", " + scope.label())
                .orElse(text);
    }
}
