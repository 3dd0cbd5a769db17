package org.milestone.career.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Map;
import java.util.Optional;
import org.milestone.account.CurrentAccount;
import org.milestone.career.CareerRoutes;
import org.milestone.career.PlanningService;
import org.milestone.career.domain.CareerMap;
import org.milestone.career.domain.MapLayout;
import org.milestone.career.domain.RoleGraph;
import org.milestone.career.domain.RoleGraph.Distance;
import org.milestone.content.Library;
import org.milestone.content.domain.Catalog;
import org.milestone.shell.Crumbs;
import org.milestone.shell.Link;
import org.milestone.shell.Page;
import org.milestone.shell.Section;
import org.milestone.shell.Table;

/// The map of roles, to be walked from one to the next: `?at=` is where one stands, `?from=` where
/// distances are reckoned from, which is today's role for those who have a plan.
@Route("career/explore")
@AnonymousAllowed
final class ExploreView extends Page implements BeforeEnterObserver {
    private static final String FIRST = "roles/it-project-manager";

    private final Library library;
    private final PlanningService plans;
    private final CurrentAccount current;

    ExploreView(Library library, PlanningService plans, CurrentAccount current) {
        super("Map of roles");
        this.library = library;
        this.plans = plans;
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        if (current.id().isPresent()) {
            crumbs(new Crumbs().step(CareerRoutes.PLAN, "Career plan"));
        }
        lead("Walk from role to role: where each leads, how long it usually takes and what you take along.");
        var catalog = library.catalog();
        var graph = CareerMap.of(catalog).graph();
        var planned = current.id().flatMap(plans::todaysRole).filter(graph.posts()::containsKey);
        var from = role(event.getLocation(), "from", catalog).or(() -> planned);
        var at = role(event.getLocation(), "at", catalog)
                .or(() -> from)
                .or(() -> Optional.of(FIRST).filter(graph.posts()::containsKey))
                .orElseGet(() -> graph.posts().keySet().iterator().next());
        var distances = from.map(graph::distances).orElse(Map.of());
        add(
                new RoleMap(graph, MapLayout.of(graph), at, from, distances),
                new RolePanel(graph, at, planned.or(() -> from), from, distances),
                list(graph, from, distances));
    }

    private static Optional<String> role(Location location, String name, Catalog catalog) {
        return location.getQueryParameters()
                .getSingleParameter(name)
                .map(word -> catalog.current("roles/" + word))
                .filter(catalog.roles()::containsKey);
    }

    /// The same as a list, for those who do not see the map or do not want to walk.
    private static Section list(RoleGraph graph, Optional<String> from, Map<String, Distance> distances) {
        var table = new Table("All roles by stage", "Stage", "Role", "Distance", "Ways on");
        MapLayout.of(graph)
                .forEach((stage, roles) -> roles.forEach(role -> graph.post(role)
                        .ifPresent(post -> table.grouped(
                                Words.of(stage),
                                new Link(explore(role, from), post.title()),
                                new Span(RolePanel.distance(role, from, distances)),
                                new Span(String.valueOf(post.ways().size()))))));
        return new Section("All roles as a list", table).at("list");
    }

    /// The map with a role in the middle, reckoned from the same one as before.
    static String explore(String role, Optional<String> from) {
        return CareerRoutes.explore(role)
                + from.map(start -> "&from=" + org.milestone.content.domain.Id.lastWord(start))
                        .orElse("");
    }
}
