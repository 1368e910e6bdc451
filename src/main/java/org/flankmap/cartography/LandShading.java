package org.flankmap.cartography;

import java.awt.Color;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.flankmap.comparison.Comparison;
import org.flankmap.comparison.StateComparison;
import org.flankmap.posture.Indicator;
import org.flankmap.posture.Nation;
import org.flankmap.scenario.Placed;
import org.flankmap.scenario.Situation;

/**
 * What the colour of the land says, country by country, in a few classes.
 *
 * @param title of the legend, with the date the classes speak for
 * @param classes in words, the lowest first
 * @param of the class of each country (alpha-3); one that is not in it keeps its own colour
 */
public record LandShading(String title, List<String> classes, Map<String, Integer> of) {
    private static final double TWO_PERCENT = 2;

    public LandShading {
        classes = List.copyOf(classes);
        of = Map.copyOf(of);
    }

    /** Empty where the land is to be plain. */
    public static Optional<LandShading> of(LandFill fill, Situation a, Situation b) {
        return switch (fill) {
            case NONE -> Optional.empty();
            case SHARE -> Optional.of(share(a, b));
            case CHANGE -> Optional.of(change(a, b));
            case SPENDING -> Optional.of(spending(b));
            case US_FORCES -> Optional.of(americans(b));
        };
    }

    private static LandShading share(Situation a, Situation b) {
        Map<String, Integer> of = new LinkedHashMap<>();
        for (StateComparison state :
                Comparison.of(a, b, Comparison.BALTIC_STATES).states()) {
            if (state.b().share().inPlace().known()) {
                double share = state.b().share().share();
                of.put(state.states().get(0), share < 0.25 ? 0 : share < 0.5 ? 1 : share < 1 ? 2 : 3);
            }
        }
        return new LandShading(
                "Share of a brigade in B", List.of("under 25 %", "25 to 50 %", "50 to 100 %", "a brigade"), of);
    }

    private static LandShading change(Situation a, Situation b) {
        Map<String, Integer> of = new LinkedHashMap<>();
        for (StateComparison state :
                Comparison.of(a, b, Comparison.BALTIC_STATES).states()) {
            if (state.a().share().inPlace().known()
                    && state.b().share().inPlace().known()) {
                double more = state.b().share().share() - state.a().share().share();
                of.put(state.states().get(0), more < -0.02 ? 0 : more <= 0.02 ? 1 : more < 0.25 ? 2 : 3);
            }
        }
        return new LandShading(
                "Share of a brigade, A to B, of what is known",
                List.of("less", "as before", "up to 25 points more", "25 points more or above"),
                of);
    }

    /** By the latest year up to B's that is known of an ally. */
    private static LandShading spending(Situation b) {
        int year = b.asOf().getYear();
        Map<String, Integer> of = new LinkedHashMap<>();
        for (Nation nation : b.posture().nations().values()) {
            nation.spending().stream()
                    .filter(spending -> spending.year() <= year)
                    .reduce((earlier, later) -> later.year() >= earlier.year() ? later : earlier)
                    .ifPresent(latest -> {
                        double percent = latest.share().preferred();
                        of.put(nation.id(), percent < 1.5 ? 0 : percent < TWO_PERCENT ? 1 : percent < 3 ? 2 : 3);
                    });
        }
        return new LandShading(
                "Defence spending, latest to " + year,
                List.of("under 1.5 % of GDP", "1.5 to 2 %", "2 % met", "3 % and more"),
                of);
    }

    /** Soldiers of the formations that the United States lead, as far as a figure is known. */
    private static LandShading americans(Situation b) {
        Map<String, Double> people = new LinkedHashMap<>();
        for (Placed placed : b.formations()) {
            if (placed.present() && placed.allied() && placed.framework().equals("USA")) {
                double known = placed.state()
                        .strength()
                        .whole(Indicator.PERSONNEL)
                        .map(figure -> figure.preferred())
                        .orElse(0.0);
                people.merge(placed.host(), known, Double::sum);
            }
        }
        Map<String, Integer> of = new LinkedHashMap<>();
        people.forEach((host, count) -> of.put(host, count == 0 ? 0 : count < 500 ? 1 : count < 3000 ? 2 : 3));
        return new LandShading(
                "US-led formations in B",
                List.of("present, strength not known", "under 500 soldiers", "500 to 3,000", "3,000 and more"),
                of);
    }

    /** The colour of a country's class in a style, or its own. */
    Color colour(String country, Color own, MapStyle style) {
        Integer step = of.get(country);
        return step == null ? own : colour(step, style);
    }

    private Color colour(int step, MapStyle style) {
        Color ground = style.basemap().sea();
        Color accent = style.palette().b();
        double part = 0.12 + 0.2 * step;
        return new Color(
                mixed(ground.getRed(), accent.getRed(), part),
                mixed(ground.getGreen(), accent.getGreen(), part),
                mixed(ground.getBlue(), accent.getBlue(), part));
    }

    private static int mixed(int ground, int accent, double part) {
        return (int) Math.round(ground + (accent - ground) * part);
    }

    /** A heading and a sample of each class. */
    List<Legend.Entry> legend(MapStyle style, double scale) {
        List<Legend.Entry> entries = new ArrayList<>();
        entries.add(new Legend.Entry(title, (g, x, y) -> {}));
        for (int i = 0; i < classes.size(); i++) {
            Color colour = colour(i, style);
            entries.add(new Legend.Entry(classes.get(i), (g, x, y) -> {
                java.awt.geom.Rectangle2D box =
                        new java.awt.geom.Rectangle2D.Double(x + 6 * scale, y - 6 * scale, 22 * scale, 12 * scale);
                g.setColor(colour);
                g.fill(box);
                g.setColor(style.palette().mutedInk());
                g.setStroke(new java.awt.BasicStroke((float) (0.8 * scale)));
                g.draw(box);
            }));
        }
        return entries;
    }
}
