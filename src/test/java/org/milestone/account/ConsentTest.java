package org.milestone.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.milestone.Given;
import org.milestone.MilestoneTest;
import org.milestone.TestClock;
import org.milestone.account.domain.Scope;
import org.milestone.account.domain.Sight;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@MilestoneTest
class ConsentTest {
    @Autowired
    Consent consent;

    @Autowired
    PersonalDataService data;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClock clock;

    @Autowired
    Given given;

    @Test
    void aGrantOpensOneScopeAsCloselyAsItSays() {
        var ana = given.learner();
        var ravi = given.mentor();
        grant(ana, ravi, Scope.SKILLS, Sight.SUMMARY, 30);
        assertThat(read(ravi, ana, Scope.SKILLS, Sight.SUMMARY)).isTrue();
        assertThat(read(ravi, ana, Scope.SKILLS, Sight.DETAIL)).isFalse();
        assertThat(read(ravi, ana, Scope.PLAN, Sight.SUMMARY)).isFalse();
        assertThat(read(ana, ravi, Scope.SKILLS, Sight.SUMMARY)).isFalse();
        assertThat(read(given.mentor(), ana, Scope.SKILLS, Sight.SUMMARY)).isFalse();
        assertThat(consent.held(ravi)).singleElement().satisfies(grant -> {
            assertThat(grant.ownerName()).isEqualTo(given.nameOf(ana));
            assertThat(grant.viewerName()).isEqualTo(given.nameOf(ravi));
        });
        assertThat(consent.given(ana)).isEqualTo(consent.held(ravi));
    }

    @Test
    void aNewGrantTakesThePlaceOfTheOld() {
        var ana = given.learner();
        var ravi = given.mentor();
        grant(ana, ravi, Scope.PLAN, Sight.DETAIL, 30);
        grant(ana, ravi, Scope.PLAN, Sight.SUMMARY, 30);
        assertThat(read(ravi, ana, Scope.PLAN, Sight.DETAIL)).isFalse();
        assertThat(consent.given(ana)).hasSize(1);
    }

    @Test
    void whatIsTakenBackIsHiddenAtOnceAndTheRecordStays() {
        var ana = given.learner();
        var ravi = given.mentor();
        grant(ana, ravi, Scope.SKILLS, Sight.DETAIL, 30);
        grant(ana, ravi, Scope.PRACTICE, Sight.SUMMARY, 30);
        assertThat(read(ravi, ana, Scope.SKILLS, Sight.DETAIL)).isTrue();
        consent.revoke(ana, ravi, Scope.SKILLS);
        assertThat(read(ravi, ana, Scope.SKILLS, Sight.SUMMARY)).isFalse();
        assertThat(read(ravi, ana, Scope.PRACTICE, Sight.SUMMARY)).isTrue();
        consent.revokeAll(ana, ravi);
        assertThat(read(ravi, ana, Scope.PRACTICE, Sight.SUMMARY)).isFalse();
        assertThat(consent.seen(ana, Optional.empty(), 10))
                .extracting(Consent.Seen::scope)
                .containsExactly(Scope.PRACTICE, Scope.SKILLS);
    }

    @Test
    void aGrantEndsByItself() {
        var ana = given.learner();
        var ravi = given.mentor();
        grant(ana, ravi, Scope.PLAN, Sight.DETAIL, 2);
        clock.advance(Duration.ofDays(2).minusSeconds(1));
        assertThat(read(ravi, ana, Scope.PLAN, Sight.DETAIL)).isTrue();
        clock.advance(Duration.ofSeconds(1));
        assertThat(read(ravi, ana, Scope.PLAN, Sight.DETAIL)).isFalse();
        assertThat(consent.held(ravi)).isEmpty();
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        var ana = given.learner();
        var ravi = given.mentor();
        var now = clock.instant();
        var month = now.plus(Duration.ofDays(30));
        assertThat(consent.grant(ana, ana, Scope.PLAN, Sight.DETAIL, "", month)).isEqualTo(new Consent.ToOneself());
        assertThat(consent.grant(ana, ravi, Scope.PLAN, Sight.DETAIL, "", now)).isEqualTo(new Consent.NotADate());
        assertThat(consent.grant(ana, ravi, Scope.PLAN, Sight.DETAIL, "", now.plus(Duration.ofDays(367))))
                .isEqualTo(new Consent.NotADate());
        assertThat(consent.grant(ana, ravi, Scope.PLAN, Sight.DETAIL, "x".repeat(201), month))
                .isEqualTo(new Consent.TooLongAPurpose());
        assertThat(consent.grant(ana, new AccountId(Long.MAX_VALUE), Scope.PLAN, Sight.DETAIL, "", month))
                .isEqualTo(new Consent.NoSuchPerson());
        assertThat(consent.given(ana)).isEmpty();
    }

