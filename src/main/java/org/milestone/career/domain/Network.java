package org.milestone.career.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milestone.career.domain.Activity.Kind;
import org.milestone.career.domain.Exam.Asked;
import org.milestone.career.domain.RoleGraph.Post;
import org.milestone.career.domain.Standing.Level;
import org.milestone.content.domain.Role.Need;

/// The activities of a path and what must be over before each. Study is one chain in an order that
/// does not hang on the hours a week, so that more hours never make anything later.
///
/// A move into a role that yields fewer of the months still asked for waits until they are
/// gathered: nobody who wants the certification would leave before.
final class Network {
    /// What would be otherwise, to see what moves the date.
    ///
    /// @param assignment months of leading a project in today's role
    /// @param earned     further months of experience already there
    record Change(int assignment, int earned) {
        static final Change NONE = new Change(0, 0);
    }

    /// One activity ready to be computed; a claim where it waits for conditions.
    record Node(Activity activity, int[] after, Optional<Claim> claim) {}

    private final Itinerary itinerary;
    private final Situation situation;
    private final Change change;
    private final Routes routes;
    private final List<Node> nodes = new ArrayList<>();
    private final Map<String, Integer> byKey = new HashMap<>();
    private final Map<String, Level> levels;
    private final Map<String, Integer> passed = new HashMap<>();
    private final Map<String, String> studied = new HashMap<>();
    private String lastStudy = "";

    private Network(Itinerary itinerary, Situation situation, Change change) {
        this.itinerary = itinerary;
        this.situation = situation;
        this.change = change;
        this.levels = new HashMap<>(situation.standing().levels());
        var exams = new LinkedHashMap<String, Exam>();
        itinerary.exams().forEach(exam -> exams.put(exam.id(), exam));
        this.routes = new Routes(exams, situation.standing(), situation.today());
    }

    static Network of(Itinerary itinerary, Situation situation) {
        return of(itinerary, situation, Change.NONE);
    }

    static Network of(Itinerary itinerary, Situation situation, Change change) {
        var network = new Network(itinerary, situation, change);
        network.build();
        return network;
    }

    List<Node> nodes() {
        return nodes;
    }

    List<Activity> activities() {
        return nodes.stream().map(Node::activity).toList();
    }

    Situation situation() {
        return situation;
    }

    Change change() {
        return change;
    }

    private void build() {
        var exams = routes.toSit(itinerary.wanted());
        var stays = new HashMap<String, Integer>();
        exams.forEach(exam -> stays.put(exam.id(), stay(exam)));
        var turns = turns(exams, stays);
        point(Kind.START, post(0).role(), List.of());
        for (var own : situation.own()) {
            study(Kind.OWN_STUDY, own.key(), post(0).role(), Estimate.exactly(own.hours()));
        }
        for (int hop = 0; hop < itinerary.posts().size(); hop++) {
            var ready = hop + 1 < itinerary.posts().size() ? skills(hop) : List.<String>of();
            for (var exam : exams) {
                if (turns.getOrDefault(exam.id(), 0) == hop) {
                    studyFor(exam, hop);
                }
            }
            if (hop + 1 < itinerary.posts().size()) {
                move(hop, ready, exams, stays);
            }
        }
        exams.forEach(exam -> sit(exam, itinerary.posts().size() - 1));
        finish(exams);
    }

    private Post post(int place) {
        return itinerary.posts().get(place);
    }

    /// What the next role asks: study in hours, practice in months; the keys of what must be over
    /// before one looks for the post.
    private List<String> skills(int hop) {
        var next = post(hop + 1);
        var ready = new ArrayList<String>();
        double practice = 0;
        for (var asked : next.asks()) {
            if (asked.need() == Need.PLUS) {
                continue;
            }
            var level = levels.getOrDefault(asked.skill(), Level.NONE);
            double hours = Assumptions.studyHours(level.knowledge(), asked.knowledge());
            if (hours > 0) {
                study(
                        Kind.STUDY,
                        asked.skill() + "@" + next.role(),
                        asked.skill(),
                        post(hop).role(),
                        new Estimate(hours * Assumptions.STUDY_LEAST, hours, hours * Assumptions.STUDY_MOST));
            }
            if (asked.need() == Need.MUST) {
                practice = Math.max(practice, Assumptions.workMonths(level.application(), asked.application()));
            }
            levels.put(asked.skill(), level.atLeast(new Level(asked.knowledge(), asked.application())));
        }
        if (!lastStudy.isEmpty()) {
            ready.add(lastStudy);
        }
        if (practice > 0) {
            ready.add(add(
                    Kind.PRACTICE,
                    next.role(),
                    post(hop).role(),
                    new Estimate(practice * Assumptions.WORK_LEAST, practice, practice * Assumptions.WORK_MOST),
                    List.of(begin(hop))));
        }
        return ready;
    }

