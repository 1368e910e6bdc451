package org.flankmap.posture.validation;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The ways in which a file gets damaged: in transfer, by an editor, by hand. */
enum Mutation {
    BYTES_FLIPPED {
        @Override
        byte[] of(byte[] file, Random random) {
            byte[] copy = file.clone();
            for (int i = random.nextInt(8); i >= 0; i--) {
                copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(8));
            }
            return copy;
        }
    },
    KEY_DROPPED {
        @Override
        byte[] of(byte[] file, Random random) {
            return replaced(file, SCALAR_MEMBER, random, text -> "");
        }
    },
    KEY_TWICE {
        @Override
        byte[] of(byte[] file, Random random) {
            return replaced(file, SCALAR_MEMBER, random, text -> text + " " + text);
        }
    },
    KEY_MISSPELT {
        @Override
        byte[] of(byte[] file, Random random) {
            return replaced(file, KEY, random, text -> "\"x" + text.substring(1));
        }
    },
    NUMBER_OUT_OF_RANGE {
        @Override
        byte[] of(byte[] file, Random random) {
            return replaced(file, NUMBER, random, text -> ": " + pick(NUMBERS, random));
        }
    },
    VALUE_OF_ANOTHER_TYPE {
        @Override
        byte[] of(byte[] file, Random random) {
            return replaced(file, SCALAR, random, text -> ": " + pick(VALUES, random));
        }
    },
    TWO_HUNDRED_DEEP {
        @Override
        byte[] of(byte[] file, Random random) {
            String deep = random.nextBoolean()
                    ? "[".repeat(200) + "]".repeat(200)
                    : "{\"a\": ".repeat(200) + "1" + "}".repeat(200);
            return replaced(file, SCALAR, random, text -> ": " + deep);
        }
    },
    LONG_TEXT {
        @Override
        byte[] of(byte[] file, Random random) {
            return replaced(file, SCALAR, random, text -> ": \"" + "y".repeat(1 + random.nextInt(200_000)) + "\"");
        }
    },
    WRONG_ENCODING {
        @Override
        byte[] of(byte[] file, Random random) {
            String text = new String(file, StandardCharsets.UTF_8);
            return (random.nextBoolean() ? "\uFEFF" + text : text + "é").getBytes(pick(ENCODINGS, random));
        }
    },
    TRUNCATED {
        @Override
        byte[] of(byte[] file, Random random) {
            return Arrays.copyOf(file, random.nextInt(file.length));
        }
    };

    private static final Pattern KEY = Pattern.compile("\"[A-Za-z]+\"(?=:)");
    private static final Pattern SCALAR = Pattern.compile(":\\s*(\"[^\"\\\\]*\"|-?\\d[\\d.]*)");
    private static final Pattern SCALAR_MEMBER = Pattern.compile("\"[A-Za-z]+\":\\s*(\"[^\"\\\\]*\"|-?\\d[\\d.]*),");
    private static final Pattern NUMBER = Pattern.compile(":\\s*-?\\d[\\d.]*|(?<=[\\[,])\\s*-?\\d[\\d.]*");
    private static final List<String> NUMBERS = List.of(
            "-1", "1e999", "-1e308", "NaN", "1e-400", "9".repeat(39), "9".repeat(300), "0.1e5", "01", "1e999999999");
    private static final List<String> VALUES = List.of(
            "null", "true", "{}", "[]", "\"\"", "\" \"", "0", "\"\\u0000\"", "\"\\ud800\"", "[[[]]]", "\"../../x\"");
    private static final List<Charset> ENCODINGS = List.of(
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_16,
            StandardCharsets.UTF_16LE,
            StandardCharsets.ISO_8859_1,
            Charset.forName("UTF-32"),
            Charset.forName("windows-1257"));

    abstract byte[] of(byte[] file, Random random);

    /** Writes something else in place of a randomly chosen match. */
    private interface Replacement {
        String of(String text);
    }

    private static byte[] replaced(byte[] file, Pattern pattern, Random random, Replacement replacement) {
        String text = new String(file, StandardCharsets.UTF_8);
        List<MatchResult> matches =
                new ArrayList<>(pattern.matcher(text).results().toList());
        if (matches.isEmpty()) {
            return TRUNCATED.of(file, random);
        }
        MatchResult match = matches.get(random.nextInt(matches.size()));
        String mutated = text.substring(0, match.start()) + replacement.of(match.group()) + text.substring(match.end());
        return mutated.getBytes(StandardCharsets.UTF_8);
    }

    private static <T> T pick(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
