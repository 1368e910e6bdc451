package org.flankmap.reinforcement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.flankmap.posture.Parameter;

/**
 * Solves a problem for many draws of its parameters, each within its range. A draw's values follow from the seed and its
 * number alone, so that the same seed gives the same result on any number of processors. A parameter that the user or the
 * scenario has set stays as set.
 */
public final class Draws {
    private static final int PROGRESS_EVERY = 50;

    private final Problem problem;
    private final List<Parameter> varied = new ArrayList<>();
    private final List<Pert> distributions = new ArrayList<>();
    private final long seed;

    private Draws(Problem problem, long seed) {
        this.problem = problem;
        this.seed = seed;
        for (Parameter parameter : problem.parameters().definitions()) {
            if (parameter.high() > parameter.low() && !problem.parameters().changed(parameter.id())) {
                varied.add(parameter);
                distributions.add(new Pert(parameter.low(), parameter.value(), parameter.high()));
            }
        }
    }

    /** @return empty where the run was cancelled */
    public static Optional<Uncertainty> run(Problem problem, int draws, long seed, Progress progress) {
        if (draws < 1) {
            throw new IllegalArgumentException("The number of draws must be at least 1.");
        }
        return new Draws(problem, seed).run(draws, progress);
    }

    private Optional<Uncertainty> run(int draws, Progress progress) {
        double[][] closed = new double[draws][];
        double[][] people = new double[draws][];
        double[][] values = new double[draws][];
        AtomicInteger next = new AtomicInteger();
        Callable<Boolean> worker = () -> {
            for (int draw = next.getAndIncrement(); draw < draws; draw = next.getAndIncrement()) {
                if (progress.cancelled()) {
                    return false;
                }
                values[draw] = values(draw);
                List<Closure> closures = closures(values[draw]);
                closed[draw] = closures.stream()
                        .mapToDouble(closure -> closure.closed().orElse(Double.POSITIVE_INFINITY))
                        .toArray();
                people[draw] = closures.stream()
                        .mapToDouble(closure -> closure.composition().people())
                        .toArray();
                if (draw % PROGRESS_EVERY == 0) {
                    progress.at((double) draw / draws);
                }
            }
            return true;
        };
        if (!allDone(worker)) {
            return Optional.empty();
        }
        progress.at(1);
        return Optional.of(new Uncertainty(problem, varied, values, closed, people));
    }

    private static boolean allDone(Callable<Boolean> worker) {
        int processors = Runtime.getRuntime().availableProcessors();
        ExecutorService pool = Executors.newFixedThreadPool(processors);
        try {
            List<Future<Boolean>> workers = new ArrayList<>();
            for (int i = 0; i < processors; i++) {
                workers.add(pool.submit(worker));
            }
            boolean done = true;
            for (Future<Boolean> one : workers) {
                done &= one.get();
            }
            return done;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException failed) {
            throw new IllegalStateException("a draw could not be solved", failed.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private double[] values(int draw) {
        SplittableRandom random =
                new SplittableRandom(new SplittableRandom(seed ^ (draw * 0x9E3779B97F4A7C15L)).nextLong());
        double[] values = new double[varied.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = distributions.get(i).quantile(random.nextDouble());
        }
        return values;
    }

    private List<Closure> closures(double[] values) {
        Map<String, Double> drawn = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            drawn.put(varied.get(i).id(), values[i]);
        }
        return problem.outline(problem.parameters().drawn(drawn)).closures();
    }
}
