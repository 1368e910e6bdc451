package org.flankmap.posture;

import java.util.List;

/** Reads the parameters of the movement model, in the order of their file, as {@link PostureReader} reads the rest. */
public final class ParameterReader {
    private final DatasetFiles files;

    public ParameterReader(DatasetFiles files) {
        this.files = files;
    }

    /** The parameters that ship with the application. */
    public static List<Parameter> bundled() {
        return new ParameterReader(DatasetFiles.bundled()).read();
    }

    public List<Parameter> read() {
        String path = open("dataset.json").get("parameters").text();
        return open(path).list(ParameterReader::parameter);
    }

    private JsonEntry open(String path) {
        return new JsonEntry(path, JsonText.parse(path, files.bytes(path)));
    }

    private static Parameter parameter(JsonEntry e) {
        JsonEntry assumption = e.get("assumption");
        return e.build(() -> new Parameter(
                e.get("id").text(),
                e.get("name").text(),
                e.get("value").number(),
                e.get("low").number(),
                e.get("high").number(),
                e.get("unit").text(),
                e.get("rules").word(ParameterRules.class),
                EntryReaders.sources(e),
                assumption.present() && assumption.flag(),
                e.get("reason").text(),
                e.get("physicalLow").number(),
                e.get("physicalHigh").number()));
    }
}
