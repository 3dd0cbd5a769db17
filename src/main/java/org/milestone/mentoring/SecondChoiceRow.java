package org.milestone.mentoring;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.milestone.account.AccountId;

/// Whom a mentee asks next when a request is refused.
@Entity
@Table(name = "mentoring_second_choice")
class SecondChoiceRow {
    @Id
    private long mentorshipId;

    private long accountId;

    protected SecondChoiceRow() {}

    SecondChoiceRow(long mentorship, AccountId mentor) {
        this.mentorshipId = mentorship;
        this.accountId = mentor.value();
    }

    AccountId mentor() {
        return new AccountId(accountId);
    }
}
