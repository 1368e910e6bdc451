package org.flankmap.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.flankmap.view.View;

/**
 * Slides in the order they are shown. Immutable: each edit answers with another briefing.
 *
 * @param title of the whole
 * @param subtitle by whom, when or for whom; may be empty
 */
public record Briefing(String title, String subtitle, List<Slide> slides) {
    public Briefing {
        slides = List.copyOf(slides);
    }

    public static Briefing empty(String title) {
        return new Briefing(title, "", List.of());
    }

    public int size() {
        return slides.size();
    }

    public Slide slide(int index) {
        return slides.get(index);
    }

    public Briefing titled(String newTitle) {
        return new Briefing(newTitle, subtitle, slides);
    }

    /** Puts a slide before the one at an index, or last. */
    public Briefing adding(int index, Slide slide) {
        return edited(list -> {
            list.add(index, slide);
            return list;
        });
    }

    public Briefing removing(int index) {
        return edited(list -> {
            list.remove(index);
            return list;
        });
    }

    /** Takes a slide out and puts it so that it then stands at another index. */
    public Briefing moving(int from, int to) {
        return edited(list -> {
            Slide moved = list.remove(from);
            list.add(to, moved);
            return list;
        });
    }

    public Briefing renaming(int index, String newTitle) {
        return changing(index, slide -> slide.withTitle(newTitle));
    }

    /** Puts a copy after a slide. */
    public Briefing duplicating(int index) {
        return adding(index + 1, slides.get(index));
    }

    /** Lets a slide show something else and say the same. */
    public Briefing updating(int index, View view) {
        return changing(index, slide -> slide.withView(view));
    }

    public Briefing changing(int index, UnaryOperator<Slide> change) {
        return edited(list -> {
            list.set(index, change.apply(list.get(index)));
            return list;
        });
    }

    private Briefing edited(UnaryOperator<List<Slide>> edit) {
        return new Briefing(title, subtitle, edit.apply(new ArrayList<>(slides)));
    }
}
