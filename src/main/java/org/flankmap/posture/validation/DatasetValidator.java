package org.flankmap.posture.validation;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.flankmap.posture.DatasetException;
import org.flankmap.posture.DatasetFiles;
import org.flankmap.posture.JsonText;

/**
 * Checks a whole dataset or a single file of it: form by JSON Schema, then sense. Nothing is thrown for what stands in
 * the files; all of it becomes findings.
 */
public final class DatasetValidator {
    private static final String DATASET = "dataset.json";

    private final Schemas schemas = new Schemas();
    private final List<Rule> rulesOfAFile;
    private final List<Rule> rulesOfAll;

    /** @param borders empty: points are not held against the country they claim */
    public DatasetValidator(Optional<Borders> borders) {
        rulesOfAFile = List.of(
                new KeyOrderRule(),
                new IdentityRule(),
                new FigureRule(),
                new DateRule(),
                new SymbolRule(),
                new StrengthRule(),
                new ReadinessRule(),
                new AddressRule(),
                new GaugeRule());
        List<Rule> all = new ArrayList<>(rulesOfAFile);
        all.addAll(List.of(
                new SourceReferenceRule(),
                new ReferenceRule(),
                new PlaceRule(),
                new ContributorRule(),
                new HierarchyRule(),
                new PartsRule(),
                new LineRule(),
                new NetworkRule(),
                new RelayRule()));
        borders.ifPresent(drawn -> all.add(new BorderRule(drawn)));
        rulesOfAll = List.copyOf(all);
    }

    /** Checks everything that {@code dataset.json} lists. */
    public ValidationReport validate(DatasetFiles files) {
        return readAll(files).report(rulesOfAll);
    }

    /** As {@link #validate(DatasetFiles)}, and warns of files in the folder that {@code dataset.json} does not list. */
    public ValidationReport validate(Path folder) {
        if (Files.notExists(folder.resolve(DATASET))) {
            Finding missing =
                    new Finding(DATASET, "", "no such file", "the folder of a dataset, which has one", Severity.ERROR);
            return new ValidationReport(List.of(missing), Set.of(DATASET));
        }
        Reading reading = readAll(DatasetFiles.in(folder));
        UnlistedFiles.check(folder, reading.seen, reading.findings);
        return reading.report(rulesOfAll);
    }

    private Reading readAll(DatasetFiles files) {
        Reading reading = new Reading(files);
        reading.open(DATASET, Optional.of(FileKind.DATASET)).ifPresent(dataset -> DatasetListing.of(dataset.root())
                .forEach(listed -> reading.open(listed.path(), Optional.of(listed.kind()))));
        return reading;
    }

    /**
     * Checks one file by itself: its form, and the sense that needs no other file.
     *
     * @param path its path, from which its kind is told where its folder or name says it, else by its content
     */
    public ValidationReport validateFile(DatasetFiles files, String path) {
        Reading reading = new Reading(files);
        reading.open(path, FileKind.ofPath(path));
        return reading.report(rulesOfAFile);
    }

    /** The files as far as they could be read, and what was found on the way. */
    private final class Reading {
        private final DatasetFiles source;
        private final Findings findings = new Findings();
        private final Set<String> seen = new TreeSet<>();
        private final Set<String> unreadable = new TreeSet<>();
        private final List<DatasetFile> files = new ArrayList<>();
        private final Entries entries = new Entries();

        Reading(DatasetFiles source) {
            this.source = source;
        }

        Optional<DatasetFile> open(String path, Optional<FileKind> knownKind) {
            JsonNode root;
            seen.add(path);
            try {
                root = JsonText.parse(path, source.bytes(path));
            } catch (DatasetException refused) {
                findings.error(refused);
                unreadable.add(path);
                return Optional.empty();
            }
            Optional<FileKind> kind = knownKind.or(() -> FileKind.ofContent(root));
            if (kind.isEmpty()) {
                findings.error(
                        path, "", JsonWords.brief(root), "a file of the dataset, by its folder, name or content");
                return Optional.empty();
            }
            DatasetFile file = new DatasetFile(path, kind.get(), root);
            if (checkForm(file)) {
                files.add(file);
            }
            return Optional.of(file);
        }

        /** Whether the file is sound enough to look for sense in it. */
        private boolean checkForm(DatasetFile file) {
            List<Finding> broken = JsonNumbers.check(file);
            boolean reckonable = broken.isEmpty();
            if (reckonable) {
                broken = schemas.check(file.kind(), file.path(), file.root());
            }
            broken.forEach(findings::add);
            for (DatasetException refused : entries.read(file)) {
                if (broken.stream().noneMatch(known -> sameEntry(known.pointer(), refused.pointer()))) {
                    findings.error(refused);
                }
            }
            return reckonable;
        }

        /** Whether two findings point into the same entry, so that the second tells little new. */
        private boolean sameEntry(String one, String other) {
            return one.startsWith(other) || other.startsWith(one);
        }

        ValidationReport report(List<Rule> rules) {
            Dataset dataset = new Dataset(files, entries);
            rules.forEach(rule -> rule.check(dataset, findings));
            return new ValidationReport(findings.all(), unreadable);
        }
    }
}
