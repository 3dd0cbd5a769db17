package org.milestone.mentoring.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.milestone.account.CurrentAccount;
import org.milestone.account.domain.AccountRole;
import org.milestone.content.Library;
import org.milestone.content.domain.Catalog;
import org.milestone.mentoring.MentorService;
import org.milestone.mentoring.MentoringRoutes;
import org.milestone.mentoring.domain.MentorCard;
import org.milestone.shell.Crumbs;
import org.milestone.shell.Kit;
import org.milestone.shell.Notices;

/// What one offers as a mentor, and to how many.
@Route("mentoring/profile")
@PermitAll
final class MentorProfileView extends MentoringPage implements BeforeEnterObserver {
    private final MentorService mentors;
    private final Library library;
    private final CurrentAccount current;

    private final TextArea about =
            words("about", "About you", "Everybody who is signed in can read this.", MentorCard.LONGEST_ABOUT);
    private final TextField languages = new TextField("Languages");
    private final IntegerField capacity = new IntegerField("Mentees at most");
    private final Checkbox paused = new Checkbox("Take nobody new for now");
    private final Checkbox listed = new Checkbox("Show me in the directory of mentors");

    MentorProfileView(MentorService mentors, Library library, CurrentAccount current) {
        super("You as a mentor");
        this.mentors = mentors;
        this.library = library;
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        crumbs(new Crumbs().step(MentoringRoutes.MENTORING, "Mentoring"));
        lead("A mentor needs about twenty minutes a week for each mentee. You say how many you take, and may pause"
                + " at any time.");
        var card = mentors.card(current.require());
        var catalog = library.catalog();
        about.setValue(card.about());
        var topics = choice(
                "topics", "Topics you can help with", catalog, catalog.skills().keySet(), card.topics());
        var roles = choice("roles", "Roles you know", catalog, catalog.roles().keySet(), card.roles());
        languages.setId("languages");
        languages.setHelperText("With commas between: English, German");
        languages.setWidthFull();
        languages.setValue(String.join(", ", card.languages()));
        capacity.setId("capacity");
        capacity.setMin(1);
        capacity.setMax(MentorCard.MOST_MENTEES);
        capacity.setStepButtonsVisible(true);
        capacity.setValue(card.capacity());
        paused.setId("paused");
        paused.setValue(card.paused());
        listed.setId("listed");
        listed.setValue(card.listed());
        boolean may = current.is(AccountRole.MENTOR);
        listed.setEnabled(may);
        var form = new Div(about, topics, roles, languages, capacity, paused, listed);
        form.addClassName("mentoring-form");
        if (!may) {
            form.add(Kit.muted(
                    "The directory holds mentors the portal knows; an administrator makes you one. Anybody may"
                            + " invite you, and you may invite anybody, without it."));
        }
        form.add(Kit.primary("keep", "Keep", () -> keep(topics, roles)));
        add(form);
    }

    private static MultiSelectComboBox<String> choice(
            String id, String label, Catalog catalog, Collection<String> ids, List<String> chosen) {
        var box = new MultiSelectComboBox<String>(label);
        box.setId(id);
        box.setItemLabelGenerator(one -> MentorsView.title(catalog, one));
        box.setItems(ids.stream()
                .sorted((one, other) -> MentorsView.title(catalog, one).compareTo(MentorsView.title(catalog, other)))
                .toList());
        box.setValue(chosen.stream().filter(ids::contains).toList());
        box.setWidthFull();
        return box;
    }

    private void keep(MultiSelectComboBox<String> topics, MultiSelectComboBox<String> roles) {
        Integer most = capacity.getValue();
        var kept = mentors.keep(
                current.require(),
                new MentorCard(
                        about.getValue(),
                        List.copyOf(topics.getValue()),
                        List.copyOf(roles.getValue()),
                        Arrays.stream(languages.getValue().split(","))
                                .map(String::strip)
                                .filter(word -> !word.isEmpty())
                                .toList(),
                        most == null ? 0 : most,
                        paused.getValue(),
                        listed.getValue()));
        switch (kept) {
            case MentorService.Saved saved -> Notices.done("Kept.");
            case MentorService.Unfit(var fault) -> Notices.refused(Words.of(fault));
            case MentorService.NotAMentor none ->
                Notices.refused("The directory is for mentors the portal knows. Ask an administrator.");
        }
    }
}
