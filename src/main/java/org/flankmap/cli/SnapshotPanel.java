package org.flankmap.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.flankmap.cartography.LandFill;
import org.flankmap.cartography.PanelChoice;
import org.flankmap.cartography.PanelType;
import org.flankmap.comparison.Comparison;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that say what the panel beside a written map compares, and what the colour of the land carries. */
final class SnapshotPanel {
    @Option(
            names = "--panel",
            paramLabel = "on|off|briefing",
            defaultValue = "on",
            converter = ShownConverter.class,
            description = "Whether the comparison stands beside the map, and whether in type for a room"
                    + " (default: ${DEFAULT-VALUE}).")
    private Shown shown;

    @Option(
            names = "--states",
            paramLabel = "STATE",
            split = ",",
            defaultValue = "EST,LVA,LTU",
            converter = StateConverter.class,
            description =
                    "States of the comparison by three-letter code, separated by commas (default: ${DEFAULT-VALUE}).")
    private List<String> states;

    @Option(names = "--all-figures", description = "Every figure of the comparison rather than the short list.")
    private boolean allFigures;

    @Option(
            names = "--fill",
            paramLabel = "none|share|change|spending|us-forces",
            defaultValue = "none",
            converter = FillConverter.class,
            description =
                    "What the colour of the land carries: the share of a brigade, its change, defence spending or US"
                            + " forces by host (default: ${DEFAULT-VALUE}).")
    private LandFill fill;

    /** Empty where the map is to stand alone. */
    Optional<PanelChoice> choice() {
        return shown == Shown.OFF
                ? Optional.empty()
                : Optional.of(PanelChoice.BALTIC
                        .withStates(List.copyOf(new LinkedHashSet<>(states)))
                        .withAllFigures(allFigures)
                        .in(shown == Shown.BRIEFING ? PanelType.BRIEFING : PanelType.WORKSTATION));
    }

    LandFill fill() {
        return fill;
    }

    /** Whether the panel is there, and how large. */
    private enum Shown {
        ON,
        OFF,
        BRIEFING
    }

    static final class ShownConverter implements ITypeConverter<Shown> {
        @Override
        public Shown convert(String text) {
            return switch (text) {
                case "on" -> Shown.ON;
                case "off" -> Shown.OFF;
                case "briefing" -> Shown.BRIEFING;
                default ->
                    throw new TypeConversionException(
                            "the panel is \"on\", \"off\" or \"briefing\", not \"" + text + "\"");
            };
        }
    }

    static final class StateConverter implements ITypeConverter<String> {
        @Override
        public String convert(String text) {
            String code = text.trim().toUpperCase(Locale.ROOT);
            if (Comparison.FLANK_STATES.contains(code)) {
                return code;
            }
            throw new TypeConversionException(
                    "there is no state \"" + text + "\" to compare; use " + String.join(", ", Comparison.FLANK_STATES));
        }
    }

    static final class FillConverter implements ITypeConverter<LandFill> {
        @Override
        public LandFill convert(String text) {
            for (LandFill fill : LandFill.values()) {
                if (fill.word().equals(text)) {
                    return fill;
                }
            }
            throw new TypeConversionException(
                    "the fill \"" + text + "\" is none of none, share, change, spending, us-forces");
        }
    }
}
