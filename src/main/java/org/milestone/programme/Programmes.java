package org.milestone.programme;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.milestone.account.AccountId;
import org.milestone.account.AccountService;
import org.milestone.account.Counting;
import org.milestone.account.domain.PlainWords;
import org.milestone.programme.domain.Part;
import org.springframework.stereotype.Component;

/// Finds a programme for those who take part in it, and lets people in and out; for nobody else is
/// it there.
@Component
class Programmes {
    private final ProgrammeRows rows;
    private final PersonRows people;
    private final ProposalRows proposals;
    private final AccountService accounts;
    private final Counting counting;
    private final Clock clock;

    Programmes(
            ProgrammeRows rows,
            PersonRows people,
            ProposalRows proposals,
            AccountService accounts,
            Counting counting,
            Clock clock) {
        this.rows = rows;
        this.people = people;
        this.proposals = proposals;
        this.accounts = accounts;
        this.counting = counting;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    LocalDate today(AccountId person) {
        return now().atZone(accounts.profile(person).zone()).toLocalDate();
    }

    Optional<PersonRow> person(AccountId who, long programme) {
        return people.findByProgrammeIdAndAccountIdAndLeftAtIsNull(programme, who.value());
    }

    Optional<ProgrammeRow> of(AccountId me, long id) {
        return rows.findById(id).filter(row -> person(me, id).isPresent());
    }

    /// One that runs and that the person leads.
    Optional<ProgrammeRow> led(AccountId me, long id) {
        return rows.findById(id).filter(ProgrammeRow::isOpen).filter(row -> isLead(me, id));
    }

    /// The same, for the one who holds it until their transaction ends.
    Optional<ProgrammeRow> ledAndLocked(AccountId me, long id) {
        return rows.locked(id).filter(ProgrammeRow::isOpen).filter(row -> isLead(me, id));
    }

    private boolean isLead(AccountId me, long id) {
        return person(me, id).filter(row -> row.part() == Part.LEAD).isPresent();
    }

    List<PersonRow> people(long programme) {
        return people.findByProgrammeIdAndLeftAtIsNullOrderByJoinedAtAscIdAsc(programme);
    }

    boolean isLastLead(PersonRow person) {
        return person.part() == Part.LEAD
                && people.countByProgrammeIdAndPartAndLeftAtIsNull(person.programme(), Part.LEAD) == 1;
    }

    /// Lets somebody in, or changes what they are. Mentees are counted from now on, others are
    /// not.
    void let(AccountId who, ProgrammeRow programme, Part as) {
        people.findByProgrammeIdAndAccountId(programme.id(), who.value())
                .ifPresentOrElse(
                        row -> row.join(as, now()),
                        () -> people.saveAndFlush(new PersonRow(programme.id(), who, as, now())));
        if (as == Part.LEAD) {
            proposals.close(programme.id(), who.value(), now());
        }
        count(who, programme, as);
    }

    private void count(AccountId who, ProgrammeRow programme, Part as) {
        var circle = ProgrammeRoutes.programme(programme.id());
        if (as == Part.MENTEE) {
            counting.agree(who, circle, programme.outline().name());
        } else {
            counting.withdraw(who, circle);
        }
    }

    /// Whoever goes is counted no more, and what was proposed to them is over.
    void out(PersonRow person) {
        person.leave(now());
        counting.withdraw(person.account(), ProgrammeRoutes.programme(person.programme()));
        proposals.close(person.programme(), person.account().value(), now());
    }

    void back(PersonRow person, ProgrammeRow programme) {
        person.comeBack();
        count(person.account(), programme, person.part());
    }

    /// Ends it and tells everybody but the one who did.
    void end(ProgrammeRow programme, Optional<AccountId> by) {
        programme.end(now());
        var all = people(programme.id());
        counting.close(ProgrammeRoutes.programme(programme.id()));
        all.stream()
                .map(PersonRow::account)
                .filter(who -> by.filter(who::equals).isEmpty())
                .forEach(who -> write(who, programme, "programme-ended", "ended"));
        proposals.close(programme.id(), 0, now());
    }

    /// @param key names the occasion
    void write(AccountId to, ProgrammeRow programme, String letter, String key) {
        accounts.write(
                to,
                letter,
                Map.of(
                        "programme",
                        PlainWords.of(programme.outline().name()),
                        "link",
                        accounts.linkTo(ProgrammeRoutes.programme(programme.id()))),
                key + "/" + programme.id());
    }

    Map<AccountId, String> names(List<PersonRow> rows) {
        return accounts.names(rows.stream().map(PersonRow::account).collect(Collectors.toSet()));
    }
}
