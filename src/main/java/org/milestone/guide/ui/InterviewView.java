package org.milestone.guide.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.milestone.content.Library;
import org.milestone.content.domain.Catalog;
import org.milestone.content.domain.Guide;
import org.milestone.content.domain.InterviewQuestion;
import org.milestone.shell.Facts;
import org.milestone.shell.Link;
import org.milestone.shell.Prose;
import org.milestone.shell.Section;

/// One question of an interview: what is asked, what a strong answer contains, what to avoid.
@Route("interviews/:id")
@AnonymousAllowed
final class InterviewView extends GuidePage<InterviewQuestion> {
    private static final int OTHERS = 5;

    InterviewView(Library library) {
        super(library, "interviews", "Interview questions", Guide::interviews);
    }

    @Override
    void show(Catalog catalog, InterviewQuestion question, BeforeEnterEvent event) {
        title(question.question());
        var facts = new Facts()
                .fact("Kind", Words.of(question.kind()))
                .fact("Asked at", Words.levels(question.levels()))
                .fact("Skills it shows", Entries.skills(catalog, question.skills()));
        if (!question.roles().isEmpty()) {
            facts.fact("Roles", Entries.roles(catalog, question.roles()));
        }
        var outline = new NativeDetails(
                "An outline of an answer. Think of your own story first.", new OutlinePanel(question.outline()));
        outline.addClassName("fold");
        outline.setId("outline");
        add(
                facts,
                new Section("What is really asked", new Prose(question.asked())),
                new Section("What a strong answer contains", Entries.list(question.strong())),
                new Section("How it can sound", outline),
                new Section("Warning signs", Entries.list(question.warnings())),
                new Section("What may come next", Entries.list(question.followUps())),
                new Section(
                        "Practise it", new Link("/interview-practice", "Answer a set of five, privately").secondary()));
        others(catalog, question);
    }

    private void others(Catalog catalog, InterviewQuestion question) {
        var others = catalog.guide().interviews().values().stream()
                .filter(other ->
                        !other.equals(question) && other.skills().stream().anyMatch(question.skills()::contains))
                .limit(OTHERS)
                .toList();
        if (!others.isEmpty()) {
            add(new Section("Questions about the same skills", lines(others)));
        }
    }

    private static Component lines(java.util.List<InterviewQuestion> questions) {
        var lines = Entries.lines();
        questions.forEach(other -> Entries.line(lines, other.id(), other.question(), Words.of(other.kind())));
        return lines;
    }
}
