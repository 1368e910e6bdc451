package org.flankmap.reinforcement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What goes over the corridors day by day, by the itineraries and the books of a schedule. Worked out once for all days. */
public final class Traffic {
    private final Network network;
    private final Books books;
    private final Map<Integer, Entering> entering = new LinkedHashMap<>();

    /** What enters an arc on each day. */
    private record Entering(double[] serials, double[] vehicles) {}

    Traffic(Network network, Books books, List<Itinerary> itineraries) {
        this.network = network;
        this.books = books;
        for (Itinerary itinerary : itineraries) {
            if (itinerary.cargo() != Cargo.PEOPLE) {
                itinerary.legs().forEach(leg -> add(leg, itinerary.amount()));
            }
        }
    }

    static Traffic of(Schedule schedule) {
        Books books = schedule.books().orElseThrow(() -> new IllegalStateException("solved without details"));
        List<Itinerary> itineraries = schedule.closures().stream()
                .flatMap(closure -> closure.itineraries().stream())
                .toList();
        return new Traffic(schedule.problem().network(), books, itineraries);
    }

    private void add(Leg leg, double amount) {
        Arc arc = leg.arc();
        if (arc.corridor().isPresent() && arc.process().moves()) {
            Entering there = entering.computeIfAbsent(
                    arc.index(), index -> new Entering(new double[Ledger.HORIZON], new double[Ledger.HORIZON]));
            there.serials()[(int) leg.entered()]++;
            there.vehicles()[(int) leg.entered()] += amount;
        }
    }

    /** The sections that pass anything on a day, the busiest first. */
    public List<SectionFlow> on(int day) {
        return entering.keySet().stream()
                .map(network.arcs()::get)
                .flatMap(arc -> flow(arc, day).stream())
                .sorted(Comparator.comparingDouble(SectionFlow::perDay).reversed())
                .toList();
    }

    /** The corridors that are used from day 0 to a day, the busiest first. */
    public List<CorridorUse> corridors(int lastDay) {
        Map<String, List<Arc>> sections = new LinkedHashMap<>();
        for (int index : entering.keySet()) {
            Arc arc = network.arcs().get(index);
            sections.computeIfAbsent(arc.corridor().orElseThrow(), id -> new ArrayList<>())
                    .add(arc);
        }
        return sections.entrySet().stream()
                .map(entry -> use(entry.getKey(), entry.getValue(), lastDay))
                .filter(use -> use.total() > 0)
                .sorted(Comparator.comparingDouble(CorridorUse::total).reversed())
                .toList();
    }

    private CorridorUse use(String corridor, List<Arc> sections, int lastDay) {
        List<Double> flow = new ArrayList<>();
        List<Double> carried = new ArrayList<>();
        List<Double> load = new ArrayList<>();
        for (int day = 0; day <= lastDay; day++) {
            double busiest = 0;
            double most = 0;
            double fullest = 0;
            for (Arc arc : sections) {
                Optional<SectionFlow> passed = flow(arc, day);
                busiest = Math.max(busiest, passed.map(SectionFlow::perDay).orElse(0.0));
                most = Math.max(most, passed.map(SectionFlow::vehicles).orElse(0.0));
                fullest = Math.max(fullest, passed.map(SectionFlow::load).orElse(0.0));
            }
            flow.add(busiest);
            carried.add(most);
            load.add(fullest);
        }
        return new CorridorUse(corridor, unit(sections.get(0)), flow, carried, load);
    }

    private Optional<SectionFlow> flow(Arc arc, int day) {
        Entering there = entering.get(arc.index());
        double vehicles = there.vehicles()[day];
        double passed = arc.process() == Process.SEA ? there.serials()[day] : books.used(arc.index(), day);
        if (vehicles <= 0 && passed <= 0) {
            return Optional.empty();
        }
        return Optional.of(new SectionFlow(
                arc.corridor().orElseThrow(),
                arc.fromNode(),
                arc.toNode(),
                arc.line(),
                unit(arc),
                passed,
                vehicles,
                load(arc, day)));
    }

    private double load(Arc arc, int day) {
        if (arc.process() == Process.SEA) {
            return arc.ocean() ? 0 : books.taken(Fleet.SHIPS, day);
        }
        double capacity = books.capacity(arc.index(), day);
        return capacity > 0 ? Math.min(1, books.used(arc.index(), day) / capacity) : 0;
    }

    private static String unit(Arc arc) {
        return switch (arc.process()) {
            case RAIL -> "trains";
            case SEA -> "loads";
            default -> "march units";
        };
    }
}
