package org.flankmap.briefing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.flankmap.posture.DatasetFiles;
import org.flankmap.posture.EntryReaders;
import org.flankmap.posture.JsonEntry;
import org.flankmap.posture.JsonText;
import org.flankmap.posture.Posture;
import org.flankmap.scenario.Scenario;
import org.flankmap.snapshot.Slides;
import org.flankmap.view.ViewReader;

/** Reads a briefing from JSON. What cannot be understood is a {@link org.flankmap.posture.DatasetException}, one sentence for the user. */
public final class BriefingReader {
    private final Posture posture;
    private final ViewReader views;

    /** @param builtIn the scenarios of that posture that are named by their id */
    public BriefingReader(Posture posture, List<Scenario> builtIn) {
        this.posture = posture;
        views = new ViewReader(posture, builtIn);
    }

    /** @throws IllegalArgumentException with a sentence for the user, where the file is not there */
    public Briefing read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException("there is no file " + file
                    + "; name a briefing's JSON file, or the built-in " + BuiltInBriefings.FROM_TRIPWIRE_TO_BRIGADE);
        }
        return read(path -> Files.newInputStream(file), file.toString());
    }

    public Briefing read(DatasetFiles files, String path) {
        return read(new JsonEntry(path, JsonText.parse(path, files.bytes(path))));
    }

    /** Whether a document looks like a briefing, as opposed to a scenario. */
    public static boolean isBriefing(JsonEntry e) {
        return e.get("slides").present();
    }

    public Briefing read(JsonEntry e) {
        e.allowOnly(Set.of("title", "subtitle", "slides"));
        return new Briefing(
                e.get("title").text(),
                e.get("subtitle").textOrEmpty(),
                e.get("slides").list(this::slide));
    }

    private Slide slide(JsonEntry e) {
        e.allowOnly(Set.of("kind", "title", "subtitle", "claims", "notes", "panel", "legend", "enlargement", "view"));
        return e.build(() -> new Slide(
                e.get("kind").wordOr(SlideKind.class, SlideKind.MAP),
                e.get("title").textOrNothing(),
                e.get("subtitle").textOrNothing(),
                e.get("claims").listOrEmpty(this::claim),
                e.get("notes").textOrNothing(),
                views.read(e.get("view")),
                e.get("panel").optional(JsonEntry::flag).orElse(true),
                e.get("legend").optional(JsonEntry::flag).orElse(true),
                e.get("enlargement").optional(JsonEntry::number).orElse(Slides.PROJECTOR)));
    }

    private Claim claim(JsonEntry e) {
        e.allowOnly(Set.of("text", "sources"));
        for (JsonEntry id : e.get("sources").listOrEmpty(entry -> entry)) {
            if (posture.source(id.text()).isEmpty()) {
                throw id.wrong("the id of a source of the dataset");
            }
        }
        return new Claim(e.get("text").text(), EntryReaders.sources(e));
    }
}
