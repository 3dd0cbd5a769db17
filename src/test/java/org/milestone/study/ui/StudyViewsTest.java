package org.milestone.study.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.milestone.Given;
import org.milestone.MilestoneTest;
import org.milestone.account.AccountId;
import org.milestone.content.Library;
import org.milestone.content.domain.Question.SingleChoice;
import org.milestone.practice.field.ItemPanel;
import org.milestone.shell.Link;
import org.milestone.study.LessonService;
import org.springframework.beans.factory.annotation.Autowired;

@MilestoneTest
class StudyViewsTest extends SpringBrowserlessTest {
    private static final String TRACK = "discover";
    private static final String LESSON = "a-week-in-the-job";

    @Autowired
    Given given;

    @Autowired
    Library library;

    @Autowired
    LessonService lessons;

    private AccountId learner;

    @BeforeEach
    void somebody() {
        learner = given.learner();
    }

    @AfterEach
    void leave() {
        given.signOut();
    }

    @Test
    void aStrangerSeesWhatTheCatalogHolds() {
        var view = navigate(LandingView.class);
        assertThat(text(view))
                .contains("Inside today: " + library.catalog().lessons().size() + " lessons");
    }

    @Test
    void whoIsSignedInStartsAtHome() {
        given.signIn(learner);
        navigate("", HomeView.class);
    }

    @Test
    void theCatalogueFiltersByItsAddress() {
        var all = navigate(CatalogueView.class);
        assertThat(text(all)).contains("Discover the role", "Certification guides");
        var few = at("learn", CatalogueView.class, "topic", "CERTIFICATION");
        assertThat(text(few)).contains("How exams ask").doesNotContain("A week in the job");
        var none = at("learn", CatalogueView.class, "topic", "CERTIFICATION", "level", "NONSENSE");
        assertThat(text(none)).contains("No lesson is all of that");
    }

    @Test
    void aTrackShowsItsSyllabusAndWhatIsDone() {
        given.signIn(learner);
        lessons.markDone(learner, TRACK + "/" + LESSON);
        var view = navigate(TrackView.class, Map.of("track", TRACK));
        int size = library.catalog().track(TRACK).lessons().size();
        assertThat(text(view)).contains("1 of " + size + " lessons · " + Math.round(100.0 / size) + " %");
    }

    @Test
    void anUnknownLessonIsNotFound() {
        assertThat(text(navigate("learn/discover/nothing-here", Component.class)))
                .contains("This page is not here");
        assertThat(text(navigate("learn/nothing", Component.class))).contains("This page is not here");
    }

    @Test
    void aStrangerReadsALessonAndIsToldWhatAnAccountIsFor() {
        var view = lesson();
        assertThat(text(view)).contains("After this lesson you can", "Sources", "Keep your place");
        assertThat(find(TextArea.class).all()).isEmpty();
    }

    @Test
    void aLessonIsMarkedDoneAndUndone() {
        given.signIn(learner);
        lesson();
        var done = find(Button.class).withId("done").single();
        test(done).click();
        assertThat(lessons.progress(learner).isDone(TRACK + "/" + LESSON)).isTrue();
        assertThat(find(Span.class).withId("done-state").single().getText()).startsWith("Done on");
        test(find(Button.class).withId("undo").single()).click();
        assertThat(lessons.progress(learner).isDone(TRACK + "/" + LESSON)).isFalse();
    }

    @Test
    void aNoteIsKeptWhileItIsWritten() {
        given.signIn(learner);
        lesson();
        test(find(TextArea.class).withId("note").single()).setValue("ask about the budget");
        assertThat(lessons.note(learner, TRACK + "/" + LESSON).orElseThrow().body())
                .isEqualTo("ask about the budget");
        assertThat(find(Span.class).withId("note-state").single().getText()).startsWith("Kept");
    }

    @Test
    void twoWindowsWithOneNoteLoseNeitherText() {
        given.signIn(learner);
        lesson();
        lessons.saveNote(learner, TRACK + "/" + LESSON, "from the phone", -1);
        var field = find(TextArea.class).withId("note").single();
        test(field).setValue("from the desk");
        assertThat(field.isInvalid()).isTrue();
        test(find(Button.class).withId("keep-both").single()).click();
        assertThat(lessons.note(learner, TRACK + "/" + LESSON).orElseThrow().body())
                .isEqualTo("from the phone\n\nfrom the desk");
    }

    @Test
    void aSelfCheckExplainsEveryOption() {
        lesson();
        var item = library.catalog().questionsOf(TRACK + "/" + LESSON).stream()
                .filter(SingleChoice.class::isInstance)
                .map(SingleChoice.class::cast)
                .findFirst()
                .orElseThrow();
        var key = item.id().substring(item.id().indexOf('#') + 1);
        var panel = find(ItemPanel.class).withId("item-" + key).single();
        test(find(Button.class, panel).withId("check-" + key).single()).click();
        @SuppressWarnings("unchecked")
        RadioButtonGroup<Integer> group = find(RadioButtonGroup.class, panel).single();
        assertThat(group.isInvalid()).isTrue();
        group.setValue(0);
        test(find(Button.class, panel).withId("check-" + key).single()).click();
        assertThat(text(panel)).contains(item.options().get(0).right() ? "Right." : "Not quite.");
        assertThat(find(Button.class, panel).withId("again-" + key).all()).hasSize(1);
    }

    @Test
    void homeGoesOnWhereOneLeftOff() {
        given.signIn(learner);
        lesson();
        var home = navigate(HomeView.class);
        assertThat(find(Link.class).withId("go-on").single().getHref()).isEqualTo("/learn/" + TRACK + "/" + LESSON);
        assertThat(text(home)).contains("Days with study this week: 1", "No notes yet");
    }

    @Test
    void notesAndBookmarksStandTogether() {
        given.signIn(learner);
        assertThat(text(navigate(NotesView.class))).contains("Nothing is bookmarked", "No notes yet");
        lessons.bookmark(learner, TRACK + "/" + LESSON, true);
        lessons.saveNote(learner, TRACK + "/" + LESSON, "<img src=x onerror=alert(1)>", -1);
        assertThat(text(navigate(NotesView.class)))
                .contains("A week in the job", "<img src=x onerror=alert(1)>")
                .doesNotContain("Nothing is bookmarked");
    }

    /// Goes to an address with a query of names and values.
    private <T extends Component> T at(String path, Class<T> view, String... query) {
        var parameters = new LinkedHashMap<String, String>();
        for (int place = 0; place < query.length; place += 2) {
            parameters.put(query[place], query[place + 1]);
        }
        UI.getCurrent().navigate(path, QueryParameters.simple(parameters));
        return view.cast(getCurrentView());
    }

    private LessonView lesson() {
        return navigate(LessonView.class, Map.of("track", TRACK, "lesson", LESSON));
    }

    /// Everything written in a component, rendered HTML included.
    private static String text(Component component) {
        return component.getElement().getTextRecursively()
                + component.getElement().getOuterHTML();
    }
}
