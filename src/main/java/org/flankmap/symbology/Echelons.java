package org.flankmap.symbology;

/** The size marks over a frame: 25 high, ten above it. */
final class Echelons {
    private static final double GAP = 10;
    private static final double HEIGHT = 25;
    private static final double DOT = 7.5;
    private static final double DOT_STEP = 20;
    private static final double BAR_STEP = 20;
    private static final double CROSS_STEP = 35;

    private Echelons() {}

    static void draw(Ink ink, Echelon echelon, double frameTop) {
        double bottom = frameTop - GAP;
        double middle = bottom - HEIGHT / 2;
        switch (echelon) {
            case UNSPECIFIED -> {}
            case TEAM -> {
                ink.circle(0, middle, 10);
                ink.line(-12, bottom, 12, bottom - HEIGHT);
            }
            case SQUAD -> dots(ink, 1, middle);
            case SECTION -> dots(ink, 2, middle);
            case PLATOON -> dots(ink, 3, middle);
            case COMPANY -> bars(ink, 1, bottom);
            case BATTALION -> bars(ink, 2, bottom);
            case REGIMENT -> bars(ink, 3, bottom);
            case BRIGADE -> crosses(ink, 1, bottom);
            case DIVISION -> crosses(ink, 2, bottom);
            case CORPS -> crosses(ink, 3, bottom);
            case ARMY -> crosses(ink, 4, bottom);
            case ARMY_GROUP -> crosses(ink, 5, bottom);
            case REGION -> crosses(ink, 6, bottom);
            case COMMAND -> pluses(ink, 2, middle);
        }
    }

    /** Half the width of what is drawn, pen included. */
    static double halfWidth(Echelon echelon) {
        return switch (echelon) {
            case UNSPECIFIED -> 0;
            case TEAM, COMPANY, SQUAD -> 14;
            case SECTION, BATTALION, BRIGADE -> 20;
            case PLATOON, REGIMENT -> 30;
            case DIVISION, COMMAND -> 32;
            case CORPS -> 50;
            case ARMY -> 67;
            case ARMY_GROUP -> 85;
            case REGION -> 102;
        };
    }

    private static void dots(Ink ink, int count, double middle) {
        for (int i = 0; i < count; i++) {
            ink.disc(place(i, count, DOT_STEP), middle, DOT);
        }
    }

    private static void bars(Ink ink, int count, double bottom) {
        for (int i = 0; i < count; i++) {
            double x = place(i, count, BAR_STEP);
            ink.line(x, bottom, x, bottom - HEIGHT);
        }
    }

    private static void crosses(Ink ink, int count, double bottom) {
        double half = HEIGHT / 2;
        for (int i = 0; i < count; i++) {
            double x = place(i, count, CROSS_STEP);
            ink.line(x - half, bottom, x + half, bottom - HEIGHT);
            ink.line(x - half, bottom - HEIGHT, x + half, bottom);
        }
    }

    private static void pluses(Ink ink, int count, double middle) {
        double half = HEIGHT / 2;
        for (int i = 0; i < count; i++) {
            double x = place(i, count, CROSS_STEP);
            ink.line(x - half, middle, x + half, middle);
            ink.line(x, middle - half, x, middle + half);
        }
    }

    private static double place(int i, int count, double step) {
        return (i - (count - 1) / 2.0) * step;
    }
}
