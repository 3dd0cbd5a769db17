package org.milestone.study;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.milestone.account.AccountId;
import org.milestone.content.Library;
import org.milestone.content.domain.Catalog;
import org.milestone.practice.SelfCheckService;
import org.milestone.study.domain.Progress;
import org.milestone.study.domain.Progress.Visit;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What a person did with lessons: opened, done, bookmarked, noted. Everybody sees and changes
/// only what is theirs.
@Service
public class LessonService {
    /// Opening the same lesson again within this time is the same sitting.
    private static final Duration SITTING = Duration.ofMinutes(30);

    private final Library library;
    private final LessonRows lessons;
    private final NoteRows notes;
    private final ActivityRows activity;
    private final SelfCheckService checks;
    private final Clock clock;

    LessonService(
            Library library,
            LessonRows lessons,
            NoteRows notes,
            ActivityRows activity,
            SelfCheckService checks,
            Clock clock) {
        this.library = library;
        this.lessons = lessons;
        this.notes = notes;
        this.activity = activity;
        this.checks = checks;
        this.clock = clock;
    }

    /// How far the person is, over the whole catalog: one query.
    @Transactional(readOnly = true)
    public Progress progress(AccountId me) {
        return new Progress(
                library.catalog(),
                lessons.findByAccountId(me.value()).stream()
                        .collect(Collectors.toMap(LessonRow::lessonId, LessonRow::visit, (a, b) -> b)));
    }

    /// Remembers that a lesson was opened, for "continue where you left off". A lesson that is
    /// not there is ignored.
    @Transactional
    public void open(AccountId me, String lesson) {
        known(lesson).ifPresent(id -> {
            var now = clock.instant();
            var last = lessons.lastOpened(me.value(), id);
            lessons.opened(me.value(), id, now);
            if (last == null || last.isBefore(now.minus(SITTING))) {
                activity.save(new ActivityRow(me.value(), ActivityRow.Deed.OPENED, id, now));
            }
        });
    }

    /// Marks a lesson done; a lesson that is done stays done since the first time. False when
    /// there is no such lesson.
    @Transactional
    public boolean markDone(AccountId me, String lesson) {
        var id = known(lesson);
        id.ifPresent(done -> {
            lessons.done(me.value(), done, clock.instant());
            activity.save(new ActivityRow(me.value(), ActivityRow.Deed.DONE, done, clock.instant()));
        });
        return id.isPresent();
    }

    /// Remembers that a flash card of a lesson was reviewed, for the marks of the week.
    @Transactional
    public void reviewed(AccountId me, String lesson) {
        known(lesson)
                .ifPresent(id ->
                        activity.save(new ActivityRow(me.value(), ActivityRow.Deed.REVIEWED, id, clock.instant())));
    }

    /// Takes a mark back.
    @Transactional
    public void markNotDone(AccountId me, String lesson) {
        lessons.notDone(me.value(), names(lesson));
    }

    /// Sets a bookmark, or takes it away.
    @Transactional
    public void bookmark(AccountId me, String lesson, boolean wanted) {
        if (wanted) {
            known(lesson).ifPresent(id -> lessons.bookmarked(me.value(), id, clock.instant(), clock.instant()));
        } else {
            lessons.notBookmarked(me.value(), names(lesson));
        }
    }

    /// The person's own note on a lesson.
    @Transactional(readOnly = true)
    public Optional<LessonNote> note(AccountId me, String lesson) {
        return row(me, lesson).map(row -> row.note(library.catalog().current(lesson)));
    }

    /// The person's notes, the one changed last first.
    @Transactional(readOnly = true)
    public List<LessonNote> notes(AccountId me, int most) {
        var catalog = library.catalog();
        return notes.findByAccountIdOrderByUpdatedAtDesc(me.value(), Limit.of(most)).stream()
                .map(row -> row.note(catalog.current(row.lessonId())))
                .toList();
    }

    /// Keeps a note. `version` is the one the person saw, [LessonNote#NEW] when there was none.
    @Transactional
    public NoteSaving saveNote(AccountId me, String lesson, String body, long version) {
        var id = known(lesson);
        if (id.isEmpty()) {
            return new NoteSaving.NoLesson();
        }
        if (body.length() > LessonNote.LONGEST) {
            return new NoteSaving.TooLong(body.length() - LessonNote.LONGEST);
        }
        var there = row(me, lesson);
        if (there.isPresent() && there.get().version() != version) {
            return new NoteSaving.ChangedElsewhere(there.get().note(id.get()));
        }
        if (body.isBlank()) {
            there.ifPresent(notes::delete);
            return new NoteSaving.Removed();
        }
        var row = there.orElseGet(() -> new NoteRow(me.value(), id.get(), body, clock.instant()));
        row.rewrite(body, clock.instant());
        return new NoteSaving.Saved(notes.saveAndFlush(row).note(id.get()));
    }

    /// The moments of study since an instant, for the marks of the week.
    @Transactional(readOnly = true)
    public List<Instant> activitySince(AccountId me, Instant since) {
        return Stream.concat(activity.since(me.value(), since).stream(), checks.momentsSince(me, since).stream())
                .toList();
    }

    private Optional<NoteRow> row(AccountId me, String lesson) {
        return notes.findFirstByAccountIdAndLessonIdInOrderByUpdatedAtDesc(me.value(), names(lesson));
    }

    private Optional<String> known(String lesson) {
        var catalog = library.catalog();
        var id = catalog.current(lesson);
        return catalog.lessons().containsKey(id) ? Optional.of(id) : Optional.empty();
    }

    /// All names a lesson ever had, so that rows kept under an old one are found.
    private List<String> names(String lesson) {
        Catalog catalog = library.catalog();
        var id = catalog.current(lesson);
        return Stream.concat(
                        Stream.of(id),
                        catalog.redirects().entrySet().stream()
                                .filter(entry -> entry.getValue().equals(id))
                                .map(Map.Entry::getKey))
                .toList();
    }

    /// For the export: every visit under the name it was kept.
    Map<String, Visit> visits(AccountId me) {
        return lessons.findByAccountId(me.value()).stream()
                .collect(Collectors.toMap(LessonRow::lessonId, LessonRow::visit));
    }
}
