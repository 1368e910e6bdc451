package org.flankmap.posture.validation;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.flankmap.posture.DatasetException;
import org.flankmap.posture.DatasetFiles;
import org.flankmap.posture.JsonText;
import org.flankmap.posture.PostureReader;

/**
 * Damages the shipped files ten thousand times and validates each copy; a program of its own, so that it can be given a
 * small heap. Prints how many copies were refused and how many passed, and what must not happen: any exception.
 */
final class MutatedCopies {
    static final int COPIES = 10_000;
    private static final long SEED = 20230711;
    private static final long LONG_TEXT = 300L << 20;

    private final DatasetFiles shipped = DatasetFiles.bundled();
    private final DatasetValidator validator = new DatasetValidator(Optional.empty());
    private final Random random = new Random(SEED);
    private final List<String> paths = new ArrayList<>();
    private int refused;
    private int passed;
    private int broken;

    private MutatedCopies() {
        paths.add("dataset.json");
        DatasetListing.of(JsonText.parse("dataset.json", shipped.bytes("dataset.json")))
                .forEach(listed -> paths.add(listed.path()));
    }

    public static void main(String[] arguments) {
        MutatedCopies copies = new MutatedCopies();
        for (int i = 0; i < COPIES; i++) {
            copies.tryOne(i);
        }
        copies.tryLongText();
        System.out.println(copies.refused + " refused, " + copies.passed + " passed, " + copies.broken + " broke");
        System.exit(copies.broken == 0 ? 0 : 1);
    }

    private void tryOne(int number) {
        Mutation mutation = Mutation.values()[number % Mutation.values().length];
        String path = choose();
        byte[] copy = mutation.of(shipped.bytes(path), random);
        DatasetFiles damaged = name -> name.equals(path) ? new ByteArrayInputStream(copy) : shipped.open(name);
        try {
            boolean error = validator.validateFile(damaged, path).errors() > 0;
            if (number % 201 == 0) {
                validator.validate(damaged);
                read(damaged);
            }
            count(error);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError escaped) {
            broken++;
            System.out.println(path + ", " + mutation + ", copy " + number + ": " + escaped);
        }
    }

    private static void read(DatasetFiles damaged) {
        try {
            new PostureReader(damaged).read();
        } catch (DatasetException told) {
            assert !told.getMessage().isBlank();
        }
    }

    /** A file of one text of 300 MB, which is never held as a whole. */
    private void tryLongText() {
        ValidationReport report = validator.validateFile(path -> new LongText(), "events.json");
        boolean told = report.findings().stream()
                .anyMatch(finding -> finding.expected().contains("16 MB"));
        System.out.println("300 MB: " + (told ? "refused by size" : report.findings()));
    }

    private void count(boolean error) {
        if (error) {
            refused++;
        } else {
            passed++;
        }
    }

    /** A file; small ones come up more often, so that many copies take little time. */
    private String choose() {
        for (; ; ) {
            String path = paths.get(random.nextInt(paths.size()));
            if (random.nextDouble() < 2_000.0 / shipped.bytes(path).length) {
                return path;
            }
        }
    }

    /** Yields the opening of a text and then the same letter for long. */
    private static final class LongText extends InputStream {
        private static final byte[] OPENING = "[{\"id\": \"".getBytes(StandardCharsets.UTF_8);
        private long at;

        @Override
        public int read() {
            if (at >= LONG_TEXT) {
                return -1;
            }
            int next = at < OPENING.length ? OPENING[(int) at] : 'z';
            at++;
            return next;
        }
    }
}
