package org.flankmap.view;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.flankmap.posture.JsonEntry;

/** How files spell the values of a closed list that have no spelling of their own: {@code roads-and-railways}. */
final class Written {
    private Written() {}

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> E read(JsonEntry entry, Class<E> type) {
        String text = entry.text();
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> word(value).equals(text))
                .findFirst()
                .orElseThrow(() -> entry.wrong("one of "
                        + Arrays.stream(type.getEnumConstants())
                                .map(Written::word)
                                .collect(Collectors.joining(", "))));
    }
}
