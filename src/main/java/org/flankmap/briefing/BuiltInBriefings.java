package org.flankmap.briefing;

import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import org.flankmap.posture.Posture;
import org.flankmap.scenario.Scenario;

/** The briefings that ship with the application. */
public final class BuiltInBriefings {
    /** The source article's argument with today's data. */
    public static final String FROM_TRIPWIRE_TO_BRIGADE = "from-tripwire-to-brigade";

    private BuiltInBriefings() {}

    public static List<String> ids() {
        return List.of(FROM_TRIPWIRE_TO_BRIGADE);
    }

    /**
     * One by its id, read over a dataset; empty where there is none.
     *
     * @param builtIn the dataset's scenarios
     */
    public static Optional<Briefing> byId(String id, Posture posture, List<Scenario> builtIn) {
        return ids().contains(id)
                ? Optional.of(new BriefingReader(posture, builtIn).read(BuiltInBriefings::bundled, id + ".json"))
                : Optional.empty();
    }

    private static InputStream bundled(String path) throws NoSuchFileException {
        InputStream stream = BuiltInBriefings.class.getResourceAsStream("/assets/briefings/" + path);
        if (stream == null) {
            throw new NoSuchFileException(path);
        }
        return stream;
    }
}
