package org.milestone.career.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.milestone.career.domain.Option.Measures;
import org.milestone.career.domain.Planning.NoWay;
import org.milestone.career.domain.Planning.Planned;
import org.milestone.career.domain.Planning.Reason;
import org.milestone.career.domain.RoleGraph.Leg;
import org.milestone.content.domain.Role.Move;

/// Finds the paths from today's role to a target, computes each and keeps those that are not
/// beaten on everything. Which paths are computed at all does not hang on the hours a week, and
/// the earliest of them comes first: so more hours never make the plan later.
public final class PathPlanner {
    private static final int CANDIDATES = 8;
    private static final int DETOURS = 2;
    private static final int SHOWN = 3;

    /// What takes twice as long as the earliest is no choice any more.
    private static final double TOO_LONG = 2;

    /// Hours a week by which paths are sorted before any is computed.
    private static final double SOME_HOURS = 5;

    private final RoleGraph graph;
    private final Map<String, Exam> exams;

    public PathPlanner(RoleGraph graph, Map<String, Exam> exams) {
        this.graph = graph;
        this.exams = Map.copyOf(exams);
    }

    /// Plans for a situation; deterministic.
    public Planning plan(Situation situation) {
        var wish = situation.wish();
        var today = situation.standing().role();
        var wanted = wish.certifications().stream()
                .filter(id -> !situation.standing().certifications().contains(id))
                .toList();
        if (graph.post(today).isEmpty()
                || graph.post(wish.target()).isEmpty()
                || !exams.keySet().containsAll(wanted)) {
            return new NoWay(Reason.UNKNOWN_ROLE, Set.of());
        }
        if (today.equals(wish.target()) && wanted.isEmpty()) {
            return new NoWay(Reason.ALREADY_THERE, Set.of());
        }
        var paths = graph.paths(today, wish.target(), Assumptions.MOST_HOPS, allowed(wish));
        if (paths.isEmpty()) {
            boolean down = wish.noStepDown()
                    && !graph.paths(today, wish.target(), Assumptions.MOST_HOPS, leg -> true)
                            .isEmpty();
            return new NoWay(down ? Reason.ONLY_BY_STEP_DOWN : Reason.NO_PATH, Set.of());
        }
        var routes = new Routes(exams, situation.standing(), situation.today());
        var toSit = routes.toSit(wanted);
        var closed = closed(routes, toSit);
        if (!closed.isEmpty()) {
            return new NoWay(Reason.EDUCATION, closed);
        }
        if (wish.budget().filter(budget -> cost(toSit) > budget).isPresent()) {
            return new NoWay(Reason.OVER_BUDGET, ids(toSit));
        }
        return computed(situation, paths, toSit, wanted);
    }

    private static Predicate<Leg> allowed(Wish wish) {
        return leg -> !wish.noStepDown() || leg.kind() != Move.STEP_DOWN;
    }

    private static Set<String> closed(Routes routes, List<Exam> toSit) {
        return ids(toSit.stream()
                .filter(exam -> routes.fromToday(exam).stream()
                        .allMatch(rule -> routes.way(rule).isEmpty()))
                .toList());
    }

    private static Set<String> ids(List<Exam> exams) {
        var ids = new TreeSet<String>();
        exams.forEach(exam -> ids.add(exam.id()));
        return ids;
    }

    private Planning computed(Situation situation, List<List<String>> paths, List<Exam> toSit, List<String> wanted) {
        var all = paths.stream()
                .map(path -> Itinerary.along(path, graph, toSit, wanted))
                .toList();
        var options = candidates(all, situation).stream()
                .map(itinerary -> option(itinerary, situation))
                .filter(option -> option.simulated().whole().inReach())
                .sorted(Comparator.comparingDouble(
                                (Option option) -> option.measures().months())
                        .thenComparing(option -> option.measures().changes())
                        .thenComparing(option -> option.itinerary().roles().toString()))
                .toList();
        if (options.isEmpty()) {
            return new NoWay(Reason.MONTHS_OUT_OF_REACH, ids(toSit));
        }
        var chosen = all.stream()
                .filter(itinerary -> itinerary.roles().equals(situation.wish().path()))
                .findFirst()
                .map(itinerary -> option(itinerary, situation))
                .filter(option -> option.simulated().whole().inReach());
        return new Planned(shown(chosen, options), !situation.wish().path().isEmpty() && chosen.isEmpty());
    }

