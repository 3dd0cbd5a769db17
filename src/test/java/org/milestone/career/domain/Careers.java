package org.milestone.career.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.milestone.career.domain.Exam.Rule;
import org.milestone.career.domain.Exam.Way;
import org.milestone.career.domain.RoleGraph.Asked;
import org.milestone.career.domain.RoleGraph.Leg;
import org.milestone.career.domain.RoleGraph.Post;
import org.milestone.content.domain.Role.Move;
import org.milestone.content.domain.Role.Need;
import org.milestone.content.domain.Stage;

/// Small and large role graphs for tests and benchmarks.
public final class Careers {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    public static final String LEADING = "leading-projects";
    private static final int SKILLS = 45;

    private Careers() {}

    static Leg leg(String to, Move kind, Estimate months, Estimate hiring) {
        return new Leg(to, kind, months, hiring, "");
    }

    static Leg leg(String to, double months, double hiring) {
        return leg(to, Move.PROMOTION, Estimate.exactly(months), Estimate.exactly(hiring));
    }

    static Post post(String role, Stage stage, List<Asked> asks, double leading, Leg... legs) {
        return new Post(role, role, stage, asks, leading == 0 ? Map.of() : Map.of(LEADING, leading), List.of(legs));
    }

    static RoleGraph graph(Post... posts) {
        var all = new LinkedHashMap<String, Post>();
        for (var post : posts) {
            all.put(post.role(), post);
        }
        return new RoleGraph(all);
    }

    static Asked must(String skill, double knowledge, double application) {
        return new Asked(skill, knowledge, application, Need.MUST);
    }

    static Exam exam(String id, double hours, Rule... rules) {
        return new Exam(id, id, Estimate.exactly(hours), Optional.empty(), List.of(), List.of(rules));
    }

    static Rule always(Way... ways) {
        return new Rule(LocalDate.EPOCH, List.of(ways));
    }

    static Way leading(int months, int within) {
        return new Way(Education.NONE, Map.of(LEADING, new Exam.Asked(months, within)), List.of(), 0);
    }

    public static Situation situation(Standing standing, Wish wish, long seed) {
        return new Situation(TODAY, standing, wish, List.of(), Pace.USUAL, seed);
    }

    /// A graph of so many roles, five ways on from each, with skills and experience as in a real
    /// one; the last can be reached from the first.
    public static RoleGraph random(int roles, long seed) {
        var random = new Random(seed);
        var posts = new LinkedHashMap<String, Post>();
        for (int i = 0; i < roles; i++) {
            var legs = new LinkedHashMap<String, Leg>();
            for (int way = 0; way < 5; way++) {
                int to = way == 0
                        ? Math.min(roles - 1, i + 1 + random.nextInt(Math.max(1, roles / 4)))
                        : random.nextInt(roles);
                if (to != i) {
                    legs.put("r" + to, anyLeg("r" + to, random));
                }
            }
            var asks = new LinkedHashMap<String, Asked>();
            for (int skill = 0; skill < 10; skill++) {
                var name = "s" + random.nextInt(SKILLS);
                asks.put(name, new Asked(name, random.nextInt(5), random.nextInt(4), Need.values()[random.nextInt(3)]));
            }
            posts.put(
                    "r" + i,
                    new Post(
                            "r" + i,
                            "Role " + i,
                            Stage.values()[Math.min(4, 5 * i / roles)],
                            List.copyOf(asks.values()),
                            random.nextInt(3) == 0 ? Map.of() : Map.of(LEADING, random.nextInt(11) / 10.0),
                            List.copyOf(legs.values())));
        }
        return new RoleGraph(posts);
    }

    private static Leg anyLeg(String to, Random random) {
        double least = 3 + random.nextInt(20);
        double usual = least + random.nextInt(20);
        return new Leg(
                to,
                Move.values()[random.nextInt(3)],
                new Estimate(least, usual, usual + random.nextInt(40)),
                new Estimate(1, 1 + random.nextInt(4), 5 + random.nextInt(5)),
                "");
    }

    /// Certifications that build upon each other: without conditions, with months, with another
    /// one and months, with a rule that changes.
    public static Map<String, Exam> exams(long seed) {
        var random = new Random(seed);
        var free = random("free", random, always(Way.FREE));
        var months = random("months", random, always(leading(24 + random.nextInt(24), 96)));
        var both = random(
                "both",
                random,
                always(new Way(Education.NONE, Map.of(LEADING, new Exam.Asked(12, 0)), List.of("free"), 0)));
        var dated = random(
                "dated",
                random,
                always(leading(36, 96)),
                new Rule(TODAY.plusMonths(10 + random.nextInt(40)), List.of(leading(12 + random.nextInt(40), 60))));
        var all = new LinkedHashMap<String, Exam>();
        List.of(free, months, both, dated).forEach(exam -> all.put(exam.id(), exam));
        return all;
    }

    private static Exam random(String id, Random random, Rule... rules) {
        double low = 20 + random.nextInt(60);
        var skills = new ArrayList<String>();
        for (int i = 0; i < 5; i++) {
            skills.add("s" + random.nextInt(SKILLS));
        }
        return new Exam(
                id,
                id,
                new Estimate(low, low * 1.5, low * 2),
                Optional.of(100.0 + random.nextInt(400)),
                skills,
                List.of(rules));
    }
}
