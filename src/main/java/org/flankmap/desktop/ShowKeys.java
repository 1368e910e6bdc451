package org.flankmap.desktop;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.paint.Color;

/** The keys of a show, those that remote controls send among them. A number and Enter go to a slide. */
final class ShowKeys {
    private static final int MOST_DIGITS = 3;

    private final Show show;
    private final StringBuilder number = new StringBuilder();

    ShowKeys(Show show) {
        this.show = show;
    }

    void pressed(KeyEvent event) {
        if (event.isAltDown()) {
            return;
        }
        boolean known = event.isShortcutDown() ? withShortcut(event.getCode()) : plain(event);
        if (known) {
            event.consume();
        }
    }

    private boolean withShortcut(KeyCode code) {
        switch (code) {
            case PLUS, EQUALS, ADD -> show.enlarge(1);
            case MINUS, SUBTRACT -> show.enlarge(-1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean plain(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code.isDigitKey()) {
            digit(code);
            return true;
        }
        if (code == KeyCode.ENTER && number.length() > 0) {
            int wanted = Integer.parseInt(number.toString());
            number.setLength(0);
            if (wanted >= 1 && wanted <= show.briefing().size()) {
                show.goTo(wanted - 1);
            } else {
                show.tell("There are slides 1 to " + show.briefing().size());
            }
            return true;
        }
        number.setLength(0);
        return step(code);
    }

    private void digit(KeyCode code) {
        if (number.length() < MOST_DIGITS) {
            number.append(code.getName().replaceAll("\\D", ""));
        }
        show.tell("Slide " + number + " ↵");
    }

    private boolean step(KeyCode code) {
        switch (code) {
            case RIGHT, DOWN, SPACE, PAGE_DOWN, N, ENTER -> show.next();
            case LEFT, UP, PAGE_UP, P -> show.previous();
            case BACK_SPACE -> show.back();
            case HOME -> show.goTo(0);
            case END -> show.last();
            case B, PERIOD, DECIMAL -> show.blank(Color.BLACK);
            case W -> show.blank(Color.WHITE);
            case L -> show.spotlight();
            case C -> show.changeLook();
            case ESCAPE -> show.end();
            default -> {
                return false;
            }
        }
        return true;
    }
}
