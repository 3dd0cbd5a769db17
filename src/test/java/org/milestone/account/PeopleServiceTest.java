package org.milestone.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.milestone.Given;
import org.milestone.MilestoneTest;
import org.milestone.account.PeopleService.Gone;
import org.milestone.account.PeopleService.LastAdministrator;
import org.milestone.account.PeopleService.Saved;
import org.milestone.account.domain.AccountRole;
import org.milestone.mail.TestMailbox;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@MilestoneTest
class PeopleServiceTest {
    @Autowired
    PeopleService service;

    @Autowired
    AccountRows rows;

    @Autowired
    Sessions sessions;

    @Autowired
    TestMailbox mailbox;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Given given;

    @Test
    void onlyAdministratorsSeePeople() {
        var mentor = given.mentor();
        var learner = given.learner();
        assertThatThrownBy(() -> service.search(mentor, "", 0, 10)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> service.count(mentor, "")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> service.changeRoles(mentor, mentor, Set.of(AccountRole.ADMINISTRATOR)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> service.lock(mentor, learner, true)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> service.resendConfirmation(mentor, learner)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> service.count(new AccountId(-1), "")).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void peopleAreFoundByNameAndAddress() {
        var me = given.administrator();
        var learner = given.learner();
        String address = given.emailOf(learner);
        assertThat(service.search(me, address.toUpperCase(Locale.ROOT), 0, 10))
                .singleElement()
                .satisfies(person -> assertThat(person.account()).isEqualTo(learner));
        assertThat(service.search(me, given.nameOf(learner), 0, 10)).hasSize(1);
        assertThat(service.count(me, address)).isEqualTo(1);
        assertThat(service.search(me, address, 1, 10)).isEmpty();
        assertThat(service.count(me, "no_such%person")).isZero();
    }

    @Test
    void rolesAreGivenAndTaken() {
        var me = given.administrator();
        var person = given.learner();
        assertThat(service.changeRoles(me, person, Set.of(AccountRole.MENTOR, AccountRole.AUTHOR)))
                .isEqualTo(new Saved());
        assertThat(rows.findById(person.value()).orElseThrow().roles())
                .containsExactlyInAnyOrder(AccountRole.LEARNER, AccountRole.MENTOR, AccountRole.AUTHOR);
        service.changeRoles(me, person, Set.of());
        assertThat(rows.findById(person.value()).orElseThrow().roles()).containsExactly(AccountRole.LEARNER);
        assertThat(service.changeRoles(me, new AccountId(-1), Set.of())).isEqualTo(new Gone());
    }

    @Test
    void aLockedPersonsSessionsEnd() {
        var me = given.administrator();
        var person = given.learner();
        long session = sessions.open(person, "Firefox on Linux", null);
        assertThat(service.lock(me, person, true)).isEqualTo(new Saved());
        assertThat(sessions.check(person, session)).isEmpty();
        assertThat(service.lock(me, person, false)).isEqualTo(new Saved());
        assertThat(rows.findById(person.value()).orElseThrow().locked()).isFalse();
    }

    @Test
    void theConfirmationIsSentAgainToThoseWhoNeedIt() {
        var me = given.administrator();
        var person = given.unconfirmed();
        service.resendConfirmation(me, person);
        assertThat(mailbox.to(given.emailOf(person))).hasSize(1);
        var confirmed = given.learner();
        service.resendConfirmation(me, confirmed);
        assertThat(mailbox.to(given.emailOf(confirmed))).isEmpty();
    }

    @Test
    void theLastAdministratorStays() {
        var me = given.administrator();
        // Everybody else who administers is locked for the time of this transaction only.
        transaction.executeWithoutResult(status -> {
            rows.lockThoseActingAs(AccountRole.ADMINISTRATOR).stream()
                    .filter(row -> !row.id().equals(me))
                    .forEach(row -> row.lock(true));
            assertThat(service.lock(me, me, true)).isEqualTo(new LastAdministrator());
            assertThat(service.changeRoles(me, me, Set.of())).isEqualTo(new LastAdministrator());
            assertThat(service.isLastAdministrator(me)).isTrue();
            status.setRollbackOnly();
        });
        given.administrator();
        assertThat(service.changeRoles(me, me, Set.of())).isEqualTo(new Saved());
    }
}
