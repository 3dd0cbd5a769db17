package org.milestone.guide.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Locale;
import org.milestone.content.Library;
import org.milestone.content.domain.Faq;
import org.milestone.content.domain.Id;
import org.milestone.shell.Address;
import org.milestone.shell.Crumbs;
import org.milestone.shell.Empty;
import org.milestone.shell.Link;
import org.milestone.shell.Page;
import org.milestone.shell.Prose;
import org.milestone.shell.Section;

/// Questions people ask, each under an anchor of its own; `?q=` keeps those in which the words
/// occur.
@Route("questions")
@AnonymousAllowed
final class QuestionsView extends Page implements BeforeEnterObserver {
    private static final String PATH = "/questions";
    private static final String QUERY = "q";
    private static final int PATIENCE_MILLIS = 200;

    private final Library library;
    private final TextField field = new TextField("Find a question");
    private final Paragraph found = new Paragraph();
    private final Div list = new Div();

    QuestionsView(Library library) {
        super("Questions people ask");
        this.library = library;
        crumbs(new Crumbs().step("/guide", "Guide"));
        lead("Short, straight answers, with the way to where more is said.");
        field.setId("question-filter");
        field.setPlaceholder("For example degree or remote");
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PATIENCE_MILLIS);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                var address = Address.of(PATH, Address.text(QUERY, change.getValue()));
                UI.getCurrentOrThrow().getPage().getHistory().replaceState(null, new Location(address.substring(1)));
                show();
            }
        });
        found.setId("found");
        found.getElement().setAttribute("role", "status");
        found.addClassName("muted");
        var bar = new Div(field, found);
        bar.addClassName("filter-bar");
        add(bar, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        field.setValue(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(QUERY)
                .orElse(""));
        show();
    }

    private void show() {
        var wanted = field.getValue().strip().toLowerCase(Locale.ROOT);
        list.removeAll();
        int number = 0;
        for (var group : library.catalog().guide().faq()) {
            var some = group.questions().stream()
                    .filter(question -> fits(question, wanted))
                    .toList();
            number += some.size();
            if (!some.isEmpty()) {
                list.add(section(group.title(), some));
            }
        }
        found.setText(Words.count(number, "answer", "answers"));
        if (number == 0) {
            list.add(new Empty(
                    "Nobody has asked that here yet.",
                    new Link(Address.of("/search", Address.text(QUERY, field.getValue())), "Search the whole portal"),
                    new Link(PATH, "Show all questions")));
        }
    }

    private static boolean fits(Faq question, String wanted) {
        return (question.question() + " " + Words.plain(question.answer()))
                .toLowerCase(Locale.ROOT)
                .contains(wanted);
    }

    private static Component section(String title, List<Faq> questions) {
        var section = new Section(title);
        for (var question : questions) {
            var key = Id.lastWord(question.id());
            var link = new Anchor(PATH + "#" + key, question.question());
            var answer = new Article(new H3(link), new Prose(question.answer()));
            answer.setId(key);
            answer.addClassName("answer");
            section.add(answer);
        }
        return section;
    }
}
