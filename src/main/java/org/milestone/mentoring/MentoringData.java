package org.milestone.mentoring;

import java.util.Optional;
import java.util.Set;
import org.milestone.account.AccountId;
import org.milestone.account.PersonalData;
import org.milestone.mentoring.domain.EndReason;
import org.milestone.mentoring.domain.Mentorship;
import org.milestone.mentoring.domain.Side;
import org.milestone.mentoring.domain.State;
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
    private final Work work;

    /// Where it is written what the two did.
    @Component
    record Work(
            MeetingRows sessions,
            ActionRows actions,
            AssignmentRows assignments,
            ThreadRows threads,
            MessageRows messages,
            PrivateNoteRows notes,
            NoticeService notices) {}

    MentoringData(
            MentorshipRows mentorships,
            SecondChoiceRows seconds,
            FitRows fits,
            InvitationRows invitations,
            MentorService mentors,
            Work work) {
        this.mentorships = mentorships;
        this.seconds = seconds;
        this.fits = fits;
        this.invitations = invitations;
        this.mentors = mentors;
        this.work = work;
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
                        .toList(),
                work.notes().findByAccountId(account.value()).stream()
                        .map(row -> new MentoringExport.Note(row.mentorship(), row.body()))
                        .toList(),
                work.messages().findByAccountIdOrderById(account.value()).stream()
                        .map(row -> new MentoringExport.Word(row.thread(), row.body(), row.writtenAt()))
                        .toList(),
                work.notices().wishes(account),
                work.notices().exported(account));
    }

    private MentoringExport.Pairing pairing(AccountId account, MentorshipRow row) {
        var side = row.sideOf(account).orElseThrow();
        return new MentoringExport.Pairing(
                row.id(),
                side,
                row.of(side.other()).value(),
                told(side, row.mentorship()),
                row.question(),
                row.agreement(),
                side == Side.MENTEE
                        ? seconds.findById(row.id())
                                .map(choice -> choice.mentor().value())
                        : Optional.empty(),
                new MentoringExport.Work(
                        work.sessions().findByMentorshipIdOrderByStartsAtDesc(row.id()).stream()
                                .map(MeetingRow::session)
                                .toList(),
                        work.actions().findByMentorshipIdOrderById(row.id()).stream()
                                .map(ActionRow::action)
                                .toList(),
                        work.assignments().findByMentorshipIdOrderByIdDesc(row.id()).stream()
                                .map(AssignmentRow::task)
                                .toList(),
                        work.threads().findByMentorshipIdOrderByTurnSinceDesc(row.id()).stream()
                                .map(thread -> new MentoringExport.Topic(
                                        thread.id(), thread.subject(), thread.title(), thread.turn()))
                                .toList()));
    }

    /// Whoever was blocked does not learn it here either.
    private static Mentorship told(Side side, Mentorship mentorship) {
        return mentorship.state() == State.BLOCKED && mentorship.by() != side
                ? new Mentorship(
                        State.ENDED,
                        mentorship.since(),
                        mentorship.by(),
                        Optional.of(mentorship.reason().orElse(EndReason.OTHER_DIRECTION)),
                        mentorship.signed(),
                        mentorship.met())
                : mentorship;
    }

    @Override
    public Set<String> tables() {
        return Set.of(
                "mentoring_mentor",
                "mentoring_mentorship",
                "mentoring_second_choice",
                "mentoring_fit",
                "mentoring_invitation",
                "mentoring_thread",
                "mentoring_message",
                "mentoring_session",
                "mentoring_action",
                "mentoring_assignment",
                "mentoring_private_note",
                "mentoring_notice",
                "mentoring_notice_pace",
                "mentoring_quiet_hours",
                "mentoring_unsubscribe");
    }
}
