package org.milestone.mentoring;

import java.util.List;
import java.util.Optional;
import org.milestone.account.AccountId;
import org.milestone.account.Consent;
import org.milestone.account.domain.Scope;
import org.milestone.account.domain.Sight;
import org.milestone.content.Library;
import org.milestone.mentoring.domain.Agenda;
import org.milestone.mentoring.domain.Side;
import org.milestone.readiness.SharedReadinessService;
import org.milestone.skill.SharedSkillService;
import org.springframework.stereotype.Component;

/// Drafts an agenda from what both may see: whatever stands in it, the mentor reads.
@Component
class Agendas {
    private final ThreadRows threads;
    private final SharedSkillService skills;
    private final SharedReadinessService readiness;
    private final Consent consent;
    private final Library library;

    Agendas(
            ThreadRows threads,
            SharedSkillService skills,
            SharedReadinessService readiness,
            Consent consent,
            Library library) {
        this.threads = threads;
        this.skills = skills;
        this.readiness = readiness;
        this.consent = consent;
        this.library = library;
    }

    String draft(MentorshipRow pair, AccountId me, List<ActionService.Action> open) {
        return Agenda.draft(
                open.stream().map(ActionService.Action::what).toList(),
                threads.waiting(List.of(pair.id())).stream()
                        .map(ThreadRow::title)
                        .toList(),
                gap(pair, me),
                date(pair, me));
    }

    /// A skill on which marks disagree. Only for the mentor's hand: a mentee's draft would be made
    /// of marks that may wait for their own.
    private Optional<String> gap(MentorshipRow pair, AccountId me) {
        if (!me.equals(pair.of(Side.MENTOR))) {
            return Optional.empty();
        }
        return skills.marks(me, pair.of(Side.MENTEE))
                .flatMap(state -> state.standing().skills().entrySet().stream()
                        .filter(skill -> skill.getValue().values().stream()
                                .anyMatch(axis -> axis.disagreement().isPresent()))
                        .map(skill -> Optional.ofNullable(
                                        library.catalog().skills().get(skill.getKey()))
                                .map(found -> found.title())
                                .orElse(skill.getKey()))
                        .sorted()
                        .findFirst());
    }

    private Optional<String> date(MentorshipRow pair, AccountId me) {
        var mentee = pair.of(Side.MENTEE);
        boolean mentorMay = consent.mayRead(pair.of(Side.MENTOR), mentee, Scope.PLAN, Sight.SUMMARY);
        return mentorMay
                ? readiness
                        .exam(me, mentee)
                        .flatMap(goal -> Optional.ofNullable(
                                        library.catalog().certifications().get(goal.certification()))
                                .map(exam -> exam.shortName() + " exam, " + goal.day()))
                : Optional.empty();
    }
}
