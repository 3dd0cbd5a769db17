package org.milestone.mentoring.domain;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// One mentorship from the first question to its end. Each step gives the next state, or nothing
/// when it is not possible now.
///
/// @param since  when the state began
/// @param by     who made the last step
/// @param reason of an end
/// @param signed who signed the agreement as it stands
/// @param met    whether a first session was held
public record Mentorship(
        State state, Instant since, Side by, Optional<EndReason> reason, Set<Side> signed, boolean met) {

    public Mentorship {
        signed = Set.copyOf(signed);
    }

    /// A mentee asks a mentor.
    public static Mentorship asked(Instant now) {
        return new Mentorship(State.ASKED, now, Side.MENTEE, Optional.empty(), Set.of(), false);
    }

    /// An invitation was accepted by `by`.
    public static Mentorship begun(Side by, Instant now) {
        return new Mentorship(State.TRIAL, now, by, Optional.empty(), Set.of(), false);
    }

    public Optional<Mentorship> accept(Side side, Instant now) {
        return when(state == State.ASKED && side == Side.MENTOR, State.TRIAL, side, now);
    }

    public Optional<Mentorship> refuse(Side side, Instant now) {
        return when(state == State.ASKED && side == Side.MENTOR, State.REFUSED, side, now);
    }

    public Optional<Mentorship> takeBack(Side side, Instant now) {
        return over(state == State.ASKED && side == Side.MENTEE, side, EndReason.TAKEN_BACK, now);
    }

    /// A request nobody answered is closed.
    public Optional<Mentorship> lapse(Instant now) {
        return over(state == State.ASKED, by, EndReason.SILENCE, now);
    }

    /// The agreement was changed, so nobody has signed it.
    public Optional<Mentorship> redraft() {
        return state.isTogether()
                ? Optional.of(new Mentorship(state, since, by, reason, Set.of(), met))
                : Optional.empty();
    }

    public Optional<Mentorship> sign(Side side, Instant now) {
        if (!state.isTogether() || signed.contains(side)) {
            return Optional.empty();
        }
        var both = EnumSet.of(side);
        both.addAll(signed);
        return Optional.of(new Mentorship(state, since, by, reason, both, met).settled(side, now));
    }

    /// The two have held a session.
    public Optional<Mentorship> meet(Side side, Instant now) {
        return state.isTogether()
                ? Optional.of(new Mentorship(state, since, by, reason, signed, true).settled(side, now))
                : Optional.empty();
    }

    public Optional<Mentorship> pause(Side side, Instant now) {
        return when(state == State.TRIAL || state == State.ACTIVE, State.PAUSED, side, now);
    }

    public Optional<Mentorship> resume(Side side, Instant now) {
        return when(state == State.PAUSED, State.TRIAL, side, now).map(resumed -> resumed.settled(side, now));
    }

    public Optional<Mentorship> end(Side side, EndReason why, Instant now) {
        return over(state.isTogether() && why.isChosen(), side, why, now);
    }

    public Optional<Mentorship> block(Side side, Instant now) {
        return when(state != State.BLOCKED, State.BLOCKED, side, now);
    }

    private Mentorship settled(Side side, Instant now) {
        return state == State.TRIAL && met && signed.size() == Side.values().length
                ? new Mentorship(State.ACTIVE, now, side, reason, signed, true)
                : this;
    }

    private Optional<Mentorship> when(boolean possible, State next, Side side, Instant now) {
        return possible ? Optional.of(new Mentorship(next, now, side, reason, signed, met)) : Optional.empty();
    }

    private Optional<Mentorship> over(boolean possible, Side side, EndReason why, Instant now) {
        return possible
                ? Optional.of(new Mentorship(State.ENDED, now, side, Optional.of(why), signed, met))
                : Optional.empty();
    }
}
