package org.flankmap.posture;

import java.util.List;
import java.util.Optional;

/** What frames the posture: the figures of the article of July 2023, series over time, and capability gaps. */
public record Context(List<ArticleFigure> figures, List<Series> series, List<Gap> gaps) {
    public static final Context EMPTY = new Context(List.of(), List.of(), List.of());

    public Context {
        figures = List.copyOf(figures);
        series = List.copyOf(series);
        gaps = List.copyOf(gaps);
    }

    /**
     * A figure of the article beside what is known today.
     *
     * @param said what the article said, in our words
     * @param now what later sources say, or an empty text
     * @param verdict confirmed, refined, overtaken, disputed, not-checked or context
     */
    public record ArticleFigure(
            String id,
            String topic,
            String said,
            Optional<Figure> saidValue,
            String unit,
            String verdict,
            String now,
            Optional<Figure> nowValue,
            List<String> sources) {
        public ArticleFigure {
            sources = List.copyOf(sources);
        }
    }

    /** Values of one quantity over time. */
    public record Series(String id, String title, String unit, List<Point> points) {
        public Series {
            points = List.copyOf(points);
        }
    }

    /**
     * One dated value of a series.
     *
     * @param kind actual, target, need or estimate
     */
    public record Point(PartialDate date, Figure quantity, String kind, List<String> sources, String note) {
        public Point {
            sources = List.copyOf(sources);
        }
    }

    /** A capability the article finds lacking. */
    public record Gap(String id, String name, String text, Optional<PartialDate> asOf, List<String> sources) {
        public Gap {
            sources = List.copyOf(sources);
        }
    }
}
