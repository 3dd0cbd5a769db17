package org.milestone.experience.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.milestone.Given;
import org.milestone.MilestoneTest;
import org.milestone.account.AccountId;
import org.milestone.experience.ExperienceService;
import org.milestone.experience.ExperienceService.Draft;
import org.milestone.experience.domain.EntryDraft;
import org.milestone.experience.domain.Projects;
import org.springframework.beans.factory.annotation.Autowired;

@MilestoneTest
class ExportViewTest extends SpringBrowserlessTest {
    @Autowired
    Given given;

    @Autowired
    ExperienceService experience;

    private AccountId me;

    @BeforeEach
    void somebody() {
        me = given.learner();
        given.signIn(me);
    }

    @AfterEach
    void leave() {
        given.signOut();
    }

    @Test
    void whoHasNothingIsToldWhatToDoFirst() {
        UI.getCurrent().navigate("experience/export");
        assertThat(text()).contains("nothing to take along yet", "Log a project", "Bring a file in");
    }

    @Test
    void theFilesAreOffered() {
        experience.add(me, new Draft(EntryDraft.of(Projects.entry("2025-01-10", "2025-06-30")), Optional.empty()));
        UI.getCurrent().navigate("experience/export");
        for (var id : new String[] {"audit-pdf", "audit-csv", "resume-others", "resume-own"}) {
            assertThat(find(Anchor.class).withId(id).single().getHref()).as(id).isNotBlank();
        }
    }

    @Test
    void aFileIsShownBeforeItIsTakenAndWhatWasLeftOutIsSaid() {
        UI.getCurrent().navigate("experience/export");
        var panel = find(ImportPanel.class).single();
        panel.open("MZ a programme".getBytes(UTF_8));
        assertThat(text()).contains("This is no JSON Resume", "Nothing was taken");
        panel.open("""
                {"projects": [{"name": "Shop", "startDate": "2020-01", "endDate": "2020-06"},
                              {"name": "Later", "startDate": "2099-01"}, {"name": "No day"}],
                 "skills": [{"name": "Talking"}]}""".getBytes(UTF_8));
        assertThat(text())
                .contains("In it: 0 positions, 2 projects and 0 certifications.", "No day", "Skills stay out");
        assertThat(experience.log(me).entries()).isEmpty();
        test(find(Button.class).withId("import-take").single()).click();
        assertThat(experience.log(me).entries()).hasSize(1);
        assertThat(text()).contains("Added: 0 positions, 1 project", "Later: This day lies ahead", "See your log");
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
