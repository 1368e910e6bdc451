package org.flankmap.reinforcement;

import java.util.List;
import java.util.Optional;
import org.flankmap.geo.Position;

/**
 * A directed step of the network: an edge between two nodes, or a process at one.
 *
 * @param index its place in {@link Network#arcs()}
 * @param from index of the state it leaves
 * @param to index of the state it reaches
 * @param fromNode id of the node it leaves
 * @param toNode id of the node it reaches; the same for a process at a node
 * @param corridor id of the corridor it is part of; empty for local roads, flights and processes
 * @param medium on what a serial moves; of the train for loading, unloading and gauge change
 * @param km straight, or along the drawn line at sea; 0 for a process
 * @param publishedHours a published time that takes the place of length over speed
 * @param singleTrack whether it is a single-track railway
 * @param garrisonRoad whether it is a local road, or a road that begins or ends at a garrison, depot or training area
 * @param ocean whether it is an ocean passage or the loading or discharge for one
 * @param line where it runs, for the map and for sea areas
 */
public record Arc(
        int index,
        int from,
        int to,
        Process process,
        String fromNode,
        String toNode,
        Optional<String> corridor,
        Medium medium,
        double km,
        Optional<Double> publishedHours,
        boolean singleTrack,
        boolean garrisonRoad,
        boolean ocean,
        List<Position> line) {
    public Arc {
        line = List.copyOf(line);
    }
}
