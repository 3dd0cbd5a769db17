package org.milestone.career.domain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Predicate;
import org.milestone.content.domain.Role.Move;
import org.milestone.content.domain.Role.Need;
import org.milestone.content.domain.Stage;

/// Roles and the ways between them.
public record RoleGraph(Map<String, Post> posts) {

    /// A role as plans see it.
    ///
    /// @param yields share of a month in it that counts, by kind of experience, 0-1
    public record Post(
            String role, String title, Stage stage, List<Asked> asks, Map<String, Double> yields, List<Leg> ways) {
        public Post {
            asks = List.copyOf(asks);
            yields = Map.copyOf(yields);
            ways = List.copyOf(ways);
        }

        double yield(String kind) {
            return yields.getOrDefault(kind, 0.0);
        }

        Post without(List<Leg> others) {
            return new Post(role, title, stage, asks, yields, others);
        }
    }

    /// A skill a role asks for, levels 0-5.
    public record Asked(String skill, double knowledge, double application, Need need) {}

    /// A way from one role to the next.
    ///
    /// @param months in the role before the move
    /// @param hiring months from looking for the post to the first day in it
    public record Leg(String to, Move kind, Estimate months, Estimate hiring, String carries) {}

    /// How far a role is by the quickest usual way.
    ///
    /// @param months usual time in the roles before
    public record Distance(int hops, double months, List<String> path) {}

    public RoleGraph {
        posts = Collections.unmodifiableMap(new LinkedHashMap<>(posts));
    }

    public Optional<Post> post(String role) {
        return Optional.ofNullable(posts.get(role));
    }

    /// Every path without a role twice, of at most so many moves, in a fixed order. Each begins
    /// with `from`; where both are the same there is the one of no move.
    public List<List<String>> paths(String from, String to, int hops, Predicate<Leg> allowed) {
        var found = new ArrayList<List<String>>();
        if (posts.containsKey(from) && posts.containsKey(to)) {
            walk(new LinkedHashSet<>(Set.of(from)), from, to, hops, allowed, hopsTo(to, allowed), found);
        }
        return found;
    }

    private void walk(
            LinkedHashSet<String> way,
            String at,
            String to,
            int left,
            Predicate<Leg> allowed,
            Map<String, Integer> hopsTo,
            List<List<String>> found) {
        if (at.equals(to)) {
            found.add(List.copyOf(way));
            return;
        }
        if (hopsTo.getOrDefault(at, Integer.MAX_VALUE) > left) {
            return;
        }
        for (var leg : legs(at)) {
            if (allowed.test(leg) && posts.containsKey(leg.to()) && way.add(leg.to())) {
                walk(way, leg.to(), to, left - 1, allowed, hopsTo, found);
                way.remove(leg.to());
            }
        }
    }

    private List<Leg> legs(String role) {
        return post(role).map(Post::ways).orElse(List.of());
    }

    /// The fewest moves from each role to one.
    private Map<String, Integer> hopsTo(String to, Predicate<Leg> allowed) {
        var back = new HashMap<String, List<String>>();
        posts.forEach((role, post) -> post.ways().stream()
                .filter(allowed)
                .forEach(leg ->
                        back.computeIfAbsent(leg.to(), key -> new ArrayList<>()).add(role)));
        var hops = new HashMap<>(Map.of(to, 0));
        var queue = new ArrayDeque<>(List.of(to));
        while (!queue.isEmpty()) {
            var at = queue.remove();
            for (var from : back.getOrDefault(at, List.of())) {
                if (hops.putIfAbsent(from, hops.getOrDefault(at, 0) + 1) == null) {
                    queue.add(from);
                }
            }
        }
        return hops;
    }

    /// How far every role is that can be reached, by usual months; steps down are not walked.
    public Map<String, Distance> distances(String from) {
        var best = new LinkedHashMap<String, Distance>();
        var queue = new PriorityQueue<Distance>(
                Comparator.comparingDouble(Distance::months).thenComparing(Distance::hops));
        if (posts.containsKey(from)) {
            queue.add(new Distance(0, 0, List.of(from)));
        }
        while (!queue.isEmpty()) {
            var next = queue.remove();
            var role = next.path().getLast();
            if (best.putIfAbsent(role, next) == null) {
                for (var leg : legs(role)) {
                    if (leg.kind() != Move.STEP_DOWN && posts.containsKey(leg.to()) && !best.containsKey(leg.to())) {
                        var path = new ArrayList<>(next.path());
                        path.add(leg.to());
                        queue.add(new Distance(
                                next.hops() + 1, next.months() + leg.months().usual(), path));
                    }
                }
            }
        }
        return best;
    }
}
