package org.flankmap.desktop;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.flankmap.basemap.Basemap;
import org.flankmap.posture.Posture;
import org.flankmap.posture.PostureReader;
import org.flankmap.scenario.BuiltInScenarios;
import org.flankmap.scenario.Scenario;

/**
 * What the window works with.
 *
 * @param scenarios the built-in ones, in the order they are offered
 */
public record Workspace(Basemap basemap, Posture posture, List<Scenario> scenarios) {
    public Workspace {
        scenarios = List.copyOf(scenarios);
    }

    /** Loads base map and dataset side by side, in the background. */
    public static CompletableFuture<Workspace> load() {
        CompletableFuture<Basemap> basemap = CompletableFuture.supplyAsync(Basemap::bundled);
        CompletableFuture<Posture> posture = CompletableFuture.supplyAsync(PostureReader::bundled);
        return basemap.thenCombine(
                posture,
                (map, data) ->
                        new Workspace(map, data, BuiltInScenarios.of(data).all()));
    }

    Scenario scenario(String id) {
        return scenarios.stream()
                .filter(scenario -> scenario.id().equals(id))
                .findFirst()
                .orElseGet(() -> scenarios.get(0));
    }
}
