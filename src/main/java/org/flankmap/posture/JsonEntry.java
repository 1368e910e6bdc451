package org.flankmap.posture;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** A JSON value that knows its file and pointer, so that what is wrong with it can be told in one sentence. */
public final class JsonEntry {
    private final String file;
    private final JsonEntry parent;
    private final String key;
    private final JsonNode node;

    public JsonEntry(String file, JsonNode root) {
        this(file, null, "", root);
    }

    private JsonEntry(String file, JsonEntry parent, String key, JsonNode node) {
        this.file = file;
        this.parent = parent;
        this.key = key;
        this.node = node;
    }

    public String pointer() {
        return parent == null
                ? ""
                : parent.pointer() + "/" + key.replace("~", "~0").replace("/", "~1");
    }

    public DatasetException wrong(String expected) {
        return new DatasetException(file, pointer(), described(), expected);
    }

    private String described() {
        String text = node.isMissingNode() ? "nothing" : node.toString();
        return text.length() > 60 ? text.substring(0, 57) + "..." : text;
    }

    public boolean present() {
        return !node.isMissingNode();
    }

    public JsonEntry get(String name) {
        if (!node.isObject()) {
            throw wrong("an object");
        }
        return new JsonEntry(file, this, name, node.path(name));
    }

    /** Refuses an object with an entry that nobody reads: most often a name is misspelt. */
    public void allowOnly(Set<String> names) {
        if (!node.isObject()) {
            throw wrong("an object");
        }
        node.fieldNames().forEachRemaining(name -> {
            if (!names.contains(name)) {
                throw get(name).unknown(names);
            }
        });
    }

    private DatasetException unknown(Set<String> names) {
        return new DatasetException(
                file,
                pointer(),
                "an unknown entry",
                "one of " + names.stream().sorted().collect(Collectors.joining(", ")));
    }

    public boolean isText() {
        return node.isTextual();
    }

    public List<JsonEntry> list() {
        if (!node.isArray()) {
            throw wrong("a list");
        }
        List<JsonEntry> entries = new ArrayList<>(node.size());
        for (int i = 0; i < node.size(); i++) {
            entries.add(new JsonEntry(file, this, String.valueOf(i), node.get(i)));
        }
        return entries;
    }

    public <T> List<T> list(Function<JsonEntry, T> reader) {
        List<T> values = new ArrayList<>(node.size());
        for (JsonEntry entry : list()) {
            values.add(reader.apply(entry));
        }
        return values;
    }

    /** As {@link #list(Function)}; an absent list is empty. */
    public <T> List<T> listOrEmpty(Function<JsonEntry, T> reader) {
        return present() ? list(reader) : List.of();
    }

    public <T> Optional<T> optional(Function<JsonEntry, T> reader) {
        return present() ? Optional.of(reader.apply(this)) : Optional.empty();
    }

    public String text() {
        if (!node.isTextual() || node.textValue().isBlank()) {
            throw wrong("a text");
        }
        return node.textValue();
    }

    public String textOrEmpty() {
        return present() ? text() : "";
    }

    /** A text that may be left out, or be there and say nothing. */
    public String textOrNothing() {
        return node.isTextual() ? node.textValue() : textOrEmpty();
    }

    public double number() {
        if (!node.isNumber() || !Double.isFinite(node.doubleValue())) {
            throw wrong("a number");
        }
        return node.doubleValue();
    }

    public OptionalDouble optionalNumber() {
        return present() ? OptionalDouble.of(number()) : OptionalDouble.empty();
    }

    public int integer() {
        if (!node.canConvertToInt() || !node.isIntegralNumber()) {
            throw wrong("a whole number");
        }
        return node.intValue();
    }

    public boolean flag() {
        if (!node.isBoolean()) {
            throw wrong("true or false");
        }
        return node.booleanValue();
    }

    public PartialDate date() {
        String text = text();
        return PartialDate.parse(text).orElseThrow(() -> wrong("a date as 2022, 2022-06 or 2022-06-28"));
    }

    public <W extends Enum<W> & Word> W word(Class<W> type) {
        String text = text();
        for (W value : type.getEnumConstants()) {
            if (value.word().equals(text)) {
                return value;
            }
        }
        throw wrong("one of "
                + Arrays.stream(type.getEnumConstants()).map(Word::word).collect(Collectors.joining(", ")));
    }

    public <W extends Enum<W> & Word> W wordOr(Class<W> type, W otherwise) {
        return present() ? word(type) : otherwise;
    }

    /** Builds a domain value, turning what its constructor refuses into a sentence about this entry. */
    public <T> T build(Supplier<T> constructor) {
        try {
            return constructor.get();
        } catch (IllegalArgumentException refused) {
            throw wrong("a consistent entry (" + refused.getMessage() + ")");
        }
    }
}
