package org.milestone.experience.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// An entry as it is being typed: anything may be missing or wrong, nothing is lost.
public record EntryDraft(
        String title,
        String objective,
        String role,
        String outcome,
        Approach approach,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        int shareLed,
        OptionalInt hoursAWeek,
        OptionalInt teamSize,
        Optional<Budget> budget,
        Set<Phase> phases,
        boolean confidential,
        String alias,
        boolean programme,
        boolean risk) {
    public static final int LONGEST_TITLE = 150;
    public static final int LONGEST_TEXT = 4_000;
    public static final int MOST_HOURS = 80;
    public static final int BIGGEST_TEAM = 100_000;
    /// Nobody logs what is longer ago, in years.
    public static final int OLDEST = 70;

    /// A field with nothing in it.
    public static final EntryDraft EMPTY = new EntryDraft(
            "",
            "",
            "",
            "",
            Approach.PREDICTIVE,
            Optional.empty(),
            Optional.empty(),
            100,
            OptionalInt.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            Set.of(),
            false,
            "",
            false,
            false);

    /// The places where something can be wrong.
    public enum Field {
        TITLE,
        FROM,
        TO,
        SHARE,
        HOURS,
        TEAM,
        ALIAS,
        OBJECTIVE,
        ROLE,
        OUTCOME,
        EMPLOYER,
        PLACE,
        SUMMARY
    }

    /// Why something cannot stay so.
    public enum Fault {
        MISSING,
        TOO_LONG,
        IN_THE_FUTURE,
        BEFORE_THE_BEGINNING,
        TOO_LONG_AGO,
        OUT_OF_RANGE
    }

    /// One thing that is wrong.
    ///
    /// @param by characters too many, for [Fault#TOO_LONG]
    public record Mistake(Field field, Fault fault, int by) {}

    /// What became of looking at a draft.
    public sealed interface Checked {}

    public record Sound(ProjectEntry entry) implements Checked {}

    public record Unsound(List<Mistake> mistakes) implements Checked {
        public Unsound {
            mistakes = List.copyOf(mistakes);
        }
    }

    public EntryDraft {
        phases = Set.copyOf(phases);
    }

    /// The draft of an entry that is there.
    public static EntryDraft of(ProjectEntry entry) {
        return new EntryDraft(
                entry.title(),
                entry.objective(),
                entry.role(),
                entry.outcome(),
                entry.approach(),
                Optional.of(entry.period().from()),
                entry.period().to(),
                entry.shareLed(),
                entry.hoursAWeek(),
                entry.teamSize(),
                entry.budget(),
                entry.phases(),
                entry.alias().isPresent(),
                entry.alias().orElse(""),
                entry.programme(),
                entry.risk());
    }

    /// The same with texts of at most four times what an entry may hold, so that a draft cannot
    /// grow without end.
    public EntryDraft shortened() {
        return new EntryDraft(
                cut(title),
                cut(objective),
                cut(role),
                cut(outcome),
                approach,
                from,
                to,
                shareLed,
                hoursAWeek,
                teamSize,
                budget,
                phases,
                confidential,
                cut(alias),
                programme,
                risk);
    }

    private static String cut(String text) {
        return text.length() > 4 * LONGEST_TEXT ? text.substring(0, 4 * LONGEST_TEXT) : text;
    }

    /// The entry, or everything that is wrong with it.
    public Checked check(LocalDate today) {
        var mistakes = new ArrayList<Mistake>();
        if (title.isBlank()) {
            mistakes.add(new Mistake(Field.TITLE, Fault.MISSING, 0));
        }
        if (confidential && alias.isBlank()) {
            mistakes.add(new Mistake(Field.ALIAS, Fault.MISSING, 0));
        }
        length(mistakes, Field.TITLE, title, LONGEST_TITLE);
        length(mistakes, Field.ALIAS, alias, LONGEST_TITLE);
        length(mistakes, Field.OBJECTIVE, objective, LONGEST_TEXT);
        length(mistakes, Field.ROLE, role, LONGEST_TEXT);
        length(mistakes, Field.OUTCOME, outcome, LONGEST_TEXT);
        days(mistakes, from, to, today);
        range(mistakes, Field.SHARE, OptionalInt.of(shareLed), 0, 100);
        range(mistakes, Field.HOURS, hoursAWeek, 1, MOST_HOURS);
        range(mistakes, Field.TEAM, teamSize, 1, BIGGEST_TEAM);
        if (!mistakes.isEmpty()) {
            return new Unsound(mistakes);
        }
        return new Sound(new ProjectEntry(
                title.strip(),
                objective.strip(),
                role.strip(),
                outcome.strip(),
                approach,
                new Period(from.orElseThrow(), to),
                shareLed,
                hoursAWeek,
                teamSize,
                budget,
                phases,
                confidential ? Optional.of(alias.strip()) : Optional.empty(),
                programme,
                risk));
    }

    static void length(List<Mistake> mistakes, Field field, String text, int most) {
        if (text.length() > most) {
            mistakes.add(new Mistake(field, Fault.TOO_LONG, text.length() - most));
        }
    }

    private static void range(List<Mistake> mistakes, Field field, OptionalInt value, int least, int most) {
        if (value.isPresent() && (value.getAsInt() < least || value.getAsInt() > most)) {
            mistakes.add(new Mistake(field, Fault.OUT_OF_RANGE, 0));
        }
    }

    /// What is wrong with two days, as for positions too.
    static void days(List<Mistake> mistakes, Optional<LocalDate> from, Optional<LocalDate> to, LocalDate today) {
        if (from.isEmpty()) {
            mistakes.add(new Mistake(Field.FROM, Fault.MISSING, 0));
            return;
        }
        if (from.get().isAfter(today)) {
            mistakes.add(new Mistake(Field.FROM, Fault.IN_THE_FUTURE, 0));
        } else if (from.get().isBefore(today.minusYears(OLDEST))) {
            mistakes.add(new Mistake(Field.FROM, Fault.TOO_LONG_AGO, 0));
        }
        if (to.isPresent() && to.get().isAfter(today)) {
            mistakes.add(new Mistake(Field.TO, Fault.IN_THE_FUTURE, 0));
        } else if (to.isPresent() && to.get().isBefore(from.get())) {
            mistakes.add(new Mistake(Field.TO, Fault.BEFORE_THE_BEGINNING, 0));
        }
    }
}
