package org.milestone.career.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.milestone.career.domain.RoleGraph;
import org.milestone.career.domain.RoleGraph.Distance;
import org.milestone.career.domain.RoleGraph.Leg;
import org.milestone.content.domain.Stage;
import org.milestone.shell.Link;

/// Roles in columns by stage, each a link; lines show the ways from and to the one in the middle.
/// Arrow keys walk from role to role.
final class RoleMap extends Div {
    /// In units of the drawing: sixteen to a rem from top to bottom, a thousand from side to side.
    private static final int WIDTH = 1_000;

    private static final double STEP = 4.2;
    private static final double HEIGHT = 3.5;
    private static final double TOP = 2.2;
    private static final int REM = 16;
    private static final double MARGIN = 0.06;

    @Tag("milestone-role-map")
    @JavaScript("context://scripts/role-map.js")
    private static final class Walk extends Component implements HasComponents, HasStyle {}

    private record Place(int column, double y) {}

    private final Map<String, Place> places = new HashMap<>();
    private final int columns;
    private final double height;

    RoleMap(
            RoleGraph graph,
            Map<Stage, List<String>> layout,
            String at,
            Optional<String> from,
            Map<String, Distance> distances) {
        addClassNames("role-map", "scroll");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", "Map of roles");
        columns = layout.size();
        int most = layout.values().stream().mapToInt(List::size).max().orElse(1);
        height = TOP + most * STEP;
        place(layout, most);
        var walk = new Walk();
        walk.getElement().setAttribute("role", "group");
        walk.getElement().setAttribute("aria-label", "Roles by stage. Arrow keys walk, Enter goes there.");
        walk.getStyle().set("height", height + "rem");
        walk.add(
                new Html("<div class=\"role-lines\" aria-hidden=\"true\">" + drawing(graph, at, distances) + "</div>"));
        var near = near(graph, at);
        var way = way(at, distances);
        layout.forEach((stage, roles) -> {
            var name = new Span(Words.of(stage));
            name.addClassName("role-stage");
            name.getStyle().set("inset-inline-start", percent(column(roles)));
            walk.add(name);
            for (var role : roles) {
                graph.post(role).ifPresent(post -> walk.add(node(role, post.title(), at, from, near, way)));
            }
        });
        add(walk);
    }

    private void place(Map<Stage, List<String>> layout, int most) {
        int column = 0;
        for (var roles : layout.values()) {
            double first = TOP + (most - roles.size()) * STEP / 2;
            for (int i = 0; i < roles.size(); i++) {
                places.put(roles.get(i), new Place(column, first + i * STEP));
            }
            column++;
        }
    }

    private double column(List<String> roles) {
        return Optional.ofNullable(places.get(roles.getFirst()))
                .map(place -> (double) place.column() / columns)
                .orElse(0.0);
    }

    private Component node(
            String role, String title, String at, Optional<String> from, Set<String> near, Set<String> way) {
        var link = new Link(ExploreView.explore(role, from), title);
        link.addClassName("role-node");
        link.setId("node-" + org.milestone.content.domain.Id.lastWord(role));
        if (role.equals(at)) {
            link.getElement().setAttribute("aria-current", "true");
        } else {
            link.getElement().setAttribute("tabindex", "-1");
        }
        if (near.contains(role)) {
            link.addClassName("near");
        }
        if (way.contains(role)) {
            link.addClassName("way");
        }
        if (from.filter(role::equals).isPresent()) {
            link.addClassName("today");
            var mark = new Span(" (where you are)");
            mark.addClassName("visually-hidden");
            link.add(mark);
        }
        var place = places.get(role);
        if (place != null) {
            link.getStyle()
                    .set("inset-inline-start", percent((place.column() + MARGIN) / columns))
                    .set("width", percent((1 - 2 * MARGIN) / columns))
                    .set("top", place.y() + "rem")
                    .set("height", HEIGHT + "rem");
        }
        return link;
    }

    private static Set<String> near(RoleGraph graph, String at) {
        var near = new HashSet<String>();
        graph.posts()
                .values()
                .forEach(post -> post.ways().forEach(leg -> {
                    if (leg.to().equals(at)) {
                        near.add(post.role());
                    }
                    if (post.role().equals(at)) {
                        near.add(leg.to());
                    }
                }));
        return near;
    }

    private static Set<String> way(String at, Map<String, Distance> distances) {
        return Optional.ofNullable(distances.get(at))
                .map(distance -> Set.copyOf(distance.path()))
                .orElse(Set.of());
    }

    private String drawing(RoleGraph graph, String at, Map<String, Distance> distances) {
        var lines = new StringBuilder();
        graph.posts()
                .values()
                .forEach(post -> post.ways().forEach((Leg leg) -> {
                    if (leg.to().equals(at)) {
                        line(lines, post.role(), at, "in");
                    } else if (post.role().equals(at)) {
                        line(lines, at, leg.to(), "out");
                    }
                }));
        var path = Optional.ofNullable(distances.get(at)).map(Distance::path).orElse(List.of());
        for (int i = 0; i + 1 < path.size(); i++) {
            line(lines, path.get(i), path.get(i + 1), "way");
        }
        return String.format(
                Locale.ROOT,
                "<svg viewBox=\"0 0 %d %.0f\" preserveAspectRatio=\"none\" width=\"100%%\" height=\"100%%\">%s</svg>",
                WIDTH,
                height * REM,
                lines);
    }

    /// A curve from the side of one role to the side of the other.
    private void line(StringBuilder lines, String from, String to, String kind) {
        var one = places.get(from);
        var other = places.get(to);
        if (one == null || other == null) {
            return;
        }
        double y1 = (one.y() + HEIGHT / 2) * REM;
        double y2 = (other.y() + HEIGHT / 2) * REM;
        boolean ahead = other.column() > one.column();
        boolean same = other.column() == one.column();
        double x1 = side(one, ahead || same);
        double x2 = side(other, !ahead);
        double bend = same ? (double) WIDTH / columns * MARGIN * 1.9 : (x2 - x1) / 2;
        lines.append(String.format(
                Locale.ROOT,
                "<path class=\"%s\" d=\"M%.1f %.1f C%.1f %.1f %.1f %.1f %.1f %.1f\"/>",
                kind,
                x1,
                y1,
                x1 + bend,
                y1,
                same ? x2 + bend : x2 - bend,
                y2,
                x2,
                y2));
    }

    private double side(Place place, boolean right) {
        return (place.column() + (right ? 1 - MARGIN : MARGIN)) * WIDTH / columns;
    }

    private static String percent(double share) {
        return Math.round(share * 10_000) / 100.0 + "%";
    }
}
