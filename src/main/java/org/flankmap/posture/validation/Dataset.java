package org.flankmap.posture.validation;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.flankmap.posture.Corridor;
import org.flankmap.posture.Formation;
import org.flankmap.posture.Nation;
import org.flankmap.posture.Node;
import org.flankmap.posture.PartialDate;
import org.flankmap.posture.Source;
import org.flankmap.posture.Stock;

/**
 * What is under validation: the parsed files, and those of their entries that could be read, each with its place.
 * Where an id stands twice, the first counts.
 */
final class Dataset {
    private final List<DatasetFile> files;
    private final Entries entries;
    private final Map<FileKind, Set<String>> ids = new EnumMap<>(FileKind.class);
    private final Map<String, Located<Formation>> formations;
    private final Map<String, Located<Node>> nodes;
    private final Map<String, Located<Source>> sources;
    private final Map<String, Located<Nation>> nations;

    Dataset(List<DatasetFile> files, Entries entries) {
        this.files = List.copyOf(files);
        this.entries = entries;
        for (FileKind kind : FileKind.values()) {
            ids.put(kind, new HashSet<>());
        }
        for (DatasetFile file : files) {
            file.entries().forEach(entry -> ids.get(file.kind())
                    .add(entry.value().path("id").asText()));
        }
        formations = byId(entries.formations, Formation::id);
        nodes = byId(entries.nodes, Node::id);
        sources = byId(entries.sources, Source::id);
        nations = byId(entries.nations, Nation::id);
    }

    private static <T> Map<String, Located<T>> byId(List<Located<T>> entries, Function<T, String> id) {
        Map<String, Located<T>> map = new LinkedHashMap<>();
        entries.forEach(entry -> map.putIfAbsent(id.apply(entry.value()), entry));
        return map;
    }

    List<DatasetFile> files() {
        return files;
    }

    /** Whether an entry of the kind has the id, readable or not. */
    boolean has(FileKind kind, String id) {
        return ids.get(kind).contains(id);
    }

    Collection<Located<Formation>> formations() {
        return formations.values();
    }

    Optional<Formation> formation(String id) {
        return Optional.ofNullable(formations.get(id)).map(Located::value);
    }

    Collection<Located<Node>> nodes() {
        return nodes.values();
    }

    Optional<Node> node(String id) {
        return Optional.ofNullable(nodes.get(id)).map(Located::value);
    }

    Collection<Located<Source>> sources() {
        return sources.values();
    }

    Optional<Source> source(String id) {
        return Optional.ofNullable(sources.get(id)).map(Located::value);
    }

    Optional<Nation> nation(String id) {
        return Optional.ofNullable(nations.get(id)).map(Located::value);
    }

    List<Located<Stock>> stocks() {
        return entries.stocks;
    }

    List<Located<Corridor>> corridors() {
        return entries.corridors;
    }

    List<Located<Nation>> nations() {
        return entries.nations;
    }

    /** The newest date the data speaks for; empty where no dataset file says it. */
    Optional<PartialDate> asOf() {
        return files.stream()
                .filter(file -> file.kind() == FileKind.DATASET)
                .findFirst()
                .flatMap(file -> PartialDate.parse(file.root().path("asOf").asText()));
    }
}
