package org.milestone.guide.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.milestone.content.domain.Chooser.Answer;

class GuideViewsTest extends GuideScreenTest {

    @Test
    void theGuideLeadsToEverythingBesideTheLessons() {
        visit("guide");
        assertThat(links())
                .contains(
                        "/certifications/choose",
                        "/certifications/compare",
                        "/roles/compare",
                        "/salaries",
                        "/questions",
                        "/interviews",
                        "/cases",
                        "/templates",
                        "/tools",
                        "/glossary");
    }

    @Test
    void interviewQuestionsAreKeptByKindLevelAndSkill() {
        visit("interviews?kind=behavioural&level=senior&skill=risk-management");
        assertThat(links()).contains("/interviews/risk-that-happened");
        assertThat(links()).doesNotContain("/interviews/scope-grew");
        visit("interviews?kind=adaptability&level=entry&skill=juggling");
        assertThat(words()).contains("question");
    }

    @Test
    void everyInterviewQuestionCanBeShown() {
        for (var question : List.copyOf(catalog().guide().interviews().values())) {
            visit(question.id());
            assertThat(heading()).isEqualTo(question.question());
        }
        visit("interviews/nobody-asks");
        assertThat(heading()).isEqualTo("This page is not here");
    }

    @Test
    void aCaseIsDecidedStepByStepAndTellsWhatReallyHappened() {
        visit(CASE);
        var study = Objects.requireNonNull(catalog().guide().cases().get(CASE));
        assertThat(words()).contains(study.steps().getFirst().question()).doesNotContain("What really happened");
        assertThat(links()).contains("/" + CASE + "?way=1");

        visit(CASE + "?way=3");
        assertThat(words())
                .contains("What came of it", "Costly", "Trust −2", "What really happened")
                .contains(study.steps().get(1).question());
        assertThat(links()).contains("/" + CASE + "?way=3-1");
    }

    @Test
    void aCaseEndsWithWhatToTakeAwayAndCanBePlayedAgain() {
        visit(CASE + "?way=1-1-3-1");
        assertThat(words()).contains("How it ended", "What to take away", "It failed");
        assertThat(find(Anchor.class).withId("again").single().getHref()).isEqualTo("/" + CASE);
    }

    @Test
    void everyCaseAndTemplateCanBeShown() {
        for (var study : List.copyOf(catalog().guide().cases().values())) {
            visit(study.id());
            assertThat(heading()).isEqualTo(study.title());
        }
        for (var template : List.copyOf(catalog().guide().templates().values())) {
            visit(template.id());
            assertThat(heading()).isEqualTo(template.title());
            assertThat(links()).contains("/" + template.id() + "/blank.md", "/" + template.id() + "/filled.md");
        }
    }

    @Test
    void answersAreFoundByTheirWords() {
        visit("questions?q=degree");
        assertThat(links()).contains("/questions#need-a-degree").doesNotContain("/questions#need-to-code");
        test(find(TextField.class).withId("question-filter").single()).setValue("xqzzvw");
        assertThat(words()).contains("Nobody has asked that here yet.");
    }

    @Test
    void theChooserRanksAndGivesItsReasons() {
        visit("certifications/choose");
        assertThat(words()).contains("Answer the first question");
        choose("goal", "first-project-job");
        assertThat(status()).contains("1 of 5 questions", "Best fit: CAPM");
        assertThat(words()).contains("made for people without experience");
    }

    @Test
    void whatCannotBeHadIsSaidAndTheAddressHoldsTheAnswers() {
        visit("certifications/choose?goal=lead-projects&background=it-without-projects&moon=full");
        assertThat(words()).contains("Not to be had yet", "at least 24 months");
        assertThat(group("background").getValue().key()).isEqualTo("it-without-projects");
    }

    @Test
    void aTieIsCalledATie() {
        visit("certifications/choose?employer=nothing-named");
        assertThat(status()).contains("fit equally well");
    }

    private void choose(String question, String key) {
        var group = group(question);
        var answer = group.getListDataView()
                .getItems()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
        group.setValue(answer);
    }

    private String status() {
        return find(Paragraph.class).withId("ranking-status").single().getText();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Answer> group(String question) {
        return find(RadioButtonGroup.class).withId("ask-" + question).single();
    }
}