    /// The paths worth computing, by what is known of them without the hours a week.
    private static List<Itinerary> candidates(List<Itinerary> all, Situation situation) {
        record Rough(Itinerary itinerary, Measures measures) {
            double order() {
                return measures.months() + measures.hours() / (SOME_HOURS * Assumptions.WEEKS_A_MONTH);
            }
        }
        var endless = situation.wish(situation.wish().hours(1e9));
        var rough = new ArrayList<>(all.stream()
                .map(itinerary -> {
                    var network = Network.of(itinerary, endless);
                    return new Rough(itinerary, measures(itinerary, network, Simulation.usual(network)));
                })
                .sorted(Comparator.comparingDouble(Rough::order)
                        .thenComparing(each -> each.itinerary().roles().toString()))
                .toList());
        var kept = new ArrayList<Rough>();
        var beaten = new ArrayList<Rough>();
        for (var each : rough) {
            boolean isBeaten = kept.stream().anyMatch(other -> other.measures().beats(each.measures()));
            (isBeaten ? beaten : kept).add(each);
        }
        return Stream.concat(kept.stream().limit(CANDIDATES), beaten.stream().limit(DETOURS))
                .map(Rough::itinerary)
                .toList();
    }

    /// First the chosen or the earliest; then those with fewest moves, highest posts and least
    /// study that nothing shown before is as good as; where none is left, the next in time, for
    /// the case that the first is closed.
    private static List<Option> shown(Optional<Option> chosen, List<Option> options) {
        double latest = options.getFirst().measures().months() * TOO_LONG;
        var inTime = options.stream()
                .filter(option -> option.measures().months() <= latest)
                .toList();
        var unbeaten = inTime.stream()
                .filter(option ->
                        inTime.stream().noneMatch(other -> other.measures().beats(option.measures())))
                .toList();
        var shown = new ArrayList<Option>();
        shown.add(chosen.orElse(options.getFirst()));
        var orders = List.<Comparator<Option>>of(
                Comparator.comparingDouble(option -> option.measures().months()),
                Comparator.comparingInt(option -> option.measures().changes()),
                Comparator.comparingDouble(option -> -option.measures().level()),
                Comparator.comparingDouble(option -> option.measures().hours()));
        for (var order : orders) {
            unbeaten.stream()
                    .filter(option -> shown.size() < SHOWN && !isShown(shown, option))
                    .min(order.thenComparingDouble(option -> option.measures().months()))
                    .ifPresent(shown::add);
        }
        inTime.stream()
                .filter(option -> shown.size() < 2 && !isShown(shown, option))
                .findFirst()
                .ifPresent(shown::add);
        return shown;
    }

    private static boolean isShown(List<Option> shown, Option option) {
        return shown.stream()
                .anyMatch(other ->
                        other.itinerary().roles().equals(option.itinerary().roles()));
    }

    /// Computes one path whole, with study in the order that is earlier in the middle; where both
    /// are alike, the roles come first.
    static Option option(Itinerary itinerary, Situation situation) {
        var rolesFirst = Network.of(itinerary, situation);
        boolean asksForMonths = rolesFirst.activities().stream().anyMatch(PathPlanner::isMonths);
        if (!asksForMonths) {
            return option(itinerary, rolesFirst);
        }
        var examsFirst = Network.of(itinerary.withExamsFirst(), situation);
        return Simulation.middle(examsFirst) < Simulation.middle(rolesFirst)
                ? option(itinerary.withExamsFirst(), examsFirst)
                : option(itinerary, rolesFirst);
    }

    private static boolean isMonths(Activity activity) {
        return activity.kind() == Activity.Kind.MONTHS && !activity.place().isEmpty();
    }

    private static Option option(Itinerary itinerary, Network network) {
        var simulated = Simulation.of(network);
        var activities = network.activities();
        return new Option(
                itinerary,
                activities,
                simulated,
                measures(itinerary, network, simulated.whole().p50()),
                Bottleneck.of(activities, simulated));
    }

    private static Measures measures(Itinerary itinerary, Network network, double months) {
        double hours = network.activities().stream()
                .filter(activity -> activity.kind().isStudy())
                .mapToDouble(activity -> activity.amount().usual())
                .sum();
        return new Measures(
                months,
                hours,
                cost(itinerary.exams()),
                level(itinerary),
                itinerary.legs().size());
    }

    private static double level(Itinerary itinerary) {
        double months = 0;
        double sum = 0;
        for (int i = 0; i < itinerary.legs().size(); i++) {
            double time = itinerary.legs().get(i).months().usual();
            months += time;
            sum += time * itinerary.posts().get(i).stage().ordinal();
        }
        return months == 0 ? itinerary.target().stage().ordinal() : sum / months;
    }

    private static double cost(List<Exam> exams) {
        return exams.stream().mapToDouble(exam -> exam.cost().orElse(0.0)).sum();
    }
}
