package org.milestone.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.milestone.Given;
import org.milestone.MilestoneTest;
import org.milestone.account.AccountId;
import org.milestone.content.Library;
import org.milestone.content.domain.Question.SingleChoice;
import org.milestone.desk.domain.Weakness;
import org.milestone.practice.AttemptService;
import org.milestone.practice.DisputeService;
import org.milestone.practice.ResultService;
import org.milestone.practice.Started;
import org.milestone.practice.domain.Certainty;
import org.milestone.practice.domain.Conduct;
import org.milestone.practice.domain.Response.Choices;
import org.milestone.practice.domain.SetSpec;
import org.springframework.beans.factory.annotation.Autowired;

/// The way of items that belong to no exam, from a learner's answer to the desk.
@MilestoneTest
class DeskServiceTest {
    @Autowired
    Given given;

    @Autowired
    DeskService desk;

    @Autowired
    AttemptService attempts;

    @Autowired
    ResultService results;

    @Autowired
    DisputeService disputes;

    @Autowired
    Library library;

    @AfterEach
    void leave() {
        given.signOut();
    }

    @ParameterizedTest
    @ValueSource(strings = {"it-fluency", "skills"})
    void itemsWithoutADomainAreAnsweredDisputedAndSeenByTheirAuthor(String bank) {
        var items = library.catalog().questions().values().stream()
                .filter(item -> item.inUse()
                        && item.about().bank().equals(bank)
                        && item.about().domains().isEmpty()
                        && item.about().caseSet().isEmpty())
                .filter(SingleChoice.class::isInstance)
                .map(SingleChoice.class::cast)
                .limit(3)
                .toList();
        assertThat(items).hasSize(3);
        for (int learner = 0; learner < Weakness.ENOUGH; learner++) {
            sit(given.learner(), items, learner % 2 == 0);
        }
        var somebody = given.learner();
        long attempt = sit(somebody, items, true);
        var result = results.result(somebody, attempt).orElseThrow();
        assertThat(result.score().answered()).isEqualTo(3);
        assertThat(result.score().points()).isEqualTo(3);
        assertThat(result.score().parts())
                .allSatisfy(part -> assertThat(library.catalog().lessons()).containsKey(part.key()));
        var item = items.getFirst();
        assertThat(disputes.dispute(somebody, item.id(), item.about().version(), "The second one is right, too"))
                .isInstanceOf(DisputeService.Disputed.Kept.class);

        given.signIn(given.author());
        assertThat(desk.workList())
                .filteredOn(weak -> weak.question().id().equals(item.id()))
                .singleElement()
                .satisfies(weak -> {
                    assertThat(weak.disputes()).isPositive();
                    assertThat(weak.weaknesses()).contains(Weakness.DISPUTED);
                });
        var sheet = desk.item(item.id()).orElseThrow();
        var figures = sheet.statistics().orElseThrow();
        assertThat(figures.answers()).isGreaterThanOrEqualTo(Weakness.ENOUGH + 1L);
        assertThat(figures.facility()).isBetween(0.3, 0.7);
        assertThat(sheet.shares()).hasSize(item.options().size());
        assertThat(sheet.disputes()).extracting(one -> one.text()).contains("The second one is right, too");
        assertThat(desk.banks())
                .filteredOn(one -> one.name().equals(bank))
                .singleElement()
                .satisfies(one -> assertThat(one.byDomain()).containsKey("none"));
    }

    @Test
    void anEmptySearchFindsAllAndWordsNarrowItDown() {
        given.signIn(given.author());
        var all = desk.bank("skills", "", 1).orElseThrow();
        assertThat(all.found()).isEqualTo(all.items());
        assertThat(desk.bank("skills", "  ", 0).orElseThrow().found()).isEqualTo(all.items());
        var id = all.entries().getFirst().question().id();
        var key = id.substring(id.indexOf('#') + 1);
        assertThat(desk.bank("skills", key, 1).orElseThrow().entries())
                .extracting(entry -> entry.question().id())
                .contains(id);
        assertThat(desk.bank("skills", "no item holds such words", 1)
                        .orElseThrow()
                        .found())
                .isZero();
        assertThat(desk.bank("nowhere", "", 1)).isEmpty();
    }

    private long sit(AccountId me, List<SingleChoice> items, boolean right) {
        var ids = items.stream().map(SingleChoice::id).toList();
        long attempt =
                ((Started.Begun) attempts.practise(me, SetSpec.of(Conduct.Kind.PRACTICE, "Three", ids))).attempt();
        for (var slot : attempts.view(me, attempt).orElseThrow().slots()) {
            var item = (SingleChoice) slot.item();
            int choice = 0;
            while (item.options().get(choice).right() != right) {
                choice++;
            }
            attempts.answer(
                    me,
                    attempt,
                    new org.milestone.practice.domain.Given(
                            slot.place(),
                            slot.nextSequence(),
                            new Choices(Set.of(choice)),
                            Optional.of(Certainty.SURE),
                            20));
        }
        attempts.finish(me, attempt);
        return attempt;
    }
}
