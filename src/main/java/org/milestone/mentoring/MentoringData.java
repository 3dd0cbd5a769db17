package org.milestone.mentoring;

import java.util.Set;
import org.milestone.account.AccountId;
import org.milestone.account.PersonalData;
import org.milestone.mentoring.domain.Side;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What this module knows about a person, for the export.
@Component
class MentoringData implements PersonalData {
    private final MentorshipRows mentorships;
    private final SecondChoiceRows seconds;
    private final FitRows fits;
    private final InvitationRows invitations;
    private final MentorService mentors;

    MentoringData(
            MentorshipRows mentorships,
            SecondChoiceRows seconds,
            FitRows fits,
            InvitationRows invitations,
            MentorService mentors) {
        this.mentorships = mentorships;
        this.seconds = seconds;
        this.fits = fits;
        this.invitations = invitations;
        this.mentors = mentors;
    }

    @Override
    public String section() {
        return "mentoring";
    }

    @Override
    @Transactional(readOnly = true)
    public MentoringExport exportOf(AccountId account) {
        return new MentoringExport(
                mentors.card(account),
                mentorships.naming(account.value()).stream()
                        .map(row -> pairing(account, row))
                        .toList(),
                fits.findByAccountId(account.value()).stream()
                        .map(row -> new MentoringExport.Opinion(row.mentorship(), row.fits(), row.word(), row.saidAt()))
                        .toList(),
                invitations.findByAccountIdOrderById(account.value()).stream()
                        .map(row -> new MentoringExport.Invitation(
                                row.side(), row.email(), row.word(), row.createdAt(), row.expiresAt()))
                        .toList());
    }

    private MentoringExport.Pairing pairing(AccountId account, MentorshipRow row) {
        var side = row.sideOf(account).orElseThrow();
        return new MentoringExport.Pairing(
                row.id(),
                side,
                row.of(side.other()).value(),
                row.mentorship(),
                row.question(),
                row.agreement(),
                side == Side.MENTEE
                        ? seconds.findById(row.id())
                                .map(choice -> choice.mentor().value())
                        : java.util.Optional.empty());
    }

    @Override
    public Set<String> tables() {
        return Set.of(
                "mentoring_mentor",
                "mentoring_mentorship",
                "mentoring_second_choice",
                "mentoring_fit",
                "mentoring_invitation");
    }
}
