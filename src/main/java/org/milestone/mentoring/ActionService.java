package org.milestone.mentoring;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.milestone.account.AccountId;
import org.milestone.mentoring.domain.Patience;
import org.milestone.mentoring.domain.Side;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What each of the two took on.
@Service
public class ActionService {
    public static final int LONGEST = 300;
    private static final int MOST_OPEN = 50;

    /// What one of the two took on.
    public record Action(
            long id, Side side, String what, Optional<LocalDate> due, Instant createdAt, Optional<Instant> doneAt) {}

    /// What stands on the page of the two.
    ///
    /// @param current open, or done lately
    /// @param older   open for so long that nobody waits for it any more
    public record Todo(List<Action> current, List<Action> older) {}

    private static final Duration DONE_SHOWN = Duration.ofDays(14);

    private final Pairs pairs;
    private final ActionRows actions;

    ActionService(Pairs pairs, ActionRows actions) {
        this.pairs = pairs;
        this.actions = actions;
    }

    /// What the two took on, oldest first.
    @Transactional(readOnly = true)
    public List<Action> all(AccountId me, long mentorship) {
        return pairs.row(me, mentorship).isEmpty()
                ? List.of()
                : actions.findByMentorshipIdOrderById(mentorship).stream()
                        .map(ActionRow::action)
                        .toList();
    }

    /// The same without what was done long ago, and apart what has been left lying for four weeks.
    @Transactional(readOnly = true)
    public Todo todo(AccountId me, long mentorship) {
        var now = pairs.now();
        var since =
                pairs.row(me, mentorship).map(row -> row.mentorship().since()).orElse(now);
        var shown = all(me, mentorship).stream()
                .filter(one -> one.doneAt()
                        .filter(at -> at.isBefore(now.minus(DONE_SHOWN)))
                        .isEmpty())
                .collect(Collectors.partitioningBy(one -> isOld(one, since, now)));
        return new Todo(shown.getOrDefault(false, List.of()), shown.getOrDefault(true, List.of()));
    }

    private static boolean isOld(Action one, Instant since, Instant now) {
        var waits = one.due()
                .map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant())
                .orElse(one.createdAt());
        return one.doneAt().isEmpty() && Patience.isOver(waits.isAfter(since) ? waits : since, now);
    }

    /// Writes down what one of them will do; false when it is blank, too long, or enough is open.
    @Transactional
    public boolean add(AccountId me, long mentorship, Side side, String what, Optional<LocalDate> due) {
        var words = what.strip();
        boolean fits = !words.isEmpty()
                && words.length() <= LONGEST
                && pairs.together(me, mentorship).isPresent()
                && actions.open(mentorship).size() < MOST_OPEN;
        if (fits) {
            actions.save(new ActionRow(mentorship, side, words, due.orElse(null), pairs.now()));
        }
        return fits;
    }

    /// Marks it done, or not done after all.
    @Transactional
    public boolean done(AccountId me, long action, boolean done) {
        return actions.findById(action)
                .filter(row -> pairs.together(me, row.mentorship()).isPresent())
                .map(row -> {
                    row.done(done ? pairs.now() : null);
                    return true;
                })
                .orElse(false);
    }
}
