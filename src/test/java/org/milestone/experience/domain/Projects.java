package org.milestone.experience.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.milestone.experience.domain.MonthLedger.Logged;

/// Entries to test with.
public final class Projects {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private Projects() {}

    /// An entry a reviewer has nothing to say about, led in full, predictive.
    public static ProjectEntry entry(String from, String to) {
        return new ProjectEntry(
                "Move the payroll to the cloud",
                "Replace the payroll server of 900 people by a service in the cloud before its support ended in March.",
                "I planned the move with the vendor, led six people through two rehearsals and decided on the cut-over.",
                "Moved in one weekend, two weeks early and 12 % under budget; the first pay run was without a complaint.",
                Approach.PREDICTIVE,
                new Period(LocalDate.parse(from), to.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(to))),
                100,
                OptionalInt.empty(),
                OptionalInt.of(6),
                Optional.of(Budget.TO_250K),
                EnumSet.of(Phase.PLANNING, Phase.EXECUTING),
                Optional.empty(),
                false,
                false);
    }

    public static ProjectEntry with(ProjectEntry entry, java.util.function.UnaryOperator<EntryDraft> change) {
        return switch (change.apply(EntryDraft.of(entry)).check(TODAY)) {
            case EntryDraft.Sound(var sound) -> sound;
            case EntryDraft.Unsound(var mistakes) -> throw new AssertionError(mistakes);
        };
    }

    public static EntryDraft texts(EntryDraft draft, String title, String objective, String role, String outcome) {
        return new EntryDraft(
                title,
                objective,
                role,
                outcome,
                draft.approach(),
                draft.from(),
                draft.to(),
                draft.shareLed(),
                draft.hoursAWeek(),
                draft.teamSize(),
                draft.budget(),
                draft.phases(),
                draft.confidential(),
                draft.alias(),
                draft.programme(),
                draft.risk());
    }

    public static EntryDraft work(EntryDraft draft, Approach approach, int share, boolean programme, boolean risk) {
        return new EntryDraft(
                draft.title(),
                draft.objective(),
                draft.role(),
                draft.outcome(),
                approach,
                draft.from(),
                draft.to(),
                share,
                draft.hoursAWeek(),
                draft.teamSize(),
                draft.budget(),
                draft.phases(),
                draft.confidential(),
                draft.alias(),
                programme,
                risk);
    }

    public static EntryDraft days(EntryDraft draft, Optional<LocalDate> from, Optional<LocalDate> to) {
        return new EntryDraft(
                draft.title(),
                draft.objective(),
                draft.role(),
                draft.outcome(),
                draft.approach(),
                from,
                to,
                draft.shareLed(),
                draft.hoursAWeek(),
                draft.teamSize(),
                draft.budget(),
                draft.phases(),
                draft.confidential(),
                draft.alias(),
                draft.programme(),
                draft.risk());
    }

    public static EntryDraft secret(EntryDraft draft, String alias) {
        return new EntryDraft(
                draft.title(),
                draft.objective(),
                draft.role(),
                draft.outcome(),
                draft.approach(),
                draft.from(),
                draft.to(),
                draft.shareLed(),
                draft.hoursAWeek(),
                draft.teamSize(),
                draft.budget(),
                draft.phases(),
                true,
                alias,
                draft.programme(),
                draft.risk());
    }

    /// Any entries that somebody could have logged, overlapping as they like.
    public static List<Logged> any(Random random) {
        var entries = new ArrayList<Logged>();
        int count = 1 + random.nextInt(12);
        for (int i = 0; i < count; i++) {
            entries.add(new Logged(i + 1L, any(random, "Project " + i)));
        }
        return entries;
    }

    public static ProjectEntry any(Random random, String title) {
        var from = TODAY.minusDays(random.nextInt(365 * 40));
        int days = (int) (TODAY.toEpochDay() - from.toEpochDay());
        var to = random.nextInt(6) == 0
                ? Optional.<LocalDate>empty()
                : Optional.of(from.plusDays(random.nextInt(days + 1)));
        return new ProjectEntry(
                title,
                text(random),
                text(random),
                text(random),
                Approach.values()[random.nextInt(3)],
                new Period(from, to),
                random.nextInt(101),
                random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(1 + random.nextInt(60)),
                random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(1 + random.nextInt(99)),
                random.nextBoolean() ? Optional.empty() : Optional.of(Budget.values()[random.nextInt(5)]),
                random.nextBoolean() ? Set.of() : Set.of(Phase.values()[random.nextInt(5)]),
                random.nextInt(3) == 0 ? Optional.of("A bank, " + random.nextInt(9)) : Optional.empty(),
                random.nextInt(4) == 0,
                random.nextInt(3) == 0);
    }

    private static String text(Random random) {
        var words = List.of("Plan", "\"quoted\"", "ж", "line\nbreak", "<b>", "50 %", "’s", "a\\b", "", "🙂", "=1+1");
        var text = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            text.append(words.get(random.nextInt(words.size()))).append(' ');
        }
        return text.toString().strip();
    }
}
