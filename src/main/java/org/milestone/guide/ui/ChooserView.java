package org.milestone.guide.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.milestone.content.ContentRoutes;
import org.milestone.content.Library;
import org.milestone.content.domain.Chooser;
import org.milestone.content.domain.Chooser.Answer;
import org.milestone.content.domain.Chooser.Consideration;
import org.milestone.shell.Address;
import org.milestone.shell.Crumbs;
import org.milestone.shell.Empty;
import org.milestone.shell.Link;
import org.milestone.shell.Page;
import org.milestone.shell.Prose;
import org.milestone.shell.Section;

/// Five questions and a ranking of certifications that gives its reasons. The answers stand in the
/// address, so the outcome can be kept and shared.
@Route("certifications/choose")
@AnonymousAllowed
final class ChooserView extends Page implements BeforeEnterObserver {
    private static final String PATH = "/" + ContentRoutes.CHOOSER;

    private final Library library;
    private final Map<String, String> answers = new LinkedHashMap<>();
    private final Div outcome = new Div();

    ChooserView(Library library) {
        super("Choose a certification");
        this.library = library;
        outcome.setId("outcome");
        outcome.addClassName("outcome");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        crumbs(new Crumbs().step("/certifications", "Certifications"));
        var catalog = library.catalog();
        var chooser = catalog.guide().chooser();
        if (chooser.isEmpty()) {
            add(new Empty("Nothing to choose by is written yet.", new Link("/certifications", "See them all")));
            return;
        }
        answers.clear();
        var query = event.getLocation().getQueryParameters();
        chooser.get()
                .considerations()
                .forEach(consideration -> query.getSingleParameter(consideration.key())
                        .flatMap(key -> answer(consideration, key))
                        .ifPresent(answer -> answers.put(consideration.key(), answer.key())));
        var questions = new Div();
        questions.addClassName("chooser-questions");
        for (var consideration : chooser.get().considerations()) {
            questions.add(question(chooser.get(), consideration));
        }
        var columns = new Div(questions, outcome);
        columns.addClassName("chooser");
        add(new Prose(chooser.get().intro()), columns);
        rank(chooser.get());
    }

    private Component question(Chooser chooser, Consideration consideration) {
        var group = new RadioButtonGroup<Answer>();
        group.setId("ask-" + consideration.key());
        group.setItems(consideration.answers());
        group.setItemLabelGenerator(Answer::text);
        group.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        group.setAriaLabel(consideration.question());
        Optional.ofNullable(answers.get(consideration.key()))
                .flatMap(key -> answer(consideration, key))
                .ifPresent(group::setValue);
        group.addValueChangeListener(change -> {
            answers.put(consideration.key(), change.getValue().key());
            UI.getCurrentOrThrow()
                    .getPage()
                    .getHistory()
                    .replaceState(null, new Location(address().substring(1)));
            rank(chooser);
        });
        var section = new Section(consideration.question());
        consideration.help().ifPresent(help -> section.add(Entries.muted(help)));
        section.add(group, Entries.muted("Weighs " + consideration.weight() + " of 5"));
        return section;
    }

    private void rank(Chooser chooser) {
        outcome.removeAll();
        outcome.add(new RankingPanel(library.catalog(), chooser, answers));
        if (!answers.isEmpty()) {
            var again = new Link(PATH, "Start again");
            again.setId("again");
            outcome.add(
                    Entries.muted("The address of this page holds your answers: copy it to keep or to share them."),
                    again);
        }
    }

    private String address() {
        return Address.of(
                PATH,
                answers.entrySet().stream()
                        .map(answer -> Address.text(answer.getKey(), answer.getValue()))
                        .toArray(Address.Part[]::new));
    }

    private static Optional<Answer> answer(Consideration consideration, String key) {
        return consideration.answers().stream()
                .filter(answer -> answer.key().equals(key))
                .findFirst();
    }
}
