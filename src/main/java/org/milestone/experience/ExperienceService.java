package org.milestone.experience;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.milestone.account.AccountId;
import org.milestone.content.Library;
import org.milestone.content.domain.Certification;
import org.milestone.content.domain.Preparation.Wording;
import org.milestone.content.domain.Role;
import org.milestone.experience.domain.EntryDraft;
import org.milestone.experience.domain.EntryDraft.Mistake;
import org.milestone.experience.domain.EntryLint;
import org.milestone.experience.domain.EntryLint.Finding;
import org.milestone.experience.domain.MonthLedger;
import org.milestone.experience.domain.MonthLedger.Logged;
import org.milestone.experience.domain.Position;
import org.milestone.experience.domain.PositionDraft;
import org.milestone.experience.domain.ProjectEntry;
import org.milestone.experience.domain.Texts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The experience log: positions and projects, and the months they add up to. What is removed can
/// be brought back for thirty days.
@Service
public class ExperienceService {
    /// Entries and positions one may keep, each.
    public static final int MOST = 400;

    /// An entry as it is kept.
    ///
    /// @param employer blank when the entry hangs on no position
    /// @param drafted  whether somebody began to change it and did not finish
    public record Entry(
            long id,
            ProjectEntry project,
            Optional<Long> position,
            String employer,
            long version,
            Instant changedAt,
            boolean drafted) {}

    public record Workplace(long id, Position position, long version) {}

    /// Everything a page about the log shows, newest first.
    public record Log(
            LocalDate today,
            List<Entry> entries,
            List<Workplace> positions,
            List<Entry> removedEntries,
            List<Workplace> removedPositions,
            MonthLedger ledger) {
        public Log {
            entries = List.copyOf(entries);
            positions = List.copyOf(positions);
            removedEntries = List.copyOf(removedEntries);
            removedPositions = List.copyOf(removedPositions);
        }
    }

    /// What is being typed, with the position it hangs on.
    public record Draft(EntryDraft entry, Optional<Long> position) {
        public static final Draft EMPTY = new Draft(EntryDraft.EMPTY, Optional.empty());
    }

    /// A form that says how long a description should be.
    public record Form(String certification, String name, Wording wording) {}

    /// What the text of an entry, kept or being typed, comes to.
    public record Reading(List<Finding> findings, Texts texts) {
        public Reading {
            findings = List.copyOf(findings);
        }
    }

    /// One entry with everything its page shows.
    ///
    /// @param draft what was typed and not kept yet
    public record Sheet(
            LocalDate today,
            Entry entry,
            Optional<Draft> draft,
            List<Workplace> positions,
            Optional<Form> form,
            MonthLedger ledger) {
        public Sheet {
            positions = List.copyOf(positions);
        }
    }

    /// What became of something to be kept.
    public sealed interface Saving {}

    public record Saved(long id) implements Saving {}

    public record Refused(List<Mistake> mistakes) implements Saving {
        public Refused {
            mistakes = List.copyOf(mistakes);
        }
    }

    /// Another window changed it in the meantime; nothing was overwritten.
    public record ChangedElsewhere() implements Saving {}

    /// It is not there, or not theirs.
    public record Gone() implements Saving {}

    /// There are [#MOST] already.
    public record TooMany() implements Saving {}

    private final EntryRows entries;
    private final PositionRows positions;
    private final Drafts drafts;
    private final Library library;
    private final Days days;

    ExperienceService(EntryRows entries, PositionRows positions, Drafts drafts, Library library, Days days) {
        this.entries = entries;
        this.positions = positions;
        this.drafts = drafts;
        this.library = library;
        this.days = days;
    }

    /// The whole log.
    @Transactional(readOnly = true)
    public Log log(AccountId me) {
        var today = days.today(me);
        var places = positions.findByAccountIdOrderByFromOnDescIdDesc(me.value());
        var employers = employers(places);
        var typed = drafts.all(me).keySet();
        var rows = entries.findByAccountIdOrderByFromOnDescIdDesc(me.value());
        Function<EntryRow, Entry> entry = row -> entry(row, employers, typed.contains(String.valueOf(row.id())));
        return new Log(
                today,
                rows.stream().filter(row -> !row.removed()).map(entry).toList(),
                places.stream()
                        .filter(row -> !row.removed())
                        .map(ExperienceService::place)
                        .toList(),
                rows.stream().filter(EntryRow::removed).map(entry).toList(),
                places.stream()
                        .filter(PositionRow::removed)
                        .map(ExperienceService::place)
                        .toList(),
                ledger(rows, today));
    }

