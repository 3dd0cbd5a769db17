package org.milestone.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.milestone.Catalogs;
import org.milestone.Given;
import org.milestone.MilestoneTest;
import org.milestone.account.AccountId;
import org.milestone.content.domain.Question;
import org.milestone.content.domain.Question.SingleChoice;
import org.milestone.practice.DisputeService.Disputed;
import org.milestone.practice.DisputeService.State;
import org.milestone.practice.domain.Attempt;
import org.milestone.practice.domain.Papers;
import org.milestone.practice.domain.Response.Choices;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/// What authors hear of their items.
@MilestoneTest
class StatisticsServiceTest {
    @Autowired
    Given given;

    @Autowired
    AttemptService attempts;

    @Autowired
    ResultService results;

    @Autowired
    DisputeService disputes;

    @Autowired
    AttemptRows rows;

    @Autowired
    Items items;

    @Autowired
    JdbcTemplate sql;

    @Test
    void anItemIsAddedUpFromFirstAnswers() {
        var bank = fresh("sum", 3);
        // Who is right on the first item is right on the others, too, but for one.
        for (int learner = 0; learner < 12; learner++) {
            boolean able = learner < 8;
            boolean odd = learner == 0;
            sit(given.learner(), bank, able, able != odd, able, 10 + learner);
        }
        var all = results.statistics(bank.stream().map(Question::id).toList());
        assertThat(all).hasSize(3);
        var one = Optional.ofNullable(all.get(bank.getFirst().id())).orElseThrow();
        assertThat(one.shown()).isEqualTo(12);
        assertThat(one.answers()).isEqualTo(12);
        assertThat(one.facility()).isCloseTo(8 / 12.0, within(1e-9));
        assertThat(one.medianSeconds()).hasValue(16);
        assertThat(one.discrimination().orElseThrow()).isGreaterThan(0.8);
        assertThat(one.responses()).containsEntry(new Choices(Set.of(1)), 8L).containsEntry(new Choices(Set.of(0)), 4L);
        assertThat(one.version()).isEqualTo("v1");
        assertThat(results.statistics(List.of("nobody/asked#this"))).isEmpty();
    }

    @Test
    void aSecondMeetingCountsAsShownOnly() {
        var bank = fresh("twice", 2);
        var me = given.learner();
        sit(me, bank, true, true, true, 5);
        sit(me, bank, false, false, false, 5);
        var one = Optional.ofNullable(results.statistics(List.of(bank.getFirst().id()))
                        .get(bank.getFirst().id()))
                .orElseThrow();
        assertThat(one.shown()).isEqualTo(2);
        assertThat(one.answers()).isEqualTo(1);
        assertThat(one.facility()).isEqualTo(1);
        assertThat(one.discrimination()).isEmpty();
    }

    @Test
    void aDisputeReachesTheAuthorsAndIsAnsweredOnce() {
        var me = given.learner();
        var item = fresh("dispute", 1).getFirst();
        var version = item.about().version();
        assertThat(disputes.dispute(me, item.id(), version, " ")).isEqualTo(new Disputed.Blank());
        assertThat(disputes.dispute(me, item.id(), version, "x".repeat(2_003))).isEqualTo(new Disputed.TooLong(3));
        assertThat(disputes.dispute(me, item.id(), "no such", "Wrong")).isEqualTo(new Disputed.NoSuchItem());
        assertThat(disputes.dispute(me, item.id(), version, "B is right, too")).isInstanceOf(Disputed.Kept.class);
        assertThat(disputes.dispute(me, item.id(), version, "B is right as well"))
                .isInstanceOf(Disputed.Kept.class);
        assertThat(disputes.mine(given.learner())).isEmpty();
        var mine = disputes.mine(me);
        assertThat(mine)
                .singleElement()
                .satisfies(dispute -> assertThat(dispute.text()).isEqualTo("B is right as well"));
        assertThat(disputes.open(List.of(item.id()))).containsEntry(item.id(), 1L);
        assertThat(disputes.in(State.OPEN, 1_000)).contains(mine.getFirst());
        assertThat(disputes.settle(mine.getFirst().id(), true, "Thank you, mended"))
                .isTrue();
        assertThat(disputes.settle(mine.getFirst().id(), false, "No")).isFalse();
        assertThat(disputes.mine(me).getFirst().reply()).isEqualTo("Thank you, mended");
        assertThat(disputes.dispute(me, item.id(), version, "Again")).isInstanceOf(Disputed.AlreadySettled.class);
        assertThat(disputes.open(List.of(item.id()))).isEmpty();
    }

    /// Items that no catalog has, kept as they were drawn.
    private List<Question> fresh(String name, int size) {
        var bank = java.util.stream.IntStream.range(0, size)
                .<Question>mapToObj(number -> new SingleChoice(
                        Catalogs.about("bank/" + name + System.nanoTime() + "#q" + number),
                        "<p>?</p>",
                        Catalogs.options(false, true, false)))
                .toList();
        bank.forEach(item -> sql.update(
                "insert into practice_item (question_id, version, body) values (?, ?, ?)",
                item.id(),
                item.about().version(),
                Frozen.write(item)));
        return bank;
    }

    private void sit(AccountId me, List<Question> bank, boolean first, boolean second, boolean third, int seconds) {
        var paper = Papers.paper(bank, Optional.empty(), true, Duration.ZERO, bank.size());
        long id = rows.saveAndFlush(new AttemptRow(
                        me.value(),
                        "a test",
                        Optional.empty(),
                        "A test",
                        1,
                        Attempt.start(paper, Papers.exam(), 1, items.now())))
                .id();
        var rights = List.of(first, second, third);
        for (int slot = 0; slot < bank.size(); slot++) {
            attempts.answer(
                    me,
                    id,
                    new org.milestone.practice.domain.Given(
                            slot, 1, new Choices(Set.of(rights.get(slot) ? 1 : 0)), Optional.empty(), seconds));
        }
        attempts.finish(me, id);
    }
}
