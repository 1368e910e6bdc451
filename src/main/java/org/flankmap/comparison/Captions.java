package org.flankmap.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.flankmap.posture.Figure;

/** Puts a brigade share in words. */
final class Captions {
    private Captions() {}

    static String of(BrigadeShare share) {
        List<String> parts = new ArrayList<>();
        parts.add(inPlace(share.inPlace()));
        if (share.held().size() == 1) {
            parts.add(held(share.held().get(0)));
        } else if (!share.held().isEmpty()) {
            parts.add(heldTogether(share.held()));
        }
        List<Promised> announced = share.announced().stream()
                .filter(promised -> promised.people() > 0 || promised.planned().isEmpty())
                .toList();
        if (announced.size() == 1) {
            parts.add(announced(announced.get(0)));
        } else if (!announced.isEmpty()) {
            parts.add(announcedTogether(announced));
        }
        return String.join("; ", parts);
    }

    private static String heldTogether(List<Held> held) {
        double people = held.stream().mapToDouble(Held::people).sum();
        return held.size() + " units" + (people > 0 ? " (" + Wording.number(people) + ")" : "") + " held ready";
    }

    /** Several promises in few words: how many soldiers or units, and by when the last. */
    private static String announcedTogether(List<Promised> announced) {
        double people = announced.stream().mapToDouble(Promised::people).sum();
        String what = people > 0 ? Wording.number(people) + " more" : announced.size() + " units";
        TreeSet<Integer> years = new TreeSet<>();
        announced.forEach(promised -> years.add(promised.placed().state().from().year()));
        String when = years.size() == 1 ? "" + years.first() : years.first() + "\u2013" + years.last();
        return what + " announced for " + when;
    }

    private static String inPlace(Tally inPlace) {
        List<String> names = new ArrayList<>();
        inPlace.counted().forEach(part -> names.add(part.name()));
        inPlace.unknown().forEach(part -> names.add(part.name()));
        if (names.isEmpty()) {
            return "no allied formation in place";
        }
        if (names.size() == 2) {
            return String.join(", ", names);
        }
        return names.get(0) + (names.size() > 2 ? " and " + (names.size() - 1) + " more" : "");
    }

    private static String held(Held held) {
        String where = " held at " + held.placed().node().name();
        String days = held.noticeDays().map(Captions::days).orElse("");
        String people =
                held.strength().map(figure -> " (" + range(figure) + ")").orElse("");
        return held.placed().formation().shortName() + people + where + days;
    }

    private static String days(Figure notice) {
        return ", " + range(notice) + " days";
    }

    private static String range(Figure figure) {
        return figure.ranged()
                ? Wording.number(figure.least()) + "\u2013" + Wording.number(figure.most())
                : Wording.number(figure.preferred());
    }

    private static String announced(Promised promised) {
        String people = promised.people() > 0 ? Wording.number(promised.people()) + " more" : "more";
        return people + " announced for "
                + promised.placed().state().from().display() + " ("
                + promised.placed().formation().shortName() + ")";
    }
}
