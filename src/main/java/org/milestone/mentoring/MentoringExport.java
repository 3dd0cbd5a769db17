package org.milestone.mentoring;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.milestone.mentoring.domain.Agreement;
import org.milestone.mentoring.domain.MentorCard;
import org.milestone.mentoring.domain.Mentorship;
import org.milestone.mentoring.domain.Side;
import org.milestone.mentoring.domain.Subject;
import org.milestone.mentoring.domain.Turn;

/// A person's mentoring as it is exported. The other of a pair stands here by number: their name
/// is theirs.
record MentoringExport(
        MentorCard asMentor,
        List<Pairing> mentorships,
        List<Opinion> fits,
        List<Invitation> invitations,
        List<Note> privateNotes,
        List<Word> words,
        NoticeService.Wishes byMail,
        List<NoticeService.Told> notices) {

    record Note(long mentorship, String body) {}

    /// What the person wrote in conversations; what others wrote is theirs.
    record Word(long thread, String body, Instant at) {}

    record Pairing(
            long id,
            Side mySide,
            long other,
            Mentorship mentorship,
            String question,
            Agreement agreement,
            Optional<Long> secondChoice,
            Work work) {}

    /// What the two did together; it belongs to both.
    record Work(
            List<SessionService.Session> sessions,
            List<ActionService.Action> actions,
            List<AssignmentService.Task> tasks,
            List<Topic> threads) {}

    record Topic(long id, Subject about, String title, Turn turn) {}

    record Opinion(long mentorship, boolean fits, String word, Instant at) {}

    record Invitation(Side mySide, String address, String word, Instant at, Instant until) {}
}
