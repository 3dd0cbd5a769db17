package org.milestone.mentoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.milestone.account.AccountId;
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
