package org.flankmap.posture;

import java.util.Optional;

/**
 * A nation's part in a multinational formation.
 *
 * @param nation ISO 3166 alpha-3
 * @param personnel its contingent, where known
 */
public record Contributor(String nation, Optional<Figure> personnel) {}
