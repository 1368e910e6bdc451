package org.flankmap.briefing;

import java.util.List;

/**
 * One thing a slide says in words.
 *
 * @param text one or two sentences
 * @param sources ids of the dataset's sources that say it; empty where it is a conclusion
 */
public record Claim(String text, List<String> sources) {
    public Claim {
        sources = List.copyOf(sources);
        if (text.isBlank()) {
            throw new IllegalArgumentException("a claim says something");
        }
    }
}
