package org.milestone.mentoring;

import java.time.Instant;
import java.time.ZoneId;
import org.milestone.account.AccountId;
import org.milestone.mentoring.domain.Agreement;
import org.milestone.mentoring.domain.Mentorship;
import org.milestone.mentoring.domain.Side;
import org.milestone.mentoring.domain.State;

/// A mentorship as one of the two sees it.
///
/// @param side     which of the two is looking
/// @param question with which it began; may be empty
/// @param draft    names the agreement as it stands, to sign it; `draftedAt` when it came to
/// stand so
public record Pair(
        long id,
        Side side,
        AccountId other,
        String otherName,
        ZoneId otherZone,
        Mentorship mentorship,
        String question,
        Agreement agreement,
        int draft,
        Instant draftedAt,
        Instant createdAt) {

    public State state() {
        return mentorship.state();
    }

    public boolean isTogether() {
        return state().isTogether();
    }

    public boolean hasSigned(Side which) {
        return mentorship.signed().contains(which);
    }

    /// Whether the one who looks has to answer, or to sign.
    public boolean waitsForMe() {
        return state() == State.ASKED ? side == Side.MENTOR : isTogether() && !hasSigned(side);
    }
}
