package org.milestone.experience;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.milestone.account.AccountId;
import org.milestone.account.Comeback;
import org.milestone.account.Comeback.Fault;
import org.milestone.experience.EligibilityService.Statement;
import org.milestone.experience.ExperienceService.Draft;
import org.milestone.experience.ExperienceService.Entry;
import org.milestone.experience.ExperienceService.Log;
import org.milestone.experience.ExperienceService.Saving;
import org.milestone.experience.ExperienceService.Workplace;
import org.milestone.experience.domain.EntryDraft;
import org.milestone.experience.domain.EntryDraft.Mistake;
import org.milestone.experience.domain.PositionDraft;
import org.springframework.stereotype.Component;

/// Brings the log of an export back: positions, projects, what was being typed, statements.
@Component
class LogComeback {
    private static final String POSITION = "experience_position";
    private static final String ENTRY = "experience_entry";
    private static final String DRAFT = "experience_draft";
    private static final String STATEMENT = "experience_statement";

    private final ExperienceService experience;
    private final EligibilityService eligibility;
    private final Drafts drafts;
    private final Days days;

    LogComeback(ExperienceService experience, EligibilityService eligibility, Drafts drafts, Days days) {
        this.experience = experience;
        this.eligibility = eligibility;
        this.drafts = drafts;
        this.days = days;
    }

    void bringBack(AccountId me, ExperienceExport export, Comeback section) {
        var log = experience.log(me);
        var places = new HashMap<Long, Long>();
        byNumber(export.positions(), Workplace::id)
                .forEach(place ->
                        position(me, place, log.positions(), section).ifPresent(id -> places.put(place.id(), id)));
        byNumber(export.removedPositions(), Workplace::id)
                .forEach(place -> position(me, place, log.removedPositions(), section)
                        .ifPresent(id -> experience.removePosition(me, id)));
        var numbers = new HashMap<Long, Long>();
        byNumber(export.entries(), Entry::id)
                .forEach(entry ->
                        entry(me, entry, log.entries(), places, section).ifPresent(id -> numbers.put(entry.id(), id)));
        byNumber(export.removedEntries(), Entry::id)
                .forEach(entry -> entry(me, entry, log.removedEntries(), places, section)
                        .ifPresent(id -> experience.remove(me, id)));
        drafts(me, export.drafts(), log, numbers, places, section);
        statements(me, export.statements(), section);
        section.left("experience_verification", export.verifications().size());
    }

    /// The older before the newer, so that they stand in their order again.
    private static <T> List<T> byNumber(List<T> all, java.util.function.ToLongFunction<T> number) {
        return all.stream().sorted(Comparator.comparingLong(number)).toList();
    }

    private Optional<Long> position(AccountId me, Workplace place, List<Workplace> there, Comeback section) {
        var position = place.position();
        var same = there.stream().filter(one -> one.position().equals(position)).findFirst();
        if (same.isPresent()) {
            section.there(POSITION);
            return same.map(Workplace::id);
        }
        return saved(
                POSITION,
                position.employer(),
                experience.addPosition(
                        me,
                        new PositionDraft(
                                position.employer(),
                                position.title(),
                                position.place(),
                                position.summary(),
                                Optional.of(position.period().from()),
                                position.period().to())),
                section);
    }

    private Optional<Long> entry(
            AccountId me, Entry entry, List<Entry> there, Map<Long, Long> places, Comeback section) {
        var same = there.stream()
                .filter(one -> one.project().equals(entry.project()))
                .findFirst();
        if (same.isPresent()) {
            section.there(ENTRY);
            return same.map(Entry::id);
        }
        return saved(
                ENTRY,
                entry.project().title(),
                experience.bring(
                        me,
                        new Draft(
                                EntryDraft.of(entry.project()), entry.position().map(places::get))),
                section);
    }

    private static Optional<Long> saved(String table, String name, Saving saving, Comeback section) {
        return switch (saving) {
            case ExperienceService.Saved(long id) -> {
                section.brought(table);
                yield Optional.of(id);
            }
            case ExperienceService.Refused(var mistakes) -> {
                section.problem(table, name, fault(mistakes.getFirst()));
                yield Optional.empty();
            }
            case ExperienceService.TooMany() -> {
                section.problem(table, name, Fault.TOO_MANY);
                yield Optional.empty();
            }
            case ExperienceService.ChangedElsewhere(), ExperienceService.Gone() -> {
                section.problem(table, name, Fault.UNKNOWN);
                yield Optional.empty();
            }
        };
    }

    private static Fault fault(Mistake mistake) {
        return switch (mistake.fault()) {
            case MISSING -> Fault.MISSING;
            case TOO_LONG -> Fault.TOO_LONG;
            case IN_THE_FUTURE, TOO_LONG_AGO, BEFORE_THE_BEGINNING -> Fault.NO_SUCH_DAY;
            case OUT_OF_RANGE -> Fault.OUT_OF_RANGE;
        };
    }

    /// What was being typed hangs on the new number of its entry, where nothing is being typed.
    private void drafts(
            AccountId me,
            Map<String, Draft> typed,
            Log log,
            Map<Long, Long> numbers,
            Map<Long, Long> places,
            Comeback section) {
        var there = drafts.all(me).keySet();
        typed.forEach((place, draft) -> {
            var at = place.equals(Drafts.NEW)
                    ? Optional.of(Drafts.NEW)
                    : number(place).stream()
                            .mapToObj(numbers::get)
                            .filter(Objects::nonNull)
                            .map(String::valueOf)
                            .findFirst();
            if (at.isEmpty()) {
                section.problem(DRAFT, place, Fault.UNKNOWN);
            } else if (there.contains(at.get())
                    || log.entries().stream()
                            .anyMatch(entry -> String.valueOf(entry.id()).equals(at.get()))) {
                section.there(DRAFT);
            } else {
                var moved =
                        new Draft(draft.entry().shortened(), draft.position().map(places::get));
                drafts.keep(me, at.get(), moved, days.now());
                section.brought(DRAFT);
            }
        });
    }

    private static OptionalLong number(String text) {
        return text.matches("\\d{1,18}") ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }

    private void statements(AccountId me, List<Statement> statements, Comeback section) {
        for (var statement : byNumber(statements, Statement::id)) {
            var name = statement.words().isEmpty() ? statement.subject() : statement.words();
            var stated = eligibility.bring(me, statement);
            if (stated.isEmpty()) {
                section.there(STATEMENT);
                continue;
            }
            switch (stated.get()) {
                case EligibilityService.Kept _ -> section.brought(STATEMENT);
                case EligibilityService.NotAsked _ -> section.problem(STATEMENT, name, Fault.UNKNOWN);
                case EligibilityService.NoSuchDay _ -> section.problem(STATEMENT, name, Fault.NO_SUCH_DAY);
                case EligibilityService.NoSuchHours _ -> section.problem(STATEMENT, name, Fault.OUT_OF_RANGE);
                case EligibilityService.ProofTooLong _ -> section.problem(STATEMENT, name, Fault.TOO_LONG);
            }
        }
    }
}
