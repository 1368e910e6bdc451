package org.flankmap.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flankmap.snapshot.Classification;
import org.flankmap.snapshot.Corner;
import org.flankmap.snapshot.Logo;
import org.flankmap.snapshot.PageOptions;
import org.flankmap.snapshot.Piece;
import picocli.CommandLine.Option;

/** The options that say which pieces a page has and where they lie. */
final class SnapshotPieces {
    @Option(
            names = "--without",
            paramLabel = "PIECE",
            split = ",",
            description = "Leaves pieces out: title, subtitle, date, legend, scale-bar, sources, panel.")
    private List<String> without = new ArrayList<>();

    @Option(
            names = "--with",
            paramLabel = "PIECE",
            split = ",",
            description = "Adds pieces that are off by default: north-arrow.")
    private List<String> with = new ArrayList<>();

    @Option(
            names = "--place",
            paramLabel = "PIECE=CORNER",
            split = ",",
            description =
                    "Puts legend, scale-bar, north-arrow or logo into a corner of the map: lower-left, lower-right,"
                            + " upper-left, upper-right.")
    private Map<String, String> corners = new LinkedHashMap<>();

    @Option(
            names = "--classification",
            paramLabel = "TEXT",
            description = "A marking along the upper and the lower edge.")
    private Optional<String> classification = Optional.empty();

    @Option(
            names = "--classification-colour",
            paramLabel = "COLOUR",
            defaultValue = "green",
            description = "Its colour: green, blue, red, orange, yellow, purple, grey, black, white or #rrggbb"
                    + " (default: ${DEFAULT-VALUE}).")
    private String classificationColour;

    @Option(names = "--logo", paramLabel = "FILE", description = "A PNG or JPEG picture to put beside the date.")
    private Optional<Path> logo = Optional.empty();

    /** Refuses what is wrong in them with a sentence for the user. */
    PageOptions options() {
        PageOptions options = PageOptions.DEFAULT
                .without(pieces(without))
                .with(pieces(with))
                .classified(classification.map(
                        text -> new Classification(text, Classification.colour(classificationColour))))
                .carrying(logo.map(Logo::read));
        for (Map.Entry<String, String> entry : corners.entrySet()) {
            options = options.placing(piece(entry.getKey()), corner(entry.getValue()));
        }
        return options;
    }

    private static Piece[] pieces(List<String> words) {
        return words.stream().map(SnapshotPieces::piece).toArray(Piece[]::new);
    }

    private static Piece piece(String word) {
        return named("piece", word, Piece.values(), Piece::word);
    }

    private static Corner corner(String word) {
        return named("corner", word, Corner.values(), Corner::word);
    }

    private static <T> T named(String what, String word, T[] all, Function<T, String> words) {
        return Stream.of(all)
                .filter(candidate -> words.apply(candidate).equals(word.strip()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the " + what + " \"" + word + "\" is none of "
                        + Stream.of(all).map(words).collect(Collectors.joining(", "))));
    }
}
