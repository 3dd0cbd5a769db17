package org.milestone.practice;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.milestone.account.AccountId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What learners hold against an item, and what its authors made of it.
@Service
public class DisputeService {
    public static final int LONGEST = 2000;

    public enum State {
        OPEN,
        ACCEPTED,
        REJECTED
    }

    /// A dispute without the name of who raised it.
    public record Dispute(
            long id,
            String question,
            String version,
            String text,
            Instant at,
            State state,
            String reply,
            Optional<Instant> settled) {}

    public sealed interface Disputed {

        /// It is kept; a second one of the same person on the same version takes the first one's
        /// place while that is open.
        record Kept(Dispute dispute) implements Disputed {}

        record TooLong(int by) implements Disputed {}

        record Blank() implements Disputed {}

        /// Authors have answered already.
        record AlreadySettled(Dispute dispute) implements Disputed {}

        /// Nobody was ever shown such an item.
        record NoSuchItem() implements Disputed {}
    }

    private final DisputeRows rows;
    private final Items items;

    DisputeService(DisputeRows rows, Items items) {
        this.rows = rows;
        this.items = items;
    }

    @Transactional
    public Disputed dispute(AccountId me, String question, String version, String text) {
        if (text.isBlank()) {
            return new Disputed.Blank();
        }
        if (text.length() > LONGEST) {
            return new Disputed.TooLong(text.length() - LONGEST);
        }
        if (items.version(question, version).isEmpty()) {
            return new Disputed.NoSuchItem();
        }
        var there = rows.findByAccountIdAndQuestionIdAndItem(me.value(), question, version);
        if (there.filter(row -> row.dispute().state() != State.OPEN).isPresent()) {
            return new Disputed.AlreadySettled(there.get().dispute());
        }
        var row = there.orElseGet(() -> new DisputeRow(me.value(), question, version));
        row.say(text.strip(), items.now());
        return new Disputed.Kept(rows.saveAndFlush(row).dispute());
    }

    /// The person's own disputes, the newest first.
    @Transactional(readOnly = true)
    public List<Dispute> mine(AccountId me) {
        return rows.findByAccountIdOrderByAtDesc(me.value()).stream()
                .map(DisputeRow::dispute)
                .toList();
    }

    /// Disputes in a state, the oldest first, for the authors' desk.
    @Transactional(readOnly = true)
    public List<Dispute> in(State state, int most) {
        return rows.findByStateOrderByAt(state, Limit.of(most)).stream()
                .map(DisputeRow::dispute)
                .toList();
    }

    /// How many open disputes each of some items has; those with none are left out.
    @Transactional(readOnly = true)
    public Map<String, Long> open(Collection<String> questions) {
        return questions.isEmpty()
                ? Map.of()
                : rows.count(State.OPEN, questions).stream()
                        .collect(Collectors.toMap(DisputeRows.Count::question, DisputeRows.Count::disputes));
    }

    /// Answers a dispute. False when there is none open with this number.
    @Transactional
    public boolean settle(long id, boolean accepted, String reply) {
        return rows.findById(id)
                .filter(row -> row.dispute().state() == State.OPEN && reply.length() <= LONGEST)
                .map(row -> {
                    row.settle(accepted ? State.ACCEPTED : State.REJECTED, reply, items.now());
                    return true;
                })
                .orElse(false);
    }
}
