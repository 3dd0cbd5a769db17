package org.milestone.mentoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.milestone.account.AccountId;
import org.milestone.account.AccountService;
import org.milestone.account.DemoPeople;
import org.milestone.account.domain.Email;
import org.milestone.mentoring.domain.Agreement;
import org.milestone.mentoring.domain.Cadence;
import org.milestone.mentoring.domain.Channel;
import org.milestone.mentoring.domain.MentorCard;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes the demo's mentor the mentor of the demo's learner, once: what they change stays changed.
@Component
class DemoMentoring {
    private final DemoPeople people;
    private final AccountService accounts;
    private final MentorRows rows;
    private final MentorService mentors;
    private final MentorshipService mentorships;

    DemoMentoring(
            DemoPeople people,
            AccountService accounts,
            MentorRows rows,
            MentorService mentors,
            MentorshipService mentorships) {
        this.people = people;
        this.accounts = accounts;
        this.rows = rows;
        this.mentors = mentors;
        this.mentorships = mentorships;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    @Transactional
    void ready() {
        var mentor = find("mentor");
        var learner = find("learner");
        if (mentor.isPresent()
                && learner.isPresent()
                && rows.findById(mentor.get().value()).isEmpty()) {
            begin(mentor.get(), learner.get());
        }
    }

    private Optional<AccountId> find(String what) {
        return people.present().stream()
                .filter(person -> person.what().equals(what))
                .findFirst()
                .flatMap(person -> Email.of(person.email()))
                .flatMap(accounts::withAddress);
    }

    private void begin(AccountId mentor, AccountId mentee) {
        mentors.keep(
                mentor,
                new MentorCard(
                        "Fifteen years of IT projects in hospitals and public offices. I help with first projects,"
                                + " difficult stakeholders and the way to the PMP.",
                        List.of("skills/stakeholder-management", "skills/scope-management", "skills/risk-management"),
                        List.of("roles/it-project-manager"),
                        List.of("English", "Hindi"),
                        3,
                        false,
                        true));
        if (mentorships.ask(
                        mentee,
                        mentor,
                        "I coordinate a rollout and want to lead a project of my own. Where do I begin?",
                        Optional.empty())
                instanceof MentorshipService.Sent(long id)) {
            mentorships.accept(mentor, id);
            var agreement = new Agreement(
                    "Lead a first project of my own by summer, and sit the CAPM on the way.",
                    Cadence.FORTNIGHTLY,
                    Set.of(Channel.VIDEO, Channel.MESSAGES),
                    mentorships
                            .pair(mentee, id)
                            .orElseThrow()
                            .agreement()
                            .until()
                            .plusMonths(3));
            if (mentorships.agree(mentee, id, 1, agreement) instanceof MentorshipService.Moved(Pair pair)) {
                mentorships.sign(mentee, id, pair.draft(), Agreement.usualSights());
                mentorships.sign(mentor, id, pair.draft(), Map.of());
            }
        }
    }
}
