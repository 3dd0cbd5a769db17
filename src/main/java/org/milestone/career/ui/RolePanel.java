package org.milestone.career.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milestone.career.CareerRoutes;
import org.milestone.career.domain.Estimate;
import org.milestone.career.domain.RoleGraph;
import org.milestone.career.domain.RoleGraph.Distance;
import org.milestone.career.domain.RoleGraph.Leg;
import org.milestone.career.domain.RoleGraph.Post;
import org.milestone.content.ContentRoutes;
import org.milestone.shell.Badge;
import org.milestone.shell.Kit;
import org.milestone.shell.Link;
import org.milestone.shell.Section;

/// The role in the middle of the map: how far it is, where it leads and from where people come.
final class RolePanel extends Div {

    /// @param today where the person is, as far as is known; nobody plans a way to there
    RolePanel(
            RoleGraph graph,
            String at,
            Optional<String> today,
            Optional<String> from,
            Map<String, Distance> distances) {
        setId("role");
        graph.post(at).ifPresent(post -> {
            var actions = Kit.actions();
            if (today.filter(at::equals).isEmpty()) {
                var plan = new Link(CareerRoutes.start(at), "Plan the way here").primary();
                plan.setId("plan-here");
                actions.add(plan);
            }
            var start = new Link(CareerRoutes.EXPLORE + "?at=" + word(at) + "&from=" + word(at), "Reckon from here")
                    .secondary();
            start.setId("from-here");
            actions.add(start, new Link("/" + ContentRoutes.of(at), "What the role is").secondary());
            var facts = new Div(new Badge(Words.of(post.stage())), new Badge(distance(at, from, distances)));
            facts.addClassName("tags");
            var section = new Section(post.title(), facts);
            path(graph, at, distances).ifPresent(section::add);
            section.add(actions, onward(graph, post, from), back(graph, at, from), honest());
            add(section);
        });
    }

    private static String word(String role) {
        return org.milestone.content.domain.Id.lastWord(role);
    }

    /// `2 moves from today, usually 4 years`.
    static String distance(String role, Optional<String> from, Map<String, Distance> distances) {
        if (from.isEmpty()) {
            return "say where you are to see how far it is";
        }
        if (from.get().equals(role)) {
            return "where you are";
        }
        var distance = distances.get(role);
        return distance == null
                ? "no way on leads there"
                : Words.count(distance.hops(), "move", "moves") + ", usually " + Words.months(distance.months());
    }

    private static Optional<Paragraph> path(RoleGraph graph, String at, Map<String, Distance> distances) {
        return Optional.ofNullable(distances.get(at))
                .filter(distance -> distance.hops() > 1)
                .map(distance -> new Paragraph("The quickest usual way: "
                        + String.join(
                                " → ",
                                distance.path().stream()
                                        .map(role -> graph.post(role)
                                                .map(Post::title)
                                                .orElse(role))
                                        .toList())
                        + "."));
    }

    private static Div onward(RoleGraph graph, Post post, Optional<String> from) {
        var list = new UnorderedList();
        list.addClassName("ways-on");
        post.ways().forEach(leg -> list.add(way(graph, leg, from)));
        var title = new H3("Ways on");
        return post.ways().isEmpty()
                ? new Div(title, new Paragraph("None that we know of: people stay, or leave the field."))
                : new Div(title, list);
    }

    private static ListItem way(RoleGraph graph, Leg leg, Optional<String> from) {
        var head = new Div(
                new Link(
                        ExploreView.explore(leg.to(), from),
                        graph.post(leg.to()).map(Post::title).orElse(leg.to())),
                new Badge(Words.of(leg.kind())));
        head.addClassName("way-head");
        var times = new Span("usually after " + span(leg.months()) + "; finding the post takes " + span(leg.hiring()));
        times.addClassNames("muted", "small");
        return new ListItem(head, new Paragraph(leg.carries()), times);
    }

    private static String span(Estimate months) {
        return Words.months(months.usual()) + " (" + Math.round(months.least()) + "-" + Math.round(months.most())
                + " months)";
    }

    private static Div back(RoleGraph graph, String at, Optional<String> from) {
        List<Post> before = graph.posts().values().stream()
                .filter(post -> post.ways().stream().anyMatch(leg -> leg.to().equals(at)))
                .toList();
        var list = new UnorderedList();
        list.addClassName("chips");
        before.forEach(post -> list.add(new ListItem(new Link(ExploreView.explore(post.role(), from), post.title()))));
        var title = new H3("Ways in");
        return before.isEmpty()
                ? new Div(title, new Paragraph("From outside: this is where people begin."))
                : new Div(title, list);
    }

    private static Paragraph honest() {
        return Kit.muted("Months are planning values of ours, a judgement and no measurement.");
    }
}
