package org.flankmap.reinforcement;

import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.flankmap.posture.DatasetFiles;
import org.flankmap.posture.EntryReaders;
import org.flankmap.posture.JsonEntry;
import org.flankmap.posture.JsonText;

/** Reads the observed moves that ship with the application. */
public final class ObservedMoves {
    private static final String FILE = "observed-moves.json";

    private ObservedMoves() {}

    public static List<ObservedMove> bundled() {
        DatasetFiles files = ObservedMoves::open;
        return new JsonEntry(FILE, JsonText.parse(FILE, files.bytes(FILE))).list(ObservedMoves::move);
    }

    private static InputStream open(String path) throws NoSuchFileException {
        InputStream stream = ObservedMoves.class.getResourceAsStream("/assets/reinforcement/" + path);
        if (stream == null) {
            throw new NoSuchFileException(path);
        }
        return stream;
    }

    private static ObservedMove move(JsonEntry e) {
        Composition composition = new Composition(
                "observed",
                e.get("people").number(),
                e.get("tracked").number(),
                e.get("wheeled").number(),
                e.get("containers").number());
        return new ObservedMove(
                e.get("id").text(),
                e.get("name").text(),
                e.get("date").date().firstDay(),
                e.get("origin").text(),
                flag(e.get("aboard")),
                flag(e.get("draws")),
                e.get("destination").text(),
                e.get("framework").text(),
                composition,
                measured(e.get("measured")),
                e.get("observedDays").number(),
                parameters(e),
                EntryReaders.sources(e),
                e.get("note").text());
    }

    private static boolean flag(JsonEntry e) {
        return e.present() && e.flag();
    }

    private static ObservedMove.Measured measured(JsonEntry e) {
        return switch (e.text()) {
            case "movement" -> ObservedMove.Measured.MOVEMENT;
            case "arrival" -> ObservedMove.Measured.ARRIVAL;
            default -> throw e.wrong("movement or arrival");
        };
    }

    private static Map<String, Double> parameters(JsonEntry e) {
        Map<String, Double> values = new LinkedHashMap<>();
        for (JsonEntry one : e.get("set").listOrEmpty(entry -> entry)) {
            values.put(one.get("parameter").text(), one.get("value").number());
        }
        return values;
    }
}
