package org.milestone.guide.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.milestone.content.domain.CaseStudy;
import org.milestone.content.domain.CaseStudy.Choice;
import org.milestone.content.domain.CaseStudy.Effect;
import org.milestone.content.domain.CaseStudy.Outcome;
import org.milestone.content.domain.CaseStudy.Rating;
import org.milestone.content.domain.CaseStudy.Step;

class PlayTest {
    private final CaseStudy study = new CaseStudy(
            "cases/x",
            "X",
            "",
            Outcome.FAILED,
            5,
            List.of(),
            List.of(),
            List.of(),
            "",
            List.of(
                    step(
                            "first",
                            choice(Rating.GOOD, 1, Optional.empty()),
                            choice(Rating.COSTLY, -2, Optional.of("third"))),
                    step("second", choice(Rating.WORKABLE, 0, Optional.empty())),
                    step("third", choice(Rating.GOOD, 2, Optional.empty()))),
            "",
            List.of(),
            List.of(),
            List.of());

    @Test
    void aCaseIsPlayedFromItsStartToItsEnd() {
        var start = Play.of(study, "");
        assertThat(start.now().key()).isEqualTo("first");
        assertThat(start.wayWith(1)).isEqualTo("1");
        var middle = Play.of(study, "1");
        assertThat(middle.now().key()).isEqualTo("second");
        assertThat(middle.wayWith(1)).isEqualTo("1-1");
        var end = Play.of(study, "1-1-1");
        assertThat(end.isOver()).isTrue();
        assertThat(end.effect()).isEqualTo(new Effect(3, 3, 3));
        assertThat(end.count(Rating.GOOD)).isEqualTo(2);
    }

    @Test
    void aChoiceMayLeadPastAStep() {
        var play = Play.of(study, "2");
        assertThat(play.now().key()).isEqualTo("third");
        assertThat(play.effect()).isEqualTo(new Effect(-2, -2, -2));
    }

    @Test
    void whatDoesNotFitTheCaseIsLeftOut() {
        assertThat(Play.of(study, "1-7-1").way()).isEqualTo("1");
        assertThat(Play.of(study, "<b>").way()).isEmpty();
        assertThat(Play.of(study, "2-1-1-1").way()).isEqualTo("2-1");
    }

    private static Step step(String key, Choice... choices) {
        return new Step(key, key, "", "?", List.of(choices), Optional.empty());
    }

    private static Choice choice(Rating rating, int effect, Optional<String> next) {
        return new Choice("c", "", rating, new Effect(effect, effect, effect), next);
    }
}
