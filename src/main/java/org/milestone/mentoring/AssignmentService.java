package org.milestone.mentoring;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.milestone.account.AccountId;
import org.milestone.content.Library;
import org.milestone.mentoring.domain.NoticeWhat;
import org.milestone.mentoring.domain.Patience;
import org.milestone.mentoring.domain.Side;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What a mentor asks a mentee to read or to practise by a day, with a word.
@Service
public class AssignmentService {
    public static final int LONGEST_WORD = 500;
    private static final int MOST_OPEN = 20;
    private static final int FURTHEST_DAYS = 366;

    /// What can be asked for.
    public enum Kind {
        LESSON,
        /// A drill on the items of a lesson.
        DRILL,
        /// A mock exam of a certification.
        MOCK
    }

    /// @param subject the id of a lesson, or for a mock of a certification
    public record Task(Kind kind, String subject, String word, LocalDate due) {}

    /// A task that was given.
    ///
    /// @param title of the lesson or the exam
    /// @param by    the mentor's name
    /// @param old   open four weeks after its day, so that nobody waits for it any more
    public record Assignment(
            long id,
            Task task,
            String title,
            String by,
            Instant at,
            Optional<Instant> doneAt,
            boolean late,
            boolean old) {}

    public sealed interface Assigned permits Given, NoSuchThing, NotADay, TooLong, NotNow {}

    public record Given() implements Assigned {}

    public record NoSuchThing() implements Assigned {}

    public record NotADay() implements Assigned {}

    public record TooLong(int over) implements Assigned {}

    /// Not a mentor of theirs, or enough is open.
    public record NotNow() implements Assigned {}

    private final Pairs pairs;
    private final AssignmentRows rows;
    private final Library library;

    AssignmentService(Pairs pairs, AssignmentRows rows, Library library) {
        this.pairs = pairs;
        this.rows = rows;
        this.library = library;
    }

    /// Gives a task to a mentee; only the mentor can.
    @Transactional
    public Assigned assign(AccountId me, long mentorship, Task task) {
        var pair = together(me, mentorship).filter(row -> row.sideOf(me).orElseThrow() == Side.MENTOR);
        if (pair.isEmpty()
                || rows.findByMentorshipIdInAndDoneAtIsNull(List.of(mentorship)).size() >= MOST_OPEN) {
            return new NotNow();
        }
        if (title(task).isEmpty()) {
            return new NoSuchThing();
        }
        var today = pairs.today(me);
        if (task.due().isBefore(today) || task.due().isAfter(today.plusDays(FURTHEST_DAYS))) {
            return new NotADay();
        }
        var word = task.word().strip();
        if (word.length() > LONGEST_WORD) {
            return new TooLong(word.length() - LONGEST_WORD);
        }
        var row = rows.save(
                new AssignmentRow(mentorship, new Task(task.kind(), task.subject(), word, task.due()), pairs.now()));
        pairs.tell(me, mentorship, NoticeWhat.TASK, task.subject(), "task/" + row.id());
        return new Given();
    }

    /// All tasks of a mentorship, the last given first.
    @Transactional(readOnly = true)
    public List<Assignment> all(AccountId me, long mentorship) {
        return pairs.row(me, mentorship)
                .map(row -> {
                    var pair = pairs.view(me, row);
                    var today = pairs.today(me);
                    var by = pair.side() == Side.MENTOR ? "you" : pair.otherName();
                    return rows.findByMentorshipIdOrderByIdDesc(mentorship).stream()
                            .map(one -> assignment(one, pair, by, today))
                            .toList();
                })
                .orElse(List.of());
    }

    /// What the person was given and has not done, by its day, without what has lain for long.
    @Transactional(readOnly = true)
    public List<Assignment> open(AccountId me) {
        var mine = pairs.all(me).stream()
                .filter(pair -> pair.side() == Side.MENTEE && pair.isTogether())
                .toList();
        if (mine.isEmpty()) {
            return List.of();
        }
        var today = pairs.today(me);
        return rows
                .findByMentorshipIdInAndDoneAtIsNull(mine.stream().map(Pair::id).toList())
                .stream()
                .map(row -> {
                    var pair = mine.stream()
                            .filter(one -> one.id() == row.mentorship())
                            .findFirst()
                            .orElseThrow();
                    return assignment(row, pair, pair.otherName(), today);
                })
                .filter(one -> !one.old())
                .sorted((one, other) -> one.task().due().compareTo(other.task().due()))
                .toList();
    }

    /// Says that it is done, or not after all; only the mentee can.
    @Transactional
    public boolean done(AccountId me, long id, boolean done) {
        return rows.findById(id)
                .filter(row -> together(me, row.mentorship())
                        .filter(pair -> pair.sideOf(me).orElseThrow() == Side.MENTEE)
                        .isPresent())
                .map(row -> {
                    row.done(done ? pairs.now() : null);
                    return true;
                })
                .orElse(false);
    }

    private Assignment assignment(AssignmentRow row, Pair pair, String by, LocalDate today) {
        var since = pair.mentorship().since();
        var due = row.task().due().atStartOfDay(ZoneOffset.UTC).toInstant();
        return new Assignment(
                row.id(),
                row.task(),
                title(row.task()).orElse(row.task().subject()),
                by,
                row.createdAt(),
                row.doneAt(),
                row.doneAt().isEmpty() && row.task().due().isBefore(today),
                row.doneAt().isEmpty() && Patience.isOver(due.isAfter(since) ? due : since, pairs.now()));
    }

    private Optional<String> title(Task task) {
        var catalog = library.catalog();
        var id = catalog.current(task.subject());
        return task.kind() == Kind.MOCK
                ? Optional.ofNullable(catalog.certifications().get(id)).map(one -> one.shortName())
                : Optional.ofNullable(catalog.lessons().get(id)).map(one -> one.title());
    }

    private Optional<MentorshipRow> together(AccountId me, long mentorship) {
        return pairs.row(me, mentorship).filter(row -> row.mentorship().state().isTogether());
    }
}
