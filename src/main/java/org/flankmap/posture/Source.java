package org.flankmap.posture;

import java.util.Optional;

/**
 * Where a figure comes from.
 *
 * @param date its own date; empty where the page bears none
 * @param url http or https address
 */
public record Source(
        String id, String title, String publisher, Optional<PartialDate> date, String url, Tier tier, String note) {}
