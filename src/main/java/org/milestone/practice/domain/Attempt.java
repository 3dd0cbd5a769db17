package org.milestone.practice.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.milestone.content.domain.Question;
import org.milestone.practice.domain.Paper.Section;

/// Where somebody stands in a paper, and how much time is left: a value that every step turns
/// into another one. It does not hold the answers, which are kept one by one, and does not know
/// where it is kept itself.
///
/// Time is an argument of every step and never runs backwards: `touched` is the latest moment the
/// attempt has seen, and an earlier one counts as that. Time stands still while somebody is on a
/// break, for as long as the break may last. `factor` is 1.0 or more: the time of the paper is
/// multiplied by it.
///
/// @param section        the place of the section that is open
/// @param sectionStarted when the open section was opened
/// @param paused         how long the clock of the paper has stood still; a running break counts
/// whole
/// @param sectionPaused  the same for the clock of the open section
/// @param breakEnds      while on a break: when the clock goes on, wherever the person is
/// @param breakUsed      whether the break before the open section was taken
/// @param ended          when the attempt was handed in, or its deadline when that came first
public record Attempt(
        Paper paper,
        Conduct conduct,
        State state,
        double factor,
        Instant started,
        int section,
        Instant sectionStarted,
        Duration paused,
        Duration sectionPaused,
        Optional<Instant> breakEnds,
        boolean breakUsed,
        Instant touched,
        Optional<Instant> ended) {

    public enum State {
        IN_PROGRESS,
        ON_BREAK,
        SUBMITTED,
        EXPIRED,
        DISCARDED;

        public boolean open() {
            return this == IN_PROGRESS || this == ON_BREAK;
        }
    }

    /// Begins a paper.
    public static Attempt start(Paper paper, Conduct conduct, double factor, Instant now) {
        return new Attempt(
                paper,
                conduct,
                State.IN_PROGRESS,
                factor,
                now,
                0,
                now,
                Duration.ZERO,
                Duration.ZERO,
                Optional.empty(),
                false,
                now,
                Optional.empty());
    }

    /// When the whole attempt is over if nothing more happens; empty when nobody watches the
    /// time.
    public Optional<Instant> deadline() {
        var shared = conduct.limit().map(limit -> started.plus(longer(limit)).plus(paused));
        var bySections = sectionDeadline().flatMap(this::lastSectionDeadline);
        return earlier(shared, bySections);
    }

    /// When the open section closes by itself; empty when it has no clock of its own.
    public Optional<Instant> sectionDeadline() {
        return open().limit().map(limit -> sectionStarted.plus(longer(limit)).plus(sectionPaused));
    }

    private Optional<Instant> lastSectionDeadline(Instant end) {
        var last = end;
        for (var later : paper.sections().subList(section + 1, paper.sections().size())) {
            if (later.limit().isEmpty()) {
                return Optional.empty();
            }
            last = last.plus(longer(later.limit().get()));
        }
        return Optional.of(last);
    }

    /// The attempt as it stands at a moment: sections whose time is up are closed, and when all
    /// time is up the attempt has expired, at its deadline.
    public Attempt at(Instant moment) {
        var now = moment.isBefore(touched) ? touched : moment;
        var there = this;
        while (there.state.open()) {
            var end = there.deadline().filter(now::isAfter);
            var sectionEnd = there.sectionDeadline().filter(now::isAfter);
            boolean last = there.section == paper.sections().size() - 1;
            if (sectionEnd.isPresent()
                    && !last
                    && end.filter(sectionEnd.get()::isAfter).isEmpty()) {
                there = there.opened(there.section + 1, sectionEnd.get());
            } else if (end.isPresent()) {
                return there.with(State.EXPIRED, end.get(), Optional.of(end.get()));
            } else {
                break;
            }
        }
        return there;
    }

    /// Time left until the deadline. On a break the clock stands still until the break is over.
    public Optional<Duration> left(Instant moment) {
        return deadline().map(end -> left(end, moment));
    }

    /// Time left of the open section's own clock.
    public Optional<Duration> sectionLeft(Instant moment) {
        return sectionDeadline().map(end -> left(end, moment));
    }

    private Duration left(Instant end, Instant moment) {
        var now = moment.isBefore(touched) ? touched : moment;
        var from = breakEnds.filter(now::isBefore).orElse(now);
        var left = Duration.between(from, end);
        return left.isNegative() ? Duration.ZERO : left;
    }

    /// Whether the items of a section can be answered: the open one; those before it that do not
    /// close for good; those after it that nothing stands before.
    public boolean canAnswerIn(int other) {
        if (other <= section) {
            return other == section || !paper.sections().get(other).closing();
        }
        return paper.sections().subList(section, other).stream()
                .noneMatch(before -> before.closing()
                        || before.limit().isPresent()
                        || before.breakAfter().isPositive());
    }

    /// Takes an answer, or says why not.
    ///
    /// @param kept the answer kept for the slot so far
    /// @param item the item of the slot, in the version that was drawn
    public Answered answer(Given given, Optional<Answer> kept, Question item, Instant moment) {
        if (!paper.has(given.slot())) {
            return new Answered.NoSuchSlot();
        }
        // What was acknowledged once is acknowledged again, however late it is asked.
        if (kept.isPresent() && repeats(given, kept.get())) {
            return new Answered.Taken(kept.get());
        }
        var now = at(moment);
        if (now.state == State.EXPIRED) {
            return new Answered.TooLate(now.ended.orElseThrow());
        }
        if (now.state == State.ON_BREAK) {
            return new Answered.OnBreak();
        }
        if (!now.state.open()) {
            return new Answered.AlreadyFinished();
        }
        if (!now.canAnswerIn(paper.sectionOf(given.slot()))) {
            return new Answered.SectionClosed();
        }
        if (kept.isPresent()
                && (conduct.atOnce() || given.sequence() <= kept.get().sequence())) {
            return new Answered.Stale(kept.get());
        }
        if (!Grader.fits(item, given.response()) || given.sequence() < 1) {
            return new Answered.DoesNotFit();
        }
        return new Answered.Taken(new Answer(
                given.slot(),
                given.sequence(),
                given.response(),
                given.certainty(),
                kept.map(Answer::seconds).orElse(0) + given.seconds(),
                moment.isBefore(touched) ? touched : moment,
                conduct.atOnce() ? Optional.of(Grader.grade(item, given.response())) : Optional.empty()));
    }

    private static boolean repeats(Given given, Answer kept) {
        return given.sequence() == kept.sequence() && given.response().equals(kept.response());
    }

    /// Closes the open section and opens the next; the last one is closed by handing in.
    public Moved closeSection(int which, Instant moment) {
        return step(moment, State.IN_PROGRESS, now -> {
            if (which != now.section || which == paper.sections().size() - 1) {
                return new Moved.NotNow();
            }
            return new Moved.Done(now.opened(which + 1, now.time(moment)));
        });
    }

    /// How long a break may be taken now: right after a section was closed, before the first
    /// answer in the next; zero for not at all.
    public Duration breakToTake(boolean sectionBegun) {
        return state == State.IN_PROGRESS && section > 0 && !breakUsed && !sectionBegun
                ? paper.sections().get(section - 1).breakAfter()
                : Duration.ZERO;
    }

    /// Stops the clock for the break before the open section.
    ///
    /// @param sectionBegun whether an item of the open section was answered
    public Moved takeBreak(boolean sectionBegun, Instant moment) {
        return step(moment, State.IN_PROGRESS, now -> {
            var length = now.breakToTake(sectionBegun);
            if (!length.isPositive()) {
                return new Moved.NotNow();
            }
            var at = now.time(moment);
            return new Moved.Done(new Attempt(
                    paper,
                    conduct,
                    State.ON_BREAK,
                    factor,
                    started,
                    now.section,
                    now.sectionStarted,
                    now.paused.plus(length),
                    now.sectionPaused.plus(length),
                    Optional.of(at.plus(length)),
                    true,
                    at,
                    Optional.empty()));
        });
    }

    /// Goes on after a break. What is left of it is lost; what was overrun was exam time.
    public Moved endBreak(Instant moment) {
        return step(moment, State.ON_BREAK, now -> {
            var at = now.time(moment);
            var left = Duration.between(at, now.breakEnds.orElse(at));
            var unused = left.isNegative() ? Duration.ZERO : left;
            return new Moved.Done(new Attempt(
                    paper,
                    conduct,
                    State.IN_PROGRESS,
                    factor,
                    started,
                    now.section,
                    now.sectionStarted,
                    now.paused.minus(unused),
                    now.sectionPaused.minus(unused),
                    Optional.empty(),
                    true,
                    at,
                    Optional.empty()));
        });
    }

    /// Hands the attempt in, from a break, too.
    public Moved finish(Instant moment) {
        return close(State.SUBMITTED, moment);
    }

    /// Gives the attempt up: nothing of it will count but what was judged at once.
    public Moved discard(Instant moment) {
        return close(State.DISCARDED, moment);
    }

    private Moved close(State how, Instant moment) {
        var now = at(moment);
        return switch (now.state) {
            case EXPIRED -> new Moved.TooLate(now.ended.orElseThrow());
            case SUBMITTED, DISCARDED -> new Moved.AlreadyFinished();
            case IN_PROGRESS, ON_BREAK ->
                new Moved.Done(now.with(how, now.time(moment), Optional.of(now.time(moment))));
        };
    }

    /// Gives more or less time from now on, also while the attempt runs. What is over stays over.
    public Attempt withFactor(double other, Instant moment) {
        var now = at(moment);
        return now.state.open()
                ? new Attempt(
                        paper,
                        conduct,
                        now.state,
                        other,
                        started,
                        now.section,
                        now.sectionStarted,
                        now.paused,
                        now.sectionPaused,
                        now.breakEnds,
                        now.breakUsed,
                        now.time(moment),
                        now.ended)
                : now;
    }

    private interface Step {
        Moved from(Attempt now);
    }

    private Moved step(Instant moment, State needed, Step step) {
        var now = at(moment);
        if (now.state == State.EXPIRED) {
            return new Moved.TooLate(now.ended.orElseThrow());
        }
        if (!now.state.open()) {
            return new Moved.AlreadyFinished();
        }
        return now.state == needed ? step.from(now) : new Moved.NotNow();
    }

    private Attempt opened(int next, Instant when) {
        return new Attempt(
                paper,
                conduct,
                State.IN_PROGRESS,
                factor,
                started,
                next,
                when,
                paused,
                Duration.ZERO,
                Optional.empty(),
                false,
                when,
                Optional.empty());
    }

    private Attempt with(State other, Instant when, Optional<Instant> end) {
        return new Attempt(
                paper,
                conduct,
                other,
                factor,
                started,
                section,
                sectionStarted,
                paused,
                sectionPaused,
                Optional.empty(),
                breakUsed,
                when,
                end);
    }

    private Instant time(Instant moment) {
        return moment.isBefore(touched) ? touched : moment;
    }

    private Section open() {
        return paper.sections().get(section);
    }

    private Duration longer(Duration limit) {
        return Duration.ofMillis(Math.round(limit.toMillis() * factor));
    }

    private static Optional<Instant> earlier(Optional<Instant> one, Optional<Instant> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        return one.get().isBefore(other.get()) ? one : other;
    }
}
