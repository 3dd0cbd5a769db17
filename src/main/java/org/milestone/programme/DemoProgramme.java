package org.milestone.programme;

import java.util.Optional;
import org.milestone.account.AccountId;
import org.milestone.account.AccountService;
import org.milestone.account.DemoPeople;
import org.milestone.account.domain.Email;
import org.milestone.mentoring.MentorshipService;
import org.milestone.mentoring.domain.Side;
import org.milestone.programme.domain.Outline;
import org.milestone.programme.domain.Part;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A small programme of the demo people, once. It is too small for numbers, and shows that.
@Component
class DemoProgramme {
    private static final int MONTHS = 4;

    private final DemoPeople people;
    private final AccountService accounts;
    private final ProgrammeService service;
    private final Programmes programmes;
    private final ProposalRows proposals;
    private final MentorshipService mentorships;

    DemoProgramme(
            DemoPeople people,
            AccountService accounts,
            ProgrammeService service,
            Programmes programmes,
            ProposalRows proposals,
            MentorshipService mentorships) {
        this.people = people;
        this.accounts = accounts;
        this.service = service;
        this.programmes = programmes;
        this.proposals = proposals;
        this.mentorships = mentorships;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    @Transactional
    void ready() {
        var lead = find("administrator");
        var mentor = find("mentor");
        var learner = find("learner");
        if (lead.isPresent()
                && mentor.isPresent()
                && learner.isPresent()
                && service.all(lead.get()).isEmpty()) {
            begin(lead.get(), mentor.get(), learner.get());
        }
    }

    private Optional<AccountId> find(String what) {
        return people.present().stream()
                .filter(person -> person.what().equals(what))
                .findFirst()
                .flatMap(person -> Email.of(person.email()))
                .flatMap(accounts::withAddress);
    }

    private void begin(AccountId lead, AccountId mentor, AccountId learner) {
        var today = programmes.today(lead);
        var outline = new Outline(
                "First steps into project work",
                "For people who want to lead a first project within the year. A mentor each, a conversation every two"
                        + " weeks, an exam for whoever wants one.",
                today,
                today.plusMonths(MONTHS));
        if (service.start(lead, outline) instanceof ProgrammeService.Begun(long id)) {
            var row = programmes.of(lead, id).orElseThrow();
            programmes.let(mentor, row, Part.MENTOR);
            programmes.let(learner, row, Part.MENTEE);
            mentorships.all(learner).stream()
                    .filter(pair -> pair.other().equals(mentor) && pair.isTogether())
                    .findFirst()
                    .ifPresent(pair -> {
                        var proposal = new ProposalRow(id, mentor, learner, programmes.now());
                        proposal.agree(Side.MENTOR, programmes.now());
                        proposal.agree(Side.MENTEE, programmes.now());
                        proposal.begin(pair.id(), programmes.now());
                        proposals.saveAndFlush(proposal);
                    });
        }
    }
}