    /// The months earned of each kind, each calendar month once.
    @Transactional(readOnly = true)
    public MonthLedger months(AccountId me) {
        return ledger(entries.findByAccountIdOrderByFromOnDescIdDesc(me.value()), days.today(me));
    }

    /// One entry; empty when it is not there or was removed.
    @Transactional(readOnly = true)
    public Optional<Sheet> sheet(AccountId me, long id) {
        var log = log(me);
        return log.entries().stream()
                .filter(entry -> entry.id() == id)
                .findFirst()
                .map(entry -> new Sheet(
                        log.today(),
                        entry,
                        drafts.get(me, String.valueOf(id)),
                        log.positions(),
                        forms().stream().findFirst(),
                        log.ledger()));
    }

    /// What can be found in an entry, and the four texts it makes. Nothing is kept.
    @Transactional(readOnly = true)
    public Reading read(AccountId me, Sheet sheet, ProjectEntry project, Optional<Long> position) {
        var employer = sheet.positions().stream()
                .filter(place -> position.filter(id -> id == place.id()).isPresent())
                .map(place -> place.position().employer())
                .findFirst()
                .orElse("");
        var roles = library.catalog().roles().values().stream().map(Role::title).collect(Collectors.toSet());
        return new Reading(
                EntryLint.of(
                        sheet.entry().id(),
                        project,
                        employer,
                        sheet.ledger(),
                        roles,
                        sheet.form().map(Form::wording),
                        sheet.today()),
                Texts.of(project, employer, sheet.today()));
    }

    private List<Form> forms() {
        return library.catalog().certifications().values().stream()
                .flatMap(certification -> form(certification).stream())
                .toList();
    }

    private static Optional<Form> form(Certification certification) {
        return certification
                .preparation()
                .application()
                .map(wording -> new Form(certification.id(), certification.shortName(), wording));
    }

    /// What was begun for a new entry.
    @Transactional(readOnly = true)
    public Optional<Draft> draft(AccountId me) {
        return drafts.get(me, Drafts.NEW);
    }

    /// Keeps what is being typed for a new entry, whatever it is.
    @Transactional
    public void keepDraft(AccountId me, Draft draft) {
        drafts.keep(me, Drafts.NEW, shortened(draft), days.now());
    }

    /// Keeps what is being typed in an entry; false when it is not there.
    @Transactional
    public boolean keepDraft(AccountId me, long id, Draft draft) {
        boolean there = there(me, id).isPresent();
        if (there) {
            drafts.keep(me, String.valueOf(id), shortened(draft), days.now());
        }
        return there;
    }

    /// Throws away what was typed in an entry and not kept.
    @Transactional
    public void dropDraft(AccountId me, long id) {
        drafts.drop(me, String.valueOf(id));
    }

    /// Throws away what was typed for a new entry.
    @Transactional
    public void dropDraft(AccountId me) {
        drafts.drop(me, Drafts.NEW);
    }

    /// Keeps a new entry.
    @Transactional
    public Saving add(AccountId me, Draft draft) {
        var saving = bring(me, draft);
        if (saving instanceof Saved) {
            drafts.drop(me, Drafts.NEW);
        }
        return saving;
    }

    /// Keeps an entry that came from elsewhere; what is being typed stays.
    @Transactional
    Saving bring(AccountId me, Draft draft) {
        if (entries.countByAccountId(me.value()) >= MOST) {
            return new TooMany();
        }
        return switch (draft.entry().check(days.today(me))) {
            case EntryDraft.Unsound(var mistakes) -> new Refused(mistakes);
            case EntryDraft.Sound(var project) -> {
                var row = new EntryRow(me.value(), project, own(me, draft.position()), days.now());
                yield new Saved(entries.saveAndFlush(row).id());
            }
        };
    }

