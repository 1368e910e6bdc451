package org.flankmap.posture;

import java.util.List;

/** Something that happened on a day and that the timeline marks. */
public record Event(String id, PartialDate date, String title, String text, List<String> sources) {
    public Event {
        sources = List.copyOf(sources);
    }
}
