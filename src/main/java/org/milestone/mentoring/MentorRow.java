package org.milestone.mentoring;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.milestone.account.AccountId;
import org.milestone.mentoring.domain.MentorCard;

/// What somebody says of themself as a mentor; locked while mentees are counted.
@Entity
@Table(name = "mentoring_mentor")
class MentorRow {
    @Id
    private long accountId;

    private String about;
    private String topics;
    private String roles;
    private String languages;
    private int capacity;
    private boolean paused;
    private boolean listed;

    @SuppressWarnings("NullAway.Init")
    protected MentorRow() {}

    AccountId account() {
        return new AccountId(accountId);
    }

    MentorCard card() {
        return new MentorCard(
                about, Lists.read(topics), Lists.read(roles), Lists.read(languages), capacity, paused, listed);
    }

    void say(MentorCard card) {
        about = card.about();
        topics = Lists.text(card.topics());
        roles = Lists.text(card.roles());
        languages = Lists.text(card.languages());
        capacity = card.capacity();
        paused = card.paused();
        listed = card.listed();
    }
}