    /// Changes an entry. `version` is the one the person saw.
    @Transactional
    public Saving change(AccountId me, long id, Draft draft, long version) {
        var row = there(me, id);
        if (row.isEmpty()) {
            return new Gone();
        }
        if (row.get().version() != version) {
            return new ChangedElsewhere();
        }
        return switch (draft.entry().check(days.today(me))) {
            case EntryDraft.Unsound(var mistakes) -> new Refused(mistakes);
            case EntryDraft.Sound(var project) -> {
                drafts.drop(me, String.valueOf(id));
                row.get().rewrite(project, own(me, draft.position()), days.now());
                entries.saveAndFlush(row.get());
                yield new Saved(id);
            }
        };
    }

    /// Removes an entry; its months are gone at once.
    @Transactional
    public boolean remove(AccountId me, long id) {
        var row = there(me, id);
        row.ifPresent(there -> there.remove(days.now()));
        return row.isPresent();
    }

    /// Brings a removed entry back.
    @Transactional
    public boolean restore(AccountId me, long id) {
        var row = entries.findByIdAndAccountId(id, me.value());
        row.ifPresent(there -> there.remove(null));
        return row.isPresent();
    }

    /// Keeps a new position.
    @Transactional
    public Saving addPosition(AccountId me, PositionDraft draft) {
        if (positions.findByAccountIdOrderByFromOnDescIdDesc(me.value()).size() >= MOST) {
            return new TooMany();
        }
        var today = days.today(me);
        return draft.position(today)
                .<Saving>map(position -> new Saved(positions
                        .saveAndFlush(new PositionRow(me.value(), position, days.now()))
                        .id()))
                .orElseGet(() -> new Refused(draft.mistakes(today)));
    }

    /// Changes a position. `version` is the one the person saw.
    @Transactional
    public Saving changePosition(AccountId me, long id, PositionDraft draft, long version) {
        var row = positions.findByIdAndAccountId(id, me.value()).filter(there -> !there.removed());
        if (row.isEmpty()) {
            return new Gone();
        }
        if (row.get().version() != version) {
            return new ChangedElsewhere();
        }
        var today = days.today(me);
        return draft.position(today)
                .<Saving>map(position -> {
                    row.get().rewrite(position, days.now());
                    positions.saveAndFlush(row.get());
                    return new Saved(id);
                })
                .orElseGet(() -> new Refused(draft.mistakes(today)));
    }

    /// Removes a position; its entries stay and remember it while it can be brought back.
    @Transactional
    public boolean removePosition(AccountId me, long id) {
        var row = positions.findByIdAndAccountId(id, me.value());
        row.ifPresent(there -> there.remove(days.now()));
        return row.isPresent();
    }

    /// Brings a removed position back.
    @Transactional
    public boolean restorePosition(AccountId me, long id) {
        var row = positions.findByIdAndAccountId(id, me.value());
        row.ifPresent(there -> there.remove(null));
        return row.isPresent();
    }

    private Optional<EntryRow> there(AccountId me, long id) {
        return entries.findByIdAndAccountId(id, me.value()).filter(row -> !row.removed());
    }

    /// A position that is somebody else's is none.
    private Optional<Long> own(AccountId me, Optional<Long> position) {
        return position.filter(
                id -> positions.findByIdAndAccountId(id, me.value()).isPresent());
    }

    /// Drafts are kept as they are, but not without end.
    private static Draft shortened(Draft draft) {
        return new Draft(draft.entry().shortened(), draft.position());
    }

    private static MonthLedger ledger(List<EntryRow> rows, LocalDate today) {
        return MonthLedger.of(
                rows.stream()
                        .filter(row -> !row.removed())
                        .map(row -> new Logged(row.id(), row.entry()))
                        .toList(),
                today);
    }

    private static Map<Long, String> employers(List<PositionRow> places) {
        return places.stream()
                .filter(row -> !row.removed())
                .collect(Collectors.toMap(PositionRow::id, row -> row.position().employer()));
    }

    private static Entry entry(EntryRow row, Map<Long, String> employers, boolean drafted) {
        var position = row.positionId().filter(employers::containsKey);
        return new Entry(
                row.id(),
                row.entry(),
                position,
                position.map(id -> employers.getOrDefault(id, "")).orElse(""),
                row.version(),
                row.changedAt(),
                drafted);
    }

    private static Workplace place(PositionRow row) {
        return new Workplace(row.id(), row.position(), row.version());
    }
}
