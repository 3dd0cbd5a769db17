package org.milestone.mentoring.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.milestone.account.CurrentAccount;
import org.milestone.content.Library;
import org.milestone.content.domain.Catalog;
import org.milestone.mentoring.MentorService;
import org.milestone.mentoring.MentoringRoutes;
import org.milestone.shell.Badge;
import org.milestone.shell.Crumbs;
import org.milestone.shell.Empty;
import org.milestone.shell.Kit;
import org.milestone.shell.Link;
import org.milestone.shell.Tile;
import org.milestone.shell.Tiles;

/// Mentors who have room for one more.
@Route("mentors")
@PermitAll
final class MentorsView extends MentoringPage implements BeforeEnterObserver {
    private static final String TOPIC = "topic";
    private static final String ROLE = "role";

    private final MentorService mentors;
    private final Library library;
    private final CurrentAccount current;

    MentorsView(MentorService mentors, Library library, CurrentAccount current) {
        super("Find a mentor");
        this.mentors = mentors;
        this.library = library;
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        crumbs(new Crumbs().step(MentoringRoutes.MENTORING, "Mentoring"));
        lead("People who offer their time. Ask one of them a question; they see only what you write in it.");
        var parameters = event.getLocation().getQueryParameters();
        var wanted =
                new MentorService.Wanted(parameters.getSingleParameter(TOPIC), parameters.getSingleParameter(ROLE));
        var catalog = library.catalog();
        var everybody = mentors.directory(current.require(), MentorService.Wanted.ANYBODY);
        var found = mentors.directory(current.require(), wanted);
        if (everybody.isEmpty()) {
            add(new Empty(
                    "Nobody in the directory has room at the moment. You can invite somebody you know.",
                    new Link(MentoringRoutes.INVITE, "Invite by mail").primary()));
            return;
        }
        add(Kit.actions(
                select(
                        TOPIC,
                        "Topic",
                        everybody.stream()
                                .flatMap(one -> one.card().topics().stream())
                                .distinct()
                                .toList(),
                        wanted.topic(),
                        wanted.role(),
                        catalog),
                select(
                        ROLE,
                        "Role",
                        everybody.stream()
                                .flatMap(one -> one.card().roles().stream())
                                .distinct()
                                .toList(),
                        wanted.role(),
                        wanted.topic(),
                        catalog)));
        if (found.isEmpty()) {
            add(new Empty(
                    "Nobody fits both. Try with one of the two.",
                    new Link(MentoringRoutes.MENTORS, "Show everybody").secondary()));
        }
        add(new Tiles(found.stream().map(one -> tile(one, catalog)).toList()));
    }

    private Select<String> select(
            String name,
            String label,
            List<String> ids,
            Optional<String> chosen,
            Optional<String> other,
            Catalog catalog) {
        var select = new Select<String>();
        select.setId("mentors-" + name);
        select.setLabel(label);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption("Any");
        select.setItems(ids);
        select.setItemLabelGenerator(id -> id == null ? "Any" : title(catalog, id));
        chosen.filter(ids::contains).ifPresent(select::setValue);
        select.addValueChangeListener(change -> {
            var parameters = new HashMap<String, String>();
            Optional.ofNullable(change.getValue()).ifPresent(value -> parameters.put(name, value));
            other.ifPresent(value -> parameters.put(name.equals(TOPIC) ? ROLE : TOPIC, value));
            getUI().ifPresent(ui -> ui.navigate("mentors", QueryParameters.simple(parameters)));
        });
        return select;
    }

    static String title(Catalog catalog, String id) {
        return Optional.ofNullable(catalog.skills().get(id))
                .map(skill -> skill.title())
                .or(() -> Optional.ofNullable(catalog.roles().get(id)).map(role -> role.title()))
                .orElse(id);
    }

    private static Tile tile(MentorService.Listed one, Catalog catalog) {
        var tile = Tile.of(
                MentoringRoutes.mentor(one.account().value()),
                one.name(),
                one.card().about());
        one.card().topics().forEach(topic -> tile.foot(new Badge(title(catalog, topic))));
        var languages = new Span(String.join(", ", one.card().languages()));
        languages.addClassNames("muted", "small");
        return tile.foot(languages);
    }
}
