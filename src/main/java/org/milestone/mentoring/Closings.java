package org.milestone.mentoring;

import java.time.Instant;
import java.util.Optional;
import org.milestone.mentoring.domain.State;
import org.milestone.mentoring.domain.Turn;
import org.springframework.stereotype.Component;

/// Closes what nobody answered for four weeks, unless somebody has just done so.
@Component
class Closings {
    private final ThreadRows threads;
    private final MentorshipRows mentorships;
    private final SecondChoices seconds;

    Closings(ThreadRows threads, MentorshipRows mentorships, SecondChoices seconds) {
        this.threads = threads;
        this.mentorships = mentorships;
        this.seconds = seconds;
    }

    boolean thread(long number, Instant since, Instant now) {
        return threads.locked(number)
                .filter(row ->
                        row.turn().side().isPresent() && !row.turn().since().isAfter(since))
                .map(row -> {
                    row.turn(new Turn(Optional.empty(), now, Optional.of(Turn.Closing.SILENCE)));
                    return true;
                })
                .orElse(false);
    }

    /// Whoever was the second choice is asked then.
    boolean question(MentorshipRow pair, Instant now) {
        return pair.mentorship().state() == State.ASKED
                && pair.mentorship()
                        .lapse(now)
                        .map(next -> {
                            pair.move(next);
                            mentorships.saveAndFlush(pair);
                            seconds.ask(pair);
                            return true;
                        })
                        .orElse(false);
    }
}
