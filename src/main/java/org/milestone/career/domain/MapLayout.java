package org.milestone.career.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.milestone.career.domain.RoleGraph.Post;
import org.milestone.content.domain.Stage;

/// Places roles in columns by their stage, each beside the roles it is joined to, so that few ways
/// cross (barycentre method, Sugiyama, Tagawa and Toda, 1981).
public final class MapLayout {
    private static final int SWEEPS = 6;

    private MapLayout() {}

    /// The columns, from the first stage to the last, with their roles from top to bottom.
    public static Map<Stage, List<String>> of(RoleGraph graph) {
        var columns = new EnumMap<Stage, List<String>>(Stage.class);
        graph.posts().values().stream()
                .sorted(Comparator.comparing(Post::title))
                .forEach(post -> columns.computeIfAbsent(post.stage(), stage -> new ArrayList<>())
                        .add(post.role()));
        var neighbours = neighbours(graph);
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (var column : columns.values()) {
                var places = places(columns);
                column.sort(Comparator.comparingDouble(role -> middle(role, column, neighbours, places)));
            }
        }
        return columns;
    }

    private static Map<String, Set<String>> neighbours(RoleGraph graph) {
        var neighbours = new HashMap<String, Set<String>>();
        graph.posts()
                .values()
                .forEach(post -> post.ways().forEach(leg -> {
                    neighbours
                            .computeIfAbsent(post.role(), key -> new HashSet<>())
                            .add(leg.to());
                    neighbours.computeIfAbsent(leg.to(), key -> new HashSet<>()).add(post.role());
                }));
        return neighbours;
    }

    /// Where each role stands in its column, 0 at the top and 1 at the bottom.
    private static Map<String, Double> places(Map<Stage, List<String>> columns) {
        var places = new HashMap<String, Double>();
        for (var column : columns.values()) {
            for (int i = 0; i < column.size(); i++) {
                places.put(column.get(i), (i + 0.5) / column.size());
            }
        }
        return places;
    }

    private static double middle(
            String role, List<String> column, Map<String, Set<String>> neighbours, Map<String, Double> places) {
        var others = neighbours.getOrDefault(role, Set.of()).stream()
                .filter(other -> !column.contains(other) && places.containsKey(other))
                .toList();
        return others.isEmpty()
                ? places.getOrDefault(role, 0.5)
                : others.stream()
                        .mapToDouble(other -> places.getOrDefault(other, 0.5))
                        .average()
                        .orElse(0.5);
    }
}
