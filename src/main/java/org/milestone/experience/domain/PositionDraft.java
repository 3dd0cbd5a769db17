package org.milestone.experience.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.milestone.experience.domain.EntryDraft.Fault;
import org.milestone.experience.domain.EntryDraft.Field;
import org.milestone.experience.domain.EntryDraft.Mistake;

/// A position as it was typed.
public record PositionDraft(
        String employer, String title, String place, String summary, Optional<LocalDate> from, Optional<LocalDate> to) {
    public static final int LONGEST_NAME = 150;
    public static final int LONGEST_SUMMARY = 2_000;

    /// The position, or nothing where there are mistakes.
    public Optional<Position> position(LocalDate today) {
        return mistakes(today).isEmpty()
                ? Optional.of(new Position(
                        employer.strip(),
                        title.strip(),
                        place.strip(),
                        summary.strip(),
                        new Period(from.orElseThrow(), to)))
                : Optional.empty();
    }

    /// Everything that is wrong.
    public List<Mistake> mistakes(LocalDate today) {
        var mistakes = new ArrayList<Mistake>();
        if (employer.isBlank()) {
            mistakes.add(new Mistake(Field.EMPLOYER, Fault.MISSING, 0));
        }
        if (title.isBlank()) {
            mistakes.add(new Mistake(Field.TITLE, Fault.MISSING, 0));
        }
        EntryDraft.length(mistakes, Field.EMPLOYER, employer, LONGEST_NAME);
        EntryDraft.length(mistakes, Field.TITLE, title, LONGEST_NAME);
        EntryDraft.length(mistakes, Field.PLACE, place, LONGEST_NAME);
        EntryDraft.length(mistakes, Field.SUMMARY, summary, LONGEST_SUMMARY);
        EntryDraft.days(mistakes, from, to, today);
        return mistakes;
    }
}
