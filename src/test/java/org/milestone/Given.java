package org.milestone;

import java.util.Set;
import org.milestone.account.AccountId;
import org.milestone.account.TestPeople;
import org.milestone.account.domain.AccountRole;
import org.springframework.boot.test.context.TestComponent;

/// Brings fresh people with unique names and addresses; their password is [#PASSWORD].
@TestComponent
public class Given {
    public static final String PASSWORD = "a-quiet-river-42";

    private final TestPeople people;

    Given(TestPeople people) {
        this.people = people;
    }

    /// A learner with a confirmed address.
    public AccountId learner() {
        return person(AccountRole.LEARNER);
    }

    public AccountId mentor() {
        return person(AccountRole.LEARNER, AccountRole.MENTOR);
    }

    public AccountId author() {
        return person(AccountRole.LEARNER, AccountRole.AUTHOR);
    }

    public AccountId administrator() {
        return person(AccountRole.LEARNER, AccountRole.ADMINISTRATOR);
    }

    public AccountId person(AccountRole... roles) {
        return people.create(Set.of(roles), true);
    }

    /// A learner whose address nobody has confirmed.
    public AccountId unconfirmed() {
        return people.create(Set.of(AccountRole.LEARNER), false);
    }

    public String emailOf(AccountId account) {
        return people.emailOf(account);
    }

    public String nameOf(AccountId account) {
        return people.nameOf(account);
    }

    /// Lets this thread act as the person: screens and `CurrentAccount` see them signed in.
    public void signIn(AccountId account) {
        people.signIn(account);
    }

    public void signOut() {
        people.signOut();
    }
}