    private void move(int hop, List<String> ready, List<Exam> exams, Map<String, Integer> stays) {
        var leg = itinerary.legs().get(hop);
        var from = post(hop).role();
        var time = add(Kind.TIME_IN_ROLE, from, from, leg.months(), List.of(begin(hop)));
        var before = new ArrayList<>(ready);
        before.add(begin(hop));
        var hiring = add(Kind.HIRING, leg.to(), from, leg.hiring(), before);
        var arrived = new ArrayList<>(List.of(time, hiring));
        for (var exam : exams) {
            if (stays.getOrDefault(exam.id(), Integer.MAX_VALUE) == hop) {
                sit(exam, hop);
                var months = Activity.key(Kind.MONTHS, exam.id());
                if (byKey.containsKey(months)) {
                    arrived.add(months);
                }
            }
        }
        point(Kind.START, leg.to(), arrived);
    }

    private String begin(int hop) {
        return Activity.key(Kind.START, post(hop).role());
    }

    private void studyFor(Exam exam, int hop) {
        long known = exam.skills().stream()
                .filter(skill -> levels.getOrDefault(skill, Level.NONE).knowledge() >= Assumptions.KNOWN)
                .count();
        double share =
                exam.skills().isEmpty() ? 0.5 : (double) known / exam.skills().size();
        var hours = exam.hours();
        double usual = hours.most() - share * (hours.most() - hours.least());
        study(Kind.EXAM_STUDY, exam.id(), post(hop).role(), new Estimate(hours.least(), usual, hours.most()));
        studied.put(exam.id(), lastStudy);
        for (var skill : exam.skills()) {
            levels.put(skill, levels.getOrDefault(skill, Level.NONE).atLeast(new Level(Assumptions.KNOWN, 0)));
        }
    }

    /// Everything of an exam beside study, with the months that can be gathered up to a role.
    private void sit(Exam exam, int last) {
        if (passed.containsKey(exam.id())) {
            return;
        }
        passed.put(exam.id(), -1);
        for (var rule : routes.fromToday(exam)) {
            routes.way(rule)
                    .ifPresent(way -> way.certifications().stream()
                            .flatMap(id -> itinerary.exams().stream()
                                    .filter(each -> each.id().equals(id)))
                            .filter(each -> studied.containsKey(each.id()))
                            .forEach(each -> sit(each, last)));
        }
        var ready = new ArrayList<>(List.of(studied.getOrDefault(exam.id(), begin(0))));
        var kinds = kinds(exam);
        if (!isFree(exam)) {
            var months = claim(exam, last, kinds.isEmpty() ? "" : kinds.getFirst());
            ready.add(
                    kinds.isEmpty()
                            ? months
                            : add(Kind.APPLICATION, exam.id(), "", Assumptions.APPLICATION, List.of(months)));
        }
        var booking = add(Kind.BOOKING, exam.id(), "", Assumptions.BOOKING, ready);
        var again = add(Kind.RETAKE, exam.id(), "", Assumptions.RETAKE, List.of(booking));
        point(Kind.PASSED, exam.id(), List.of(again));
        passed.put(exam.id(), nodes.size() - 1);
    }

    private boolean isFree(Exam exam) {
        return routes.fromToday(exam).stream()
                .allMatch(rule -> routes.way(rule)
                        .filter(way -> way.months().isEmpty()
                                && situation.standing().certifications().containsAll(way.certifications()))
                        .isPresent());
    }

