package org.flankmap.symbology;

import static java.util.Map.entry;

import java.util.Map;

/** Installations: places rather than units. */
final class InstallationIcons {
    static final Map<String, Icon> ICONS = Map.ofEntries(entry("110000", Icon.BLANK));

    private InstallationIcons() {}
}
