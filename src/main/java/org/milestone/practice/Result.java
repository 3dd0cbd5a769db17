package org.milestone.practice;

import java.time.Instant;
import java.util.Optional;
import org.milestone.practice.domain.Certainty;
import org.milestone.practice.domain.Conduct.Kind;
import org.milestone.practice.domain.Response;

/// What became of an item somebody was asked: judged once and for good, the evidence for review,
/// readiness and authors.
///
/// @param id       grows with each result of a person: what came after one has a higher one
/// @param attempt  empty for a self-check inside a lesson
/// @param version  of the item; empty for the oldest self-checks
/// @param domain   `pmp/people`; the lesson's id where the item belongs to no exam
/// @param response empty when the item was left open
/// @param correct  all points were earned
/// @param timed    somebody watched the time
/// @param mixed    asked among items of other topics
/// @param first    the first result this person ever had of the item
/// @param hint     help was had before answering
public record Result(
        long id,
        Optional<Long> attempt,
        int slot,
        Kind kind,
        String question,
        String version,
        String domain,
        String skill,
        String lesson,
        int band,
        Optional<Response> response,
        boolean correct,
        double points,
        double most,
        Optional<Certainty> certainty,
        int seconds,
        Instant at,
        boolean timed,
        boolean mixed,
        boolean first,
        boolean hint) {

    /// An answer was given.
    public boolean answered() {
        return response.isPresent();
    }

    /// Answered wrong, or right by a guess: worth coming back to.
    public boolean missed() {
        return !correct || certainty.filter(Certainty.GUESS::equals).isPresent();
    }
}
