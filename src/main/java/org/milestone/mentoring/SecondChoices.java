package org.milestone.mentoring;

import org.milestone.account.AccountId;
import org.milestone.mentoring.domain.Side;
import org.springframework.stereotype.Component;

/// Whom a mentee asks next when a question was declined, or nobody answered it.
@Component
class SecondChoices {
    private final SecondChoiceRows rows;
    private final MentorService mentors;
    private final Pairs pairs;

    SecondChoices(SecondChoiceRows rows, MentorService mentors, Pairs pairs) {
        this.rows = rows;
        this.mentors = mentors;
        this.pairs = pairs;
    }

    void keep(long mentorship, AccountId next) {
        rows.save(new SecondChoiceRow(mentorship, next));
    }

    /// Asks them the same, if they still take somebody.
    void ask(MentorshipRow over) {
        var mentee = over.of(Side.MENTEE);
        rows.findById(over.id()).map(SecondChoiceRow::mentor).ifPresent(next -> {
            rows.deleteById(over.id());
            if (!pairs.areOpen(next, mentee) && mentors.mentor(mentee, next).isPresent()) {
                pairs.ask(mentee, next, over.question());
            }
        });
    }
}
