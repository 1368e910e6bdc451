package org.flankmap.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Compares what is typed with what is written, by the letters that matter: case, accents and Cyrillic do not, and a slip or
 * two in a longer word is forgiven.
 */
public final class Spelling {
    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("ø", "o"),
            Map.entry("đ", "d"),
            Map.entry("ß", "ss"),
            Map.entry("æ", "ae"),
            Map.entry("œ", "oe"),
            Map.entry("þ", "th"),
            Map.entry("ð", "d"),
            Map.entry("ı", "i"),
            Map.entry("ħ", "h"));

    /** Cyrillic letters as the United Nations' romanisations for Ukrainian and Russian write them, without signs. */
    private static final Map<Character, String> CYRILLIC = Map.ofEntries(
            Map.entry('а', "a"),
            Map.entry('б', "b"),
            Map.entry('в', "v"),
            Map.entry('г', "h"),
            Map.entry('ґ', "g"),
            Map.entry('д', "d"),
            Map.entry('е', "e"),
            Map.entry('є', "ye"),
            Map.entry('ё', "yo"),
            Map.entry('ж', "zh"),
            Map.entry('з', "z"),
            Map.entry('и', "y"),
            Map.entry('і', "i"),
            Map.entry('ї', "yi"),
            Map.entry('й', "i"),
            Map.entry('к', "k"),
            Map.entry('л', "l"),
            Map.entry('м', "m"),
            Map.entry('н', "n"),
            Map.entry('о', "o"),
            Map.entry('п', "p"),
            Map.entry('р', "r"),
            Map.entry('с', "s"),
            Map.entry('т', "t"),
            Map.entry('у', "u"),
            Map.entry('ф', "f"),
            Map.entry('х', "kh"),
            Map.entry('ц', "ts"),
            Map.entry('ч', "ch"),
            Map.entry('ш', "sh"),
            Map.entry('щ', "shch"),
            Map.entry('ы', "y"),
            Map.entry('э', "e"),
            Map.entry('ю', "yu"),
            Map.entry('я', "ya"),
            Map.entry('ь', ""),
            Map.entry('ъ', ""));

    /** Words that say little, so that one that is missing costs nothing. */
    private static final Set<String> SMALL = Set.of("the", "of", "in", "at", "for", "and");

    private static final int LONG = 8;
    private static final int SHORT = 4;

    private Spelling() {}

    /** Whether every word typed is found among those written, as the search field finds them; an empty text is in everything. */
    public static boolean finds(String typed, String written) {
        List<String> words = words(typed);
        return words.isEmpty() || match(words, words(written)) > 0;
    }

    /** The letters that matter: {@code Ādaži} and {@code adazi} become the same. */
    static String folded(String text) {
        String plain = StringUtils.stripAccents(text.toLowerCase(Locale.ROOT));
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        if (plain.chars().noneMatch(c -> c >= 0x400 && c < 0x530)) {
            return plain;
        }
        return plain.chars()
                .mapToObj(c -> CYRILLIC.getOrDefault((char) c, String.valueOf((char) c)))
                .collect(Collectors.joining());
    }

    static List<String> words(String text) {
        return Stream.of(folded(text).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /**
     * How well every typed word is found among the written ones, 0 to 1; 0 when one of them is not.
     *
     * @param typed folded words
     * @param written folded words
     */
    static double match(List<String> typed, List<String> written) {
        double sum = 0;
        int counted = 0;
        for (String word : typed) {
            double best = 0;
            for (String candidate : written) {
                best = Math.max(best, match(word, candidate));
            }
            if (best == 0 && SMALL.contains(word)) {
                continue;
            }
            if (best == 0) {
                return 0;
            }
            sum += best;
            counted++;
        }
        if (counted == 0) {
            return 0;
        }
        double complete = Math.min(1, (double) counted / written.size());
        return sum / counted * (0.9 + 0.1 * complete);
    }

    private static double match(String typed, String written) {
        if (written.equals(typed)) {
            return 1;
        }
        if (written.startsWith(typed)) {
            return 0.9;
        }
        if (typed.length() >= SHORT && written.contains(typed)) {
            return 0.6;
        }
        return slips(typed, written);
    }

    /**
     * A slip for a word of four letters or more, two for one of eight; also against the beginning of a longer word. In a
     * number there are none: another number is another formation.
     */
    private static double slips(String typed, String written) {
        if (typed.length() < SHORT || typed.chars().anyMatch(Character::isDigit)) {
            return 0;
        }
        int allowed = typed.length() >= LONG ? 2 : 1;
        int whole = distance(typed, written, allowed);
        if (whole <= allowed) {
            return 0.5 - 0.1 * whole;
        }
        String beginning = written.substring(0, Math.min(written.length(), typed.length()));
        int part = distance(typed, beginning, allowed);
        return part <= allowed ? 0.4 - 0.1 * part : 0;
    }

    /** Letters left out, added or mistaken, with two that changed places as one slip; above {@code allowed} if there are more. */
    private static int distance(String typed, String written, int allowed) {
        LevenshteinDistance letters = new LevenshteinDistance(allowed);
        int plain = letters.apply(typed, written);
        int first = StringUtils.indexOfDifference(typed, written);
        if (first < 0 || first + 1 >= typed.length()) {
            return plain < 0 ? allowed + 1 : plain;
        }
        String mended =
                typed.substring(0, first) + typed.charAt(first + 1) + typed.charAt(first) + typed.substring(first + 2);
        int exchanged = letters.apply(mended, written);
        int best = Math.min(plain < 0 ? allowed + 1 : plain, exchanged < 0 ? allowed + 1 : exchanged + 1);
        return Math.min(best, allowed + 1);
    }
}
