package org.milestone.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.milestone.content.Library;
import org.milestone.content.domain.Catalog;
import org.milestone.content.domain.Tool;
import org.milestone.shell.Facts;
import org.milestone.shell.OutsideLink;

/// One tool: what it is for, what it costs nothing to try, what to learn first.
@Route("tools/:id")
@AnonymousAllowed
final class ToolView extends EntryPage<Tool> {

    ToolView(Library library) {
        super(library, "tools", "Tools", Catalog::tools);
    }

    @Override
    void show(Catalog catalog, Tool tool) {
        title(tool.title());
        lead(tool.summary());
        var sheet = new Sheet(tool.id())
                .text(tool.text())
                .lines("skills", "Skills it serves", Links.skills(catalog, tool.skills()))
                .lines(
                        "alternatives",
                        "Alternatives",
                        Links.tools(tool.alternatives().stream()
                                .map(catalog.tools()::get)
                                .filter(other -> other != null)
                                .toList()))
                .sources(tool.sources());
        add(facts(tool), learnFirst(tool), sheet);
    }

    private static Component facts(Tool tool) {
        return new Facts()
                .fact("Mostly for", Words.of(tool.use()))
                .fact("Without paying", tool.freeTier())
                .fact("Maker's page", new OutsideLink(tool.url(), tool.url().replaceFirst("^https?://(www\\.)?", "")));
    }

    private static Component learnFirst(Tool tool) {
        var label = new Span("Learn first");
        label.addClassName("eyebrow");
        var statement = new Div(label, new Paragraph(tool.learnFirst()));
        statement.addClassName("statement");
        return statement;
    }
}
