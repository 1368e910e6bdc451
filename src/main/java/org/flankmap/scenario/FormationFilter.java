package org.flankmap.scenario;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.flankmap.posture.Echelon;
import org.flankmap.posture.FormationKind;
import org.flankmap.posture.Side;
import org.flankmap.posture.Status;

/**
 * Which formations are looked at. Of each property one of the chosen values must hold; where none is chosen, any does.
 *
 * @param nations that lead a formation or have soldiers in it (alpha-3)
 * @param hosts countries it stands in (alpha-3)
 */
public record FormationFilter(
        Set<String> nations,
        Set<String> hosts,
        Set<Echelon> echelons,
        Set<FormationKind> kinds,
        Set<Status> statuses,
        Set<Side> sides) {
    /** Lets everything through. */
    public static final FormationFilter NONE =
            new FormationFilter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    public FormationFilter {
        nations = Set.copyOf(nations);
        hosts = Set.copyOf(hosts);
        echelons = Set.copyOf(echelons);
        kinds = Set.copyOf(kinds);
        statuses = Set.copyOf(statuses);
        sides = Set.copyOf(sides);
    }

    public FormationFilter withNations(Set<String> chosen) {
        return new FormationFilter(chosen, hosts, echelons, kinds, statuses, sides);
    }

    public FormationFilter withHosts(Set<String> chosen) {
        return new FormationFilter(nations, chosen, echelons, kinds, statuses, sides);
    }

    public FormationFilter withEchelons(Set<Echelon> chosen) {
        return new FormationFilter(nations, hosts, chosen, kinds, statuses, sides);
    }

    public FormationFilter withKinds(Set<FormationKind> chosen) {
        return new FormationFilter(nations, hosts, echelons, chosen, statuses, sides);
    }

    public FormationFilter withStatuses(Set<Status> chosen) {
        return new FormationFilter(nations, hosts, echelons, kinds, chosen, sides);
    }

    public FormationFilter withSides(Set<Side> chosen) {
        return new FormationFilter(nations, hosts, echelons, kinds, statuses, chosen);
    }

    /** How many values are chosen; 0 lets everything through. */
    public int size() {
        return nations.size() + hosts.size() + echelons.size() + kinds.size() + statuses.size() + sides.size();
    }

    public boolean admits(Placed placed) {
        return (nations.isEmpty() || nationsOf(placed).anyMatch(nations::contains))
                && admits(hosts, placed.host())
                && admits(echelons, placed.formation().echelon())
                && admits(kinds, placed.formation().kind())
                && admits(statuses, placed.status())
                && admits(sides, placed.formation().side());
    }

    /** The nation that leads a formation and those with soldiers in it. */
    public static Stream<String> nationsOf(Placed placed) {
        return Stream.concat(
                Stream.of(placed.formation().framework()),
                placed.state().contributors().stream().map(contributor -> contributor.nation()));
    }

    /** A situation without the formations that are not looked at; the rest of it stays. */
    public Situation of(Situation whole) {
        if (size() == 0) {
            return whole;
        }
        return new Situation(
                whole.scenario(),
                whole.posture(),
                admitted(whole.formations()),
                admitted(whole.announced()),
                whole.stocks(),
                whole.corridors(),
                whole.parameters(),
                whole.unapplied());
    }

    private List<Placed> admitted(List<Placed> formations) {
        return formations.stream().filter(this::admits).toList();
    }

    private static <T> boolean admits(Set<T> chosen, T value) {
        return chosen.isEmpty() || chosen.contains(value);
    }
}
