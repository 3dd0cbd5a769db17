package org.milestone.mentoring;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.milestone.mentoring.domain.Agreement;
import org.milestone.mentoring.domain.MentorCard;
import org.milestone.mentoring.domain.Mentorship;
import org.milestone.mentoring.domain.Side;

/// A person's mentoring as it is exported. The other of a pair stands here by number: their name
/// is theirs.
record MentoringExport(
        MentorCard asMentor, List<Pairing> mentorships, List<Opinion> fits, List<Invitation> invitations) {

    record Pairing(
            long id,
            Side mySide,
            long other,
            Mentorship mentorship,
            String question,
            Agreement agreement,
            Optional<Long> secondChoice) {}

    record Opinion(long mentorship, boolean fits, String word, Instant at) {}

    record Invitation(Side mySide, String address, String word, Instant at, Instant until) {}
}
