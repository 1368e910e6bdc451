package org.flankmap;

/** Starts Flankmap: a plain class, because JavaFX refuses a main class that extends its own. */
public final class Launcher {
    private Launcher() {}

    public static void main(String[] arguments) {
        System.setProperty("java.awt.headless", "true");
    }
}
