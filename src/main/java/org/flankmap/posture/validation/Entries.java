package org.flankmap.posture.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.flankmap.posture.Corridor;
import org.flankmap.posture.DatasetException;
import org.flankmap.posture.FeatureReaders;
import org.flankmap.posture.Formation;
import org.flankmap.posture.JsonEntry;
import org.flankmap.posture.Nation;
import org.flankmap.posture.Node;
import org.flankmap.posture.RecordReaders;
import org.flankmap.posture.Source;
import org.flankmap.posture.Stock;

/** Reads the entries of files one by one, so that one that cannot be read does not hide the others. */
final class Entries {
    final List<Located<Formation>> formations = new ArrayList<>();
    final List<Located<Stock>> stocks = new ArrayList<>();
    final List<Located<Node>> nodes = new ArrayList<>();
    final List<Located<Corridor>> corridors = new ArrayList<>();
    final List<Located<Source>> sources = new ArrayList<>();
    final List<Located<Nation>> nations = new ArrayList<>();

    /** Adds what can be read of a file; what cannot is returned. */
    List<DatasetException> read(DatasetFile file) {
        return switch (file.kind()) {
            case FORMATIONS -> features(file, FeatureReaders::formation, formations);
            case STOCKS -> features(file, FeatureReaders::stock, stocks);
            case NODES -> features(file, FeatureReaders::node, nodes);
            case CORRIDORS -> features(file, FeatureReaders::corridor, corridors);
            case SOURCES -> each(file, root(file), RecordReaders::source, sources);
            case NATIONS -> each(file, root(file), RecordReaders::nation, nations);
            case EVENTS -> each(file, root(file), RecordReaders::event, new ArrayList<>());
            case CONTEXT -> whole(file, RecordReaders::context, new ArrayList<>());
            case DATASET, PARAMETERS -> List.of();
        };
    }

    private static JsonEntry root(DatasetFile file) {
        return new JsonEntry(file.path(), file.root());
    }

    private static <T> List<DatasetException> features(
            DatasetFile file, Function<JsonEntry, T> reader, List<Located<T>> into) {
        try {
            return each(file, root(file).get("features"), reader, into);
        } catch (DatasetException noFeatures) {
            return List.of(noFeatures);
        }
    }

    private static <T> List<DatasetException> each(
            DatasetFile file, JsonEntry list, Function<JsonEntry, T> reader, List<Located<T>> into) {
        List<DatasetException> refused = new ArrayList<>();
        try {
            for (JsonEntry entry : list.list()) {
                try {
                    into.add(new Located<>(file.path(), entry.pointer(), reader.apply(entry)));
                } catch (DatasetException unreadable) {
                    refused.add(unreadable);
                }
            }
        } catch (DatasetException noList) {
            refused.add(noList);
        }
        return refused;
    }

    private static <T> List<DatasetException> whole(
            DatasetFile file, Function<JsonEntry, T> reader, List<Located<T>> into) {
        try {
            into.add(new Located<>(file.path(), "", reader.apply(root(file))));
            return List.of();
        } catch (DatasetException unreadable) {
            return List.of(unreadable);
        }
    }
}
