package org.milestone.skill.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.milestone.skill.domain.Ratings.NOW;
import static org.milestone.skill.domain.Ratings.SKILL;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BlindTest {
    private static final String MENTOR = "7";

    @Test
    void neitherReadsTheOtherBeforeBothAreIn() {
        var mentor = mentor(2, 0);
        assertThat(Blind.forOwner(List.of(mentor)).ratings()).isEmpty();
        assertThat(Blind.forOwner(List.of(mentor)).waiting()).containsExactly(place());
        var self = self(4, 1);
        assertThat(Blind.forMentor(List.of(self), MENTOR).ratings()).isEmpty();
        assertThat(Blind.forMentor(List.of(self), MENTOR).waiting()).containsExactly(place());
        var both = List.of(mentor, self);
        assertThat(Blind.forOwner(both).ratings()).containsExactlyElementsOf(both);
        assertThat(Blind.forMentor(both, MENTOR).ratings()).containsExactlyElementsOf(both);
    }

    @Test
    void anOtherSkillOrAxisDoesNotOpenIt() {
        var mentor = mentor(2, 0);
        var elsewhere = Ratings.self(SKILL, Axis.KNOWLEDGE, 3, NOW.plusSeconds(1));
        assertThat(Blind.forOwner(List.of(mentor, elsewhere)).ratings()).containsExactly(elsewhere);
    }

    @Test
    void aSecondRoundIsBlindAgain() {
        var first = List.of(self(4, 0), mentor(2, 1));
        var later = mentor(3, 2);
        var all = new ArrayList<>(first);
        all.add(later);
        assertThat(Blind.forOwner(all).ratings()).containsExactlyElementsOf(first);
        assertThat(Blind.forMentor(all, MENTOR).ratings()).containsExactlyElementsOf(all);
        all.add(self(4, 3));
        assertThat(Blind.forOwner(all).ratings()).containsExactlyElementsOf(all);
    }

    @Test
    void aMentorNeverReadsAnother() {
        var all = List.of(self(4, 0), mentor(2, 1), Ratings.mentor(SKILL, "8", 3, NOW.plusSeconds(2)));
        assertThat(Blind.forMentor(all, MENTOR).ratings()).containsExactly(all.get(0), all.get(1));
        assertThat(Blind.forOwner(all).ratings()).hasSize(3);
    }

    @Test
    void whatHasOpenedAMentorsWordIsKnown() {
        var self = self(4, 1);
        assertThat(Blind.hasRevealed(List.of(mentor(2, 0), self), self)).isTrue();
        assertThat(Blind.hasRevealed(List.of(self), self)).isFalse();
    }

    /// Whatever the order: the number of complete rounds tells what each may read, and nobody
    /// reads more of the other than the other may read of them.
    @Test
    void inAnyOrderEachRoundNeedsAWordOfBoth() {
        var random = new Random(6);
        for (int sample = 0; sample < 500; sample++) {
            var all = new ArrayList<Rating>();
            boolean selfPending = false;
            boolean mentorPending = false;
            for (int step = 0; step < 10; step++) {
                boolean own = random.nextBoolean();
                all.add(own ? self(random.nextInt(6), step) : mentor(random.nextInt(6), step));
                selfPending |= own;
                mentorPending |= !own;
                if (selfPending && mentorPending) {
                    selfPending = false;
                    mentorPending = false;
                }
                assertThat(Blind.forOwner(all).ratings().size() == all.size()).isEqualTo(!mentorPending);
                assertThat(Blind.forMentor(all, MENTOR).ratings().size() == all.size())
                        .isEqualTo(!selfPending);
            }
        }
    }

    private static Blind.Place place() {
        return new Blind.Place(SKILL, Axis.APPLICATION);
    }

    private static Rating self(int level, int second) {
        return Ratings.self(SKILL, Axis.APPLICATION, level, NOW.plusSeconds(second));
    }

    private static Rating mentor(int level, int second) {
        return Ratings.mentor(SKILL, MENTOR, level, NOW.plusSeconds(second));
    }
}
