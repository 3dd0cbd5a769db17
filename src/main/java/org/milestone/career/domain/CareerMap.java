package org.milestone.career.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.milestone.career.domain.Exam.Rule;
import org.milestone.career.domain.RoleGraph.Asked;
import org.milestone.career.domain.RoleGraph.Leg;
import org.milestone.career.domain.RoleGraph.Post;
import org.milestone.content.domain.Catalog;
import org.milestone.content.domain.Certification;
import org.milestone.content.domain.Requirement;
import org.milestone.content.domain.Requirement.Subject;
import org.milestone.content.domain.Role;

/// The catalog as plans see it: the graph of roles and the certifications one can sit.
public record CareerMap(RoleGraph graph, Map<String, Exam> exams) {
    private static final String DOLLARS = "USD";
    private static final double HUNDRED = 100;

    public CareerMap {
        exams = Map.copyOf(exams);
    }

    public static CareerMap of(Catalog catalog) {
        var posts = new LinkedHashMap<String, Post>();
        catalog.roles().values().forEach(role -> posts.put(role.id(), post(role)));
        var exams = new LinkedHashMap<String, Exam>();
        catalog.certifications()
                .values()
                .forEach(certification -> certification
                        .preparation()
                        .hours()
                        .ifPresent(hours -> exams.put(certification.id(), exam(certification))));
        return new CareerMap(new RoleGraph(posts), exams);
    }

    /// The name of a kind of experience, as roles write it among what they yield.
    public static String kind(Subject subject) {
        return subject.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Post post(Role role) {
        return new Post(
                role.id(),
                role.title(),
                role.stage(),
                role.skills().stream()
                        .map(need -> new Asked(need.skill(), need.knowledge(), need.application(), need.need()))
                        .toList(),
                role.yields().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, share -> share.getValue() / HUNDRED)),
                role.transitions().stream().map(CareerMap::leg).toList());
    }

    private static Leg leg(Role.Transition way) {
        return new Leg(
                way.to(),
                way.kind(),
                new Estimate(way.shortest(), way.usual(), way.longest()),
                new Estimate(
                        way.hiring().shortest(),
                        way.hiring().usual(),
                        way.hiring().longest()),
                way.carries());
    }

    private static Exam exam(Certification certification) {
        var preparation = certification.preparation();
        var hours = preparation.hours().orElseThrow();
        return new Exam(
                certification.id(),
                certification.shortName(),
                new Estimate(hours.low(), (hours.low() + hours.high()) / 2.0, hours.high()),
                preparation.costs().stream()
                        .filter(cost -> cost.currency().equals(DOLLARS))
                        .findFirst()
                        .map(cost -> cost.amount().doubleValue()),
                certification.skills(),
                rules(certification));
    }

    /// One rule for each version, oldest first, and before them what is asked today: the days on
    /// which versions began long ago do not matter.
    private static List<Rule> rules(Certification certification) {
        var rules = new ArrayList<Rule>();
        rules.add(rule(LocalDate.EPOCH, certification.preparation().route()));
        certification.versions().reversed().forEach(version -> {
            var rule = rule(version.effectiveFrom(), certification.route(version.effectiveFrom()));
            if (!rule.ways().equals(rules.getLast().ways())) {
                rules.add(rule);
            }
        });
        return rules;
    }

    private static Rule rule(LocalDate from, Optional<Requirement> route) {
        return new Rule(from, route.map(Conditions::ways).orElse(List.of(Exam.Way.FREE)));
    }
}
