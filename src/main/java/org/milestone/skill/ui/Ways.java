package org.milestone.skill.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.milestone.account.AccountId;
import org.milestone.content.ContentRoutes;
import org.milestone.content.Library;
import org.milestone.content.domain.Lesson;
import org.milestone.content.domain.Question;
import org.milestone.practice.AttemptService;
import org.milestone.practice.PracticeRoutes;
import org.milestone.practice.PracticeService;
import org.milestone.practice.Started;
import org.milestone.practice.domain.SetSpec;
import org.milestone.shell.Link;
import org.milestone.shell.Notices;
import org.milestone.skill.SkillRoutes;
import org.milestone.skill.SkillState;
import org.milestone.skill.domain.Axis;
import org.milestone.skill.domain.Gap;
import org.milestone.skill.domain.Step;
import org.milestone.study.LessonService;
import org.milestone.study.StudyRoutes;
import org.milestone.study.domain.Progress;

/// Turns the next step of a gap into something to press: a lesson, a drill, a page.
@org.springframework.stereotype.Component
final class Ways {
    private static final int QUESTIONS = 10;
    private static final String AT_WORK = "#practise-it-this-week";

    private final Library library;
    private final LessonService lessons;
    private final AttemptService attempts;
    private final PracticeService practice;

    Ways(Library library, LessonService lessons, AttemptService attempts, PracticeService practice) {
        this.library = library;
        this.lessons = lessons;
        this.attempts = attempts;
        this.practice = practice;
    }

    /// The ways of one person, for one rendering.
    final class Of {
        private final AccountId me;
        private final SkillState state;
        private final Progress progress;

        /// How many questions each lesson asks on each skill: that says best what it teaches.
        private final Map<String, Long> asked;

        private Of(AccountId me, SkillState state) {
            this.me = me;
            this.state = state;
            this.progress = lessons.progress(me);
            this.asked = library.catalog().questions().values().stream()
                    .filter(Question::inUse)
                    .collect(Collectors.groupingBy(each -> each.lesson() + each.skill(), Collectors.counting()));
        }

        /// Empty where there is nothing to do.
        Optional<Component> way(String skill, Gap.Side side) {
            return side.axis() == Axis.KNOWLEDGE && state.asksForGuess(skill)
                    ? Optional.of(
                            new Link(SkillRoutes.skill(skill) + "#guess", "Guess, then see what your answers show"))
                    : side.next().map(step -> way(skill, side.axis(), step));
        }

        private Component way(String skill, Axis axis, Step step) {
            var word = Words.word(axis);
            return switch (step) {
                case RATE_YOURSELF -> new Link(SkillRoutes.skill(skill) + "#side-" + word, "Rate yourself");
                case ADD_EVIDENCE ->
                    new Link(SkillRoutes.skill(skill) + "#explain-details-" + word, "Add what shows it, 3 minutes");
                case ANSWER_QUESTIONS -> drill(skill);
                case ASK_A_MENTOR -> new Span("Somebody who saw you do it would settle it");
                case HAVE_IT_VERIFIED -> new Span("A project signed by somebody who saw it would settle it");
                case READ_A_LESSON -> lesson(skill);
                case DO_IT_AT_WORK ->
                    new Link("/" + ContentRoutes.of(skill) + AT_WORK, "Practise it at work this week");
            };
        }

        private Component lesson(String skill) {
            var teaching = library.catalog().lessonsTeaching(skill);
            return teaching.stream()
                    .filter(each -> !progress.isDone(each.id()))
                    .max(Comparator.comparingLong((Lesson each) -> asked.getOrDefault(each.id() + skill, 0L))
                            .thenComparing(Comparator.comparingInt(
                                            (Lesson each) -> each.skills().indexOf(skill))
                                    .reversed()))
                    .<Component>map(Ways::link)
                    .orElseGet(() -> new Link("/" + ContentRoutes.of(skill) + AT_WORK, "Practise it this week"));
        }

        private Component drill(String skill) {
            var title = library.catalog().skill(skill).title();
            var wish = SetSpec.drill(title, QUESTIONS).skills(Set.of(skill));
            int there = Math.min(QUESTIONS, practice.available(me, wish));
            if (there == 0) {
                return lesson(skill);
            }
            var button = new Button(
                    "Answer " + Words.count(there, "question", "questions"), click -> begin(wish.count(there)));
            button.setAriaLabel("Answer " + Words.count(there, "question", "questions") + " on " + title);
            button.addClassName("way");
            return button;
        }

        private void begin(SetSpec wish) {
            switch (attempts.practise(me, wish)) {
                case Started.Begun(long id) -> go(id);
                case Started.AlreadyOpen(long id) -> go(id);
                case Started.TooFew _, Started.NoSuchExam _ ->
                    Notices.refused("There are not enough questions on this skill any more.");
            }
        }
    }

    Of of(AccountId me, SkillState state) {
        return new Of(me, state);
    }

    private static Link link(Lesson lesson) {
        return new Link(
                StudyRoutes.lesson(lesson.id()), "Read: " + lesson.title() + ", " + Words.minutes(lesson.minutes()));
    }

    private static void go(long attempt) {
        UI.getCurrentOrThrow().navigate(PracticeRoutes.attempt(attempt).substring(1));
    }
}