    /// The kinds of experience an exam asks for, the one with most missing first.
    private List<String> kinds(Exam exam) {
        var missing = new LinkedHashMap<String, Double>();
        for (var rule : routes.fromToday(exam)) {
            routes.way(rule)
                    .ifPresent(way -> way.months()
                            .forEach((kind, asked) -> missing.merge(kind, routes.missing(kind, asked), Math::max)));
        }
        return missing.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private String claim(Exam exam, int last, String kind) {
        var starts = new int[last + 1];
        for (int i = 0; i <= last; i++) {
            starts[i] = at(begin(i));
        }
        return add(
                new Activity(
                        Activity.key(Kind.MONTHS, exam.id()),
                        Kind.MONTHS,
                        exam.id(),
                        kind,
                        Estimate.NOTHING,
                        List.of(begin(last))),
                Optional.of(new Claim(periods(exam, last), starts)));
    }

    private List<Claim.Period> periods(Exam exam, int last) {
        var rules = routes.fromToday(exam);
        var periods = new ArrayList<Claim.Period>();
        for (int i = 0; i < rules.size(); i++) {
            double from = monthsTo(rules.get(i).from());
            double until = i + 1 < rules.size() ? monthsTo(rules.get(i + 1).from()) : Double.POSITIVE_INFINITY;
            routes.way(rules.get(i))
                    .ifPresent(way -> periods.add(new Claim.Period(
                            from,
                            until,
                            way.certifications().stream()
                                    .filter(id -> passed.getOrDefault(id, -1) >= 0)
                                    .mapToInt(id -> passed.getOrDefault(id, -1))
                                    .toArray(),
                            way.months().entrySet().stream()
                                    .sorted(Map.Entry.comparingByKey())
                                    .map(asked -> gathering(asked.getKey(), asked.getValue(), last))
                                    .toList())));
        }
        return periods;
    }

    private Claim.Gathering gathering(String kind, Asked asked, int last) {
        var rates = new double[last + 1];
        for (int i = 0; i <= last; i++) {
            rates[i] = post(i).yield(kind);
        }
        boolean leading = kind.equals(Assumptions.LEADING) && change.assignment() > 0;
        return new Claim.Gathering(
                asked.months() - change.earned(),
                asked.within() == 0 ? Assumptions.HORIZON * 2 : asked.within(),
                routes.earned(kind, asked.within()),
                rates,
                leading ? 1 - post(0).yield(kind) : 0,
                leading ? change.assignment() : 0);
    }

    private double monthsTo(LocalDate day) {
        return ChronoUnit.DAYS.between(situation.today(), day) / Assumptions.DAYS_A_MONTH;
    }

    /// The role that is not left before the exam's months are gathered, because the next yields
    /// fewer; none: a number beyond all.
    private int stay(Exam exam) {
        for (int hop = 0; hop < itinerary.legs().size(); hop++) {
            for (var kind : kinds(exam)) {
                boolean missing = routes.fromToday(exam).stream()
                        .flatMap(rule -> routes.way(rule).stream())
                        .flatMap(way -> Optional.ofNullable(way.months().get(kind)).stream())
                        .anyMatch(asked -> routes.missing(kind, asked) > 0);
                if (missing && post(hop + 1).yield(kind) < post(hop).yield(kind)) {
                    return hop;
                }
            }
        }
        return Integer.MAX_VALUE;
    }

    /// In which role each exam is studied for: the first, or the last for those that ask for
    /// months, as the itinerary says. Those asked for by others come no later.
    private Map<String, Integer> turns(List<Exam> exams, Map<String, Integer> stays) {
        int last = itinerary.posts().size() - 1;
        var turns = new HashMap<String, Integer>();
        for (var exam : exams.reversed()) {
            int turn = itinerary.examsFirst() || kinds(exam).isEmpty() ? 0 : last;
            int mine =
                    Math.min(Math.min(turn, turns.getOrDefault(exam.id(), last)), stays.getOrDefault(exam.id(), last));
            turns.put(exam.id(), mine);
            for (var rule : routes.fromToday(exam)) {
                routes.way(rule).ifPresent(way -> way.certifications().forEach(id -> turns.merge(id, mine, Math::min)));
            }
        }
        return turns;
    }

    private void finish(List<Exam> exams) {
        var last = new ArrayList<>(List.of(begin(itinerary.posts().size() - 1)));
        exams.forEach(exam -> last.add(Activity.key(Kind.PASSED, exam.id())));
        point(Kind.FINISH, itinerary.target().role(), last);
    }

    private void study(Kind kind, String subject, String place, Estimate hours) {
        study(kind, subject, subject, place, hours);
    }

    private void study(Kind kind, String name, String subject, String place, Estimate hours) {
        lastStudy = add(
                new Activity(
                        Activity.key(kind, name),
                        kind,
                        subject,
                        place,
                        hours,
                        lastStudy.isEmpty() ? List.of(begin(0)) : List.of(lastStudy)),
                Optional.empty());
    }

    private void point(Kind kind, String subject, List<String> after) {
        add(kind, subject, "", Estimate.NOTHING, after);
    }

    private String add(Kind kind, String subject, String place, Estimate amount, List<String> after) {
        return add(new Activity(Activity.key(kind, subject), kind, subject, place, amount, after), Optional.empty());
    }

    private String add(Activity activity, Optional<Claim> claim) {
        int[] after = activity.after().stream().mapToInt(this::at).toArray();
        byKey.put(activity.key(), nodes.size());
        nodes.add(new Node(activity, after, claim));
        return activity.key();
    }

    private int at(String key) {
        var place = byKey.get(key);
        if (place == null) {
            throw new IllegalStateException("nothing was added yet as " + key);
        }
        return place;
    }
}