    @Test
    void readingNeedsTheTransactionOfTheRows() {
        var ana = given.learner();
        assertThatThrownBy(() -> consent.read(given.mentor(), ana, Scope.PLAN, Sight.SUMMARY))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void onesOwnIsSeenWithoutARecord() {
        var ana = given.learner();
        assertThat(read(ana, ana, Scope.STORIES, Sight.DETAIL)).isTrue();
        assertThat(consent.seen(ana, Optional.empty(), 10)).isEmpty();
    }

    @Test
    void theRecordOutlivesWhoLooked() {
        var ana = given.learner();
        var ravi = given.mentor();
        grant(ana, ravi, Scope.PLAN, Sight.DETAIL, 30);
        read(ravi, ana, Scope.PLAN, Sight.DETAIL);
        assertThat(data.erase(ravi, Given.PASSWORD)).isEqualTo(new PersonalDataService.Gone());
        assertThat(consent.given(ana)).isEmpty();
        assertThat(consent.seen(ana, Optional.empty(), 10))
                .singleElement()
                .satisfies(seen -> assertThat(seen.viewer()).isEmpty());
    }

    @Test
    void theRecordIsReadPageByPage() {
        var ana = given.learner();
        var ravi = given.mentor();
        grant(ana, ravi, Scope.PLAN, Sight.DETAIL, 30);
        for (int i = 0; i < 5; i++) {
            read(ravi, ana, Scope.PLAN, Sight.DETAIL);
        }
        var first = consent.seen(ana, Optional.empty(), 3);
        var second = consent.seen(ana, Optional.of(first.getLast().number()), 3);
        assertThat(first).hasSize(3);
        assertThat(second).hasSize(2).doesNotContainAnyElementsOf(first);
    }

    /// Random grants, withdrawals, days and looks against a model of a few lines.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void nothingIsEverReadWithoutALiveGrantAndEveryReadingIsOnRecord(long seed) {
        record Key(int owner, int viewer, Scope scope) {}
        record Live(Sight sight, Instant until) {}
        var chance = new Random(seed);
        var people = List.of(given.learner(), given.learner(), given.mentor(), given.mentor());
        var model = new HashMap<Key, Live>();
        var looked = new HashMap<AccountId, Integer>();
        for (int step = 0; step < 150; step++) {
            int owner = chance.nextInt(people.size());
            int viewer = chance.nextInt(people.size());
            var scope = Scope.values()[chance.nextInt(2)];
            var sight = Sight.values()[chance.nextInt(2)];
            var key = new Key(owner, viewer, scope);
            switch (chance.nextInt(5)) {
                case 0 -> {
                    var until = clock.instant().plus(Duration.ofDays(1 + chance.nextInt(5)));
                    if (consent.grant(people.get(owner), people.get(viewer), scope, sight, "", until)
                            instanceof Consent.Given) {
                        model.put(key, new Live(sight, until));
                    }
                }
                case 1 -> {
                    consent.revoke(people.get(owner), people.get(viewer), scope);
                    model.remove(key);
                }
                case 2 -> clock.advance(Duration.ofHours(chance.nextInt(30)));
                default -> {
                    var live = model.get(key);
                    boolean may = owner == viewer
                            || live != null
                                    && live.until().isAfter(clock.instant())
                                    && live.sight().covers(sight);
                    assertThat(read(people.get(viewer), people.get(owner), scope, sight))
                            .isEqualTo(may);
                    if (may && owner != viewer) {
                        looked.merge(people.get(owner), 1, Integer::sum);
                    }
                }
            }
        }
        people.forEach(person ->
                assertThat(consent.seen(person, Optional.empty(), 1_000)).hasSize(looked.getOrDefault(person, 0)));
    }

    private void grant(AccountId owner, AccountId viewer, Scope scope, Sight sight, int days) {
        assertThat(consent.grant(
                        owner,
                        viewer,
                        scope,
                        sight,
                        "mentoring",
                        clock.instant().plus(Duration.ofDays(days))))
                .isEqualTo(new Consent.Given());
    }

    private boolean read(AccountId viewer, AccountId owner, Scope scope, Sight sight) {
        return Boolean.TRUE.equals(transaction.execute(status -> consent.read(viewer, owner, scope, sight)));
    }
}
