package org.flankmap.posture;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Reads a dataset from its files, stopping at the first thing that cannot be understood with a {@link DatasetException}
 * that names file, JSON pointer, what was found and what was expected. Sense beyond form (borders, sources that exist,
 * corridors that connect) is the validator's.
 */
public final class PostureReader {
    private final DatasetFiles files;

    public PostureReader(DatasetFiles files) {
        this.files = files;
    }

    /** The dataset that ships with the application. */
    public static Posture bundled() {
        return new PostureReader(DatasetFiles.bundled()).read();
    }

    public Posture read() {
        JsonEntry dataset = open("dataset.json");
        return new Posture(
                dataset.get("title").text(),
                dataset.get("version").text(),
                dataset.get("asOf").date(),
                Posture.byId(features(dataset.get("formations"), FeatureReaders::formation), Formation::id),
                Posture.byId(features(dataset.get("stocks"), FeatureReaders::stock), Stock::id),
                Posture.byId(features(dataset.get("nodes"), FeatureReaders::node), Node::id),
                Posture.byId(features(dataset.get("corridors"), FeatureReaders::corridor), Corridor::id),
                Posture.byId(entries(dataset.get("sources"), RecordReaders::source), Source::id),
                Posture.byId(open(dataset.get("nations").text()).list(RecordReaders::nation), Nation::id),
                RecordReaders.context(open(dataset.get("context").text())),
                open(dataset.get("events").text()).list(RecordReaders::event));
    }

    private JsonEntry open(String path) {
        return new JsonEntry(path, JsonText.parse(path, files.bytes(path)));
    }

    private <T> List<T> features(JsonEntry paths, Function<JsonEntry, T> reader) {
        List<T> all = new ArrayList<>();
        for (String path : paths.list(JsonEntry::text)) {
            JsonEntry collection = open(path);
            if (!collection.get("type").text().equals("FeatureCollection")) {
                throw collection.get("type").wrong("\"FeatureCollection\"");
            }
            all.addAll(collection.get("features").list(reader));
        }
        return all;
    }

    private <T> List<T> entries(JsonEntry paths, Function<JsonEntry, T> reader) {
        List<T> all = new ArrayList<>();
        for (String path : paths.list(JsonEntry::text)) {
            all.addAll(open(path).list(reader));
        }
        return all;
    }
}
