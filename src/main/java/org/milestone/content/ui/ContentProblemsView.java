package org.milestone.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.milestone.content.Library;
import org.milestone.content.domain.Catalog;
import org.milestone.content.domain.Problem;
import org.milestone.shell.Badge;
import org.milestone.shell.Facts;
import org.milestone.shell.Page;
import org.milestone.shell.Section;
import org.milestone.shell.Table;

/// For authors: what was read, when, and what stands in the way of the newest edit.
@Route("admin/content")
@Menu(title = "Content", order = 110)
@RolesAllowed({"ADMINISTRATOR", "AUTHOR"})
final class ContentProblemsView extends Page implements BeforeEnterObserver {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss 'UTC'", Locale.ENGLISH);

    private final Library library;
    private final Div content = new Div();

    ContentProblemsView(Library library) {
        super("Content");
        this.library = library;
        lead("What the portal has read of the authors' files. A mistake changes nothing for readers: they keep the last"
                + " good text until it is mended.");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var problems = library.problems();
        content.removeAll();
        content.add(new Section("Problems", problems.isEmpty() ? calm() : table(problems)).at("problems"));
        content.add(new Section(
                "What readers see",
                new Paragraph("Loaded " + MOMENT.format(library.loadedAt().atOffset(ZoneOffset.UTC))),
                counts(library.catalog())));
    }

    private static Component calm() {
        var calm = new Div(Badge.good("no problems"), new Span("Every file was read, and every link leads somewhere."));
        calm.addClassName("step-head");
        calm.setId("no-problems");
        return calm;
    }

    private static Component table(List<Problem> problems) {
        var table = new Table(
                Words.count(problems.size(), "problem", "problems") + ", by file and line", "Where", "What to mend");
        table.setId("problem-table");
        problems.stream()
                .sorted()
                .forEach(problem -> table.row(
                        new Code(problem.line() == 0 ? problem.file() : problem.file() + ":" + problem.line()),
                        new Span(problem.message())));
        return table;
    }

    private static Component counts(Catalog catalog) {
        return new Facts()
                .fact("Tracks", String.valueOf(catalog.tracks().size()))
                .fact("Lessons", String.valueOf(catalog.lessons().size()))
                .fact("Items", String.valueOf(catalog.questions().size()))
                .fact("Roles", String.valueOf(catalog.roles().size()))
                .fact("Skills", String.valueOf(catalog.skills().size()))
                .fact("Certifications", String.valueOf(catalog.certifications().size()))
                .fact("Tools", String.valueOf(catalog.tools().size()))
                .fact("Terms", String.valueOf(catalog.terms().size()))
                .fact(
                        "Countries with pay",
                        String.valueOf(catalog.salaries()
                                .map(salaries -> salaries.countries().size())
                                .orElse(0)))
                .fact("Letters", String.valueOf(catalog.letters().size()))
                .fact("Redirects", String.valueOf(catalog.redirects().size()));
    }
}
