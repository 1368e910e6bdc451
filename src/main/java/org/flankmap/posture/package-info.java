/**
 * The immutable domain: formations and their dated states, stocks, corridors, nodes, nations, events and the sources of
 * every figure; with the reader of the dataset's files. The words are defined in {@code assets/posture/README.md}.
 */
package org.flankmap.posture;
