package org.milestone.practice;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.milestone.content.domain.CaseSet;
import org.milestone.content.domain.Question;
import org.milestone.practice.domain.Answer;
import org.milestone.practice.domain.Attempt;
import org.milestone.practice.domain.Conduct.Kind;

/// An attempt as its screen needs it, read in one go. `now` is the server's time at the reading:
/// all times left are counted from it.
///
/// @param source       the certification of a mock, otherwise what the set was made of
/// @param pad          the private scratch pad
/// @param guess        how many items the person expects to answer rightly
/// @param sectionBegun whether an item of the open section was answered
public record AttemptView(
        long id,
        String source,
        String title,
        Attempt attempt,
        Instant now,
        List<Slot> slots,
        String pad,
        Optional<Integer> guess,
        boolean sectionBegun) {

    /// An item in its place, with what was done with it.
    ///
    /// @param section   the place of its section
    /// @param orders    how its lists are shown: see [org.milestone.practice.domain.Paper.Slot]
    /// @param answer    the latest answer, with its mark where it was judged
    /// @param struck    options that were struck out, by their places
    /// @param highlights what the screen wrote down of marked text, JSON
    /// @param open      whether it can be answered now
    public record Slot(
            int place,
            int section,
            Question item,
            Optional<CaseSet> caseSet,
            List<List<Integer>> orders,
            Optional<Answer> answer,
            boolean flagged,
            Set<Integer> struck,
            String highlights,
            boolean open) {

        public Slot answered(Answer given) {
            return new Slot(
                    place, section, item, caseSet, orders, Optional.of(given), flagged, struck, highlights, open);
        }

        public Slot flagged(boolean wanted) {
            return new Slot(place, section, item, caseSet, orders, answer, wanted, struck, highlights, open);
        }

        public Slot struck(Set<Integer> places) {
            return new Slot(place, section, item, caseSet, orders, answer, flagged, places, highlights, open);
        }

        public Slot highlighted(String marks) {
            return new Slot(place, section, item, caseSet, orders, answer, flagged, struck, marks, open);
        }

        /// The sequence the next answer carries.
        public long nextSequence() {
            return answer.map(Answer::sequence).orElse(0L) + 1;
        }
    }

    /// Whether a guess is still to be had: a practice set without any answer. Before a mock it is
    /// asked where it is begun.
    public boolean asksGuess() {
        return attempt.conduct().kind() == Kind.PRACTICE
                && attempt.state().open()
                && guess.isEmpty()
                && slots.stream().allMatch(slot -> slot.answer().isEmpty());
    }

    public Optional<Duration> timeLeft() {
        return attempt.left(now);
    }

    /// Left of the open section's own clock.
    public Optional<Duration> sectionLeft() {
        return attempt.sectionLeft(now);
    }

    /// Left of the break one is on; zero when it is overrun.
    public Optional<Duration> breakLeft() {
        return attempt.breakEnds().map(end -> now.isAfter(end) ? Duration.ZERO : Duration.between(now, end));
    }

    /// The break that can be taken now, zero for none.
    public Duration breakToTake() {
        return attempt.breakToTake(sectionBegun);
    }

    /// Where to go on: the first open item after the one answered last, or the one itself.
    public int place() {
        var last = slots.stream()
                .filter(slot -> slot.answer().isPresent())
                .max((one, other) -> one.answer()
                        .orElseThrow()
                        .at()
                        .compareTo(other.answer().orElseThrow().at()));
        int from = last.map(Slot::place).orElse(-1);
        return slots.stream()
                .filter(slot ->
                        slot.open() && slot.place() > from && slot.answer().isEmpty())
                .findFirst()
                .or(() -> slots.stream()
                        .filter(slot -> slot.open() && slot.answer().isEmpty())
                        .findFirst())
                .map(Slot::place)
                .orElse(Math.max(0, from));
    }
}
