package org.milestone.mentoring;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.milestone.account.AccountId;
import org.milestone.mentoring.domain.MentorCard;
import org.milestone.mentoring.domain.Mentorship;
import org.milestone.mentoring.domain.NoticeWhat;
import org.milestone.mentoring.domain.Side;
import org.milestone.mentoring.domain.State;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// For modules that bring two people together: both have agreed to it there, and everything from
/// then on is as in any other mentorship. Not for screens.
@Service
public class PairingService {
    public sealed interface Paired permits Begun, Full, NotPossible {}

    public record Begun(long mentorship) implements Paired {}

    /// The mentor has as many mentees as they want.
    public record Full() implements Paired {}

    /// They are a pair already, or one of them wants nothing to do with the other; which, is not
    /// told.
    public record NotPossible() implements Paired {}

    private final Pairs pairs;
    private final MentorshipRows rows;
    private final MentorRows mentors;

    PairingService(Pairs pairs, MentorshipRows rows, MentorRows mentors) {
        this.pairs = pairs;
        this.rows = rows;
        this.mentors = mentors;
    }

    /// Whether the two could begin.
    @Transactional(readOnly = true)
    public boolean isPossible(AccountId mentor, AccountId mentee) {
        return !mentor.equals(mentee) && !pairs.areBlocked(mentor, mentee) && !pairs.areOpen(mentor, mentee);
    }

    /// Whether one of them wants nothing to do with the other.
    @Transactional(readOnly = true)
    public boolean areApart(AccountId one, AccountId other) {
        return pairs.areBlocked(one, other);
    }

    /// Begins a mentorship on which both agreed.
    ///
    /// @param me   who of the two said yes last; the other is told
    /// @param mine what they are in it
    @Transactional
    public Paired begin(AccountId me, AccountId other, Side mine) {
        var mentor = Pairs.mentor(me, other, mine);
        var mentee = mentor.equals(me) ? other : me;
        boolean room = pairs.hasRoom(mentor);
        if (!isPossible(mentor, mentee)) {
            return new NotPossible();
        }
        if (!room) {
            return new Full();
        }
        var begun = pairs.begin(mentor, mentee, Mentorship.begun(mine, pairs.now()), "");
        pairs.tell(me, begun.id(), NoticeWhat.ACCEPTED, "", "accepted/" + begun.id());
        return new Begun(begun.id());
    }

    /// How far mentorships are; those that are gone are left out.
    @Transactional(readOnly = true)
    public Map<Long, State> states(Collection<Long> mentorships) {
        return mentorships.isEmpty()
                ? Map.of()
                : rows.findByIdIn(mentorships).stream()
                        .collect(Collectors.toMap(
                                MentorshipRow::id, row -> row.mentorship().state()));
    }

    /// How many mentees each of these mentors can still take.
    @Transactional(readOnly = true)
    public Map<AccountId, Integer> free(Collection<AccountId> people) {
        var loads = new HashMap<Long, Long>();
        rows.loads(State.TOGETHER).forEach(load -> loads.put(load.getMentor(), load.getMentees()));
        var free = new HashMap<AccountId, Integer>();
        for (var mentor : people) {
            var card = mentors.findById(mentor.value()).map(MentorRow::card).orElseGet(MentorCard::blank);
            free.put(mentor, MentorService.free(card, loads.getOrDefault(mentor.value(), 0L)));
        }
        return free;
    }
}
