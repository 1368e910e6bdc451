package org.flankmap.desktop;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.Theme;
import javafx.application.Application;
import org.flankmap.cartography.MapStyle;

/** The look of the controls, which follows that of the map. */
final class WindowTheme {
    private WindowTheme() {}

    /** Applies the look, from the theme's compiled style sheet, which loads faster than its source. */
    static void apply(MapStyle style) {
        Theme theme = style == MapStyle.DARK ? new PrimerDark() : new PrimerLight();
        String sheet = theme.getUserAgentStylesheetBSS();
        if (!sheet.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(sheet);
        }
    }
}
