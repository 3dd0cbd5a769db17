package org.milestone.career.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.milestone.career.domain.Activity.Kind;

/// Runs the activities of a path through many possible futures. Times are months from today.
final class Simulation {
    private static final long PACE = Chance.key("pace");

    private final Network network;
    private final List<Network.Node> nodes;
    private final double[][] tables;
    private final long[] keys;
    private final double hoursToMonths;
    private final double[] ends;
    private final double[] lengths;
    private final int[] cause;

    private Simulation(Network network) {
        this.network = network;
        this.nodes = network.nodes();
        int size = nodes.size();
        tables = new double[size][];
        keys = new long[size];
        for (int i = 0; i < size; i++) {
            tables[i] = Beta.table(nodes.get(i).activity().amount());
            keys[i] = Chance.key(nodes.get(i).activity().key());
        }
        hoursToMonths = 1 / (network.situation().wish().hoursAWeek() * Assumptions.WEEKS_A_MONTH);
        ends = new double[size];
        lengths = new double[size];
        cause = new int[size];
    }

    /// All runs of a network.
    static Simulated of(Network network) {
        return new Simulation(network).run(Assumptions.RUNS);
    }

    /// The middle of all runs alone, for comparing one situation with another.
    static double middle(Network network) {
        var simulation = new Simulation(network);
        var whole = new double[Assumptions.RUNS];
        for (int run = 0; run < whole.length; run++) {
            simulation.draw(run);
            simulation.walk();
            whole[run] = simulation.ends[simulation.nodes.size() - 1];
        }
        return Forecast.of(whole).p50();
    }

    /// When everything would be there if each activity took its usual time.
    static double usual(Network network) {
        var simulation = new Simulation(network);
        simulation.usual();
        simulation.walk();
        return simulation.ends[simulation.nodes.size() - 1];
    }

    private Simulated run(int runs) {
        int last = nodes.size() - 1;
        var milestones = milestones();
        var results = new double[milestones.size()][runs];
        var whole = new double[runs];
        var seen = new int[nodes.size()];
        var months = new double[nodes.size()];
        for (int run = 0; run < runs; run++) {
            draw(run);
            walk();
            whole[run] = ends[last];
            for (int i = 0; i < results.length; i++) {
                results[i][run] = ends[milestones.get(i)];
            }
            if (ends[last] < Assumptions.HORIZON) {
                trace(last, seen, months);
            }
        }
        var forecasts = new LinkedHashMap<String, Forecast>();
        for (int i = 0; i < results.length; i++) {
            forecasts.put(nodes.get(milestones.get(i)).activity().key(), Forecast.of(results[i]));
        }
        var critical = new LinkedHashMap<String, Simulated.Critical>();
        for (int i = 0; i < seen.length; i++) {
            if (seen[i] > 0 && !nodes.get(i).activity().kind().isPoint()) {
                critical.put(
                        nodes.get(i).activity().key(),
                        new Simulated.Critical((double) seen[i] / runs, months[i] / runs));
            }
        }
        return new Simulated(Forecast.of(whole), forecasts, critical, usualWay());
    }

    private List<Integer> milestones() {
        var found = new ArrayList<Integer>();
        for (int i = 1; i < nodes.size(); i++) {
            var activity = nodes.get(i).activity();
            if (activity.kind() == Kind.START
                    || activity.kind() == Kind.PASSED
                    || activity.kind() == Kind.MONTHS && !activity.place().isEmpty()) {
                found.add(i);
            }
        }
        return found;
    }

    private void draw(int run) {
        long seed = network.situation().seed();
        var pace = network.situation().pace();
        double factor = Math.exp(pace.spread() * Chance.normal(Chance.uniform(seed, run, PACE)));
        for (int i = 0; i < lengths.length; i++) {
            var activity = nodes.get(i).activity();
            if (tables[i].length == 0) {
                lengths[i] = length(activity, activity.amount().usual(), factor);
            } else {
                double u = Chance.uniform(seed, run, keys[i]);
                lengths[i] = length(activity, drawn(i, activity, u), factor);
            }
        }
    }

    private double drawn(int node, Activity activity, double u) {
        if (activity.kind() == Kind.RETAKE) {
            return u < Assumptions.RETAKE_CHANCE
                    ? Beta.quantile(activity.amount(), tables[node], u / Assumptions.RETAKE_CHANCE)
                    : 0;
        }
        boolean shorter = activity.kind() == Kind.TIME_IN_ROLE
                && isTodays(activity)
                && network.change().assignment() > 0;
        return Beta.quantile(activity.amount(), tables[node], shorter ? u * Assumptions.ASSIGNMENT_SHARE : u);
    }

    private void usual() {
        for (int i = 0; i < lengths.length; i++) {
            var activity = nodes.get(i).activity();
            lengths[i] = activity.kind() == Kind.RETAKE
                    ? 0
                    : length(activity, activity.amount().usual(), 1);
        }
    }

    /// An amount as months; `luck` is the person's pace against its median.
    private double length(Activity activity, double amount, double luck) {
        var pace = network.situation().pace();
        return switch (activity.kind()) {
            case STUDY, EXAM_STUDY -> amount * pace.ours() * luck * hoursToMonths;
            case OWN_STUDY -> amount * pace.own() * luck * hoursToMonths;
            case TIME_IN_ROLE ->
                isTodays(activity)
                        ? Math.max(0, amount - network.situation().standing().monthsInRole())
                        : amount;
            default -> amount;
        };
    }

    private boolean isTodays(Activity activity) {
        return activity.subject().equals(nodes.getFirst().activity().subject());
    }

    /// Each activity begins when all before it are over.
    private void walk() {
        for (int i = 0; i < ends.length; i++) {
            var node = nodes.get(i);
            if (node.claim().isPresent()) {
                claim(i, node.claim().get());
            } else {
                double begin = 0;
                int by = -1;
                for (int before : node.after()) {
                    if (ends[before] >= begin) {
                        begin = ends[before];
                        by = before;
                    }
                }
                cause[i] = by;
                ends[i] = Math.min(begin + lengths[i], Assumptions.HORIZON);
            }
        }
    }

    private void claim(int node, Claim claim) {
        double when = claim.at(ends);
        ends[node] = when;
        cause[node] = claim.starts()[claim.roleOn(when, ends)];
        for (var period : claim.periods()) {
            for (int held : period.held()) {
                if (ends[held] >= when) {
                    cause[node] = held;
                }
            }
        }
    }

    private void trace(int last, int[] seen, double[] months) {
        for (int at = last; at >= 0; at = cause[at]) {
            double begin = cause[at] < 0 ? 0 : ends[cause[at]];
            double length = ends[at] - begin;
            if (length > 0) {
                seen[at]++;
                months[at] += length;
            }
        }
    }

    private List<String> usualWay() {
        usual();
        walk();
        var way = new ArrayList<String>();
        for (int at = nodes.size() - 1; at >= 0; at = cause[at]) {
            if (!nodes.get(at).activity().kind().isPoint()) {
                way.add(nodes.get(at).activity().key());
            }
        }
        return way.reversed();
    }

    /// Which point in the list of a network's activities a key stands for, with its usual end.
    static Map<String, Double> usualEnds(Network network) {
        var simulation = new Simulation(network);
        simulation.usual();
        simulation.walk();
        var ends = new LinkedHashMap<String, Double>();
        for (int i = 0; i < simulation.ends.length; i++) {
            ends.put(simulation.nodes.get(i).activity().key(), simulation.ends[i]);
        }
        return ends;
    }
}
