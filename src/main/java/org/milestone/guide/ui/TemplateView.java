package org.milestone.guide.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.milestone.content.Library;
import org.milestone.content.domain.Catalog;
import org.milestone.content.domain.Guide;
import org.milestone.content.domain.Template;
import org.milestone.shell.Facts;
import org.milestone.shell.Prose;
import org.milestone.shell.Section;

/// One document: when it is needed, filled in, blank, and both as files.
@Route("templates/:id")
@AnonymousAllowed
final class TemplateView extends GuidePage<Template> {

    TemplateView(Library library) {
        super(library, "templates", "Templates", Guide::templates);
    }

    @Override
    void show(Catalog catalog, Template template, BeforeEnterEvent event) {
        title(template.title());
        lead(template.summary());
        var print = new Button("Print");
        print.setId("print");
        // In the browser alone: a print window opened after a round trip counts as a pop-up.
        print.getElement().setAttribute("onclick", "window.print()");
        var actions = new Div(
                download(template, "blank", "Download the blank document"),
                download(template, "filled", "Download the example"),
                print);
        actions.addClassName("actions");
        underHeading(actions);
        add(
                new Facts()
                        .fact("When", template.when())
                        .fact("Phase", Words.of(template.phase()))
                        .fact("Skills", Entries.skills(catalog, template.skills())),
                new Section("Filled in", sheet(template.filled())).at("filled"),
                new Section("Blank", sheet(template.blank())).at("blank"),
                noPrint(new Section("Lessons that teach its use", Entries.lessons(catalog, template.lessons()))));
        if (!template.related().isEmpty()) {
            var lines = Entries.lines();
            template.related().stream()
                    .map(catalog::template)
                    .forEach(other -> Entries.line(lines, other.id(), other.title(), other.summary()));
            add(noPrint(new Section("Often used with it", lines)));
        }
    }

    private static Component download(Template template, String which, String words) {
        var link = new Anchor("/" + template.id() + "/" + which + ".md", words);
        link.setId("download-" + which);
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        link.addClassNames("button", which.equals("blank") ? "primary" : "secondary");
        return link;
    }

    private static Component sheet(Template.Sheet sheet) {
        var paper = new Article(new Prose(sheet.html()));
        paper.addClassName("paper");
        return paper;
    }

    private static Component noPrint(Section section) {
        section.addClassName("no-print");
        return section;
    }
}
