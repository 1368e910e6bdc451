package org.flankmap.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.flankmap.posture.Figure;

/** Puts a brigade share in words. */
final class Captions {
    private Captions() {}

    static String of(BrigadeShare share) {
        List<String> parts = new ArrayList<>();
        parts.add(inPlace(share.inPlace()));
        share.held().forEach(held -> parts.add(held(held)));
        share.announced().stream()
                .filter(promised -> promised.people() > 0 || promised.planned().isEmpty())
                .forEach(promised -> parts.add(announced(promised)));
        return String.join("; ", parts);
    }

    private static String inPlace(Tally inPlace) {
        List<String> names = new ArrayList<>();
        inPlace.counted().forEach(part -> names.add(part.name()));
        inPlace.unknown().forEach(part -> names.add(part.name()));
        if (names.isEmpty()) {
            return "no allied formation in place";
        }
        String shown = names.stream().limit(2).collect(Collectors.joining(", "));
        return names.size() > 2 ? shown + " and " + (names.size() - 2) + " more" : shown;
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
