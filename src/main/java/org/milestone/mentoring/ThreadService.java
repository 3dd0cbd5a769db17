package org.milestone.mentoring;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.milestone.account.AccountId;
import org.milestone.mentoring.domain.NoticeWhat;
import org.milestone.mentoring.domain.Side;
import org.milestone.mentoring.domain.Subject;
import org.milestone.mentoring.domain.Turn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Conversations of the two on pieces of work, and whose word each of them waits for.
@Service
public class ThreadService {
    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_WORD = 4_000;
    public static final int MOST_THREADS = 500;

    /// Words one of the two writes to the other in a day.
    public static final int MOST_A_DAY = 50;

    /// A conversation.
    ///
    /// @param words oldest first
    public record Conversation(long id, Subject subject, String title, Turn turn, List<Said> words) {
        public Conversation {
            words = List.copyOf(words);
        }
    }

    /// @param mine whether the one who looks wrote it
    public record Said(boolean mine, String words, Instant at) {}

    public sealed interface Written permits Kept, Empty, TooLong, TooMany, NotNow {}

    public record Kept(long thread) implements Written {}

    public record Empty() implements Written {}

    public record TooLong(int over) implements Written {}

    /// Enough was written to this person for a day.
    public record TooMany() implements Written {}

    /// There is no such thread, the two are no longer together, or there are too many.
    public record NotNow() implements Written {}

    private final Pairs pairs;
    private final ThreadRows threads;
    private final MessageRows messages;

    ThreadService(Pairs pairs, ThreadRows threads, MessageRows messages) {
        this.pairs = pairs;
        this.threads = threads;
        this.messages = messages;
    }

    /// All conversations of a mentorship, those that wait first.
    @Transactional(readOnly = true)
    public List<Conversation> all(AccountId me, long mentorship) {
        if (pairs.row(me, mentorship).isEmpty()) {
            return List.of();
        }
        var rows = threads.findByMentorshipIdOrderByTurnSinceDesc(mentorship);
        Map<Long, List<MessageRow>> words =
                messages
                        .findByThreadIdInOrderById(
                                rows.stream().map(ThreadRow::id).toList())
                        .stream()
                        .collect(Collectors.groupingBy(MessageRow::thread));
        return rows.stream()
                .map(row -> new Conversation(
                        row.id(),
                        row.subject(),
                        row.title(),
                        row.turn(),
                        words.getOrDefault(row.id(), List.of()).stream()
                                .map(word -> new Said(word.writer().equals(me), word.body(), word.writtenAt()))
                                .toList()))
                .sorted((one, other) -> Boolean.compare(
                        other.turn().side().isPresent(), one.turn().side().isPresent()))
                .toList();
    }

    /// Begins one on a piece of work; it waits for the other.
    @Transactional
    public Written begin(AccountId me, long mentorship, Subject subject, String title, String words) {
        var heading = title.strip();
        var refused = fault(words);
        if (heading.isEmpty()) {
            return new Empty();
        }
        if (refused.isPresent()) {
            return refused.get();
        }
        if (heading.length() > LONGEST_TITLE || subject.id().length() > Subject.LONGEST_ID) {
            return new TooLong(Math.max(1, heading.length() - LONGEST_TITLE));
        }
        pairs.locked(me, mentorship);
        var side = together(me, mentorship);
        if (side.isPresent() && isEnough(me, mentorship)) {
            return new TooMany();
        }
        if (side.isEmpty() || threads.countByMentorshipId(mentorship) >= MOST_THREADS) {
            return new NotNow();
        }
        var row = threads.save(new ThreadRow(mentorship, subject, heading, Turn.opened(side.get(), pairs.now())));
        messages.save(new MessageRow(row.id(), me, words.strip(), pairs.now()));
        tell(me, row);
        return new Kept(row.id());
    }

    /// Answers; the turn goes to the other.
    @Transactional
    public Written write(AccountId me, long thread, String words) {
        var refused = fault(words);
        if (refused.isPresent()) {
            return refused.get();
        }
        // The mentorship first, as whoever closes what nobody answers does.
        threads.mentorshipOf(thread).ifPresent(id -> pairs.locked(me, id));
        var row = threads.locked(thread);
        var side = row.flatMap(found -> together(me, found.mentorship()));
        if (side.isEmpty()) {
            return new NotNow();
        }
        if (isEnough(me, row.orElseThrow().mentorship())) {
            return new TooMany();
        }
        row.orElseThrow().turn(row.orElseThrow().turn().written(side.get(), pairs.now()));
        messages.save(new MessageRow(thread, me, words.strip(), pairs.now()));
        tell(me, row.orElseThrow());
        return new Kept(thread);
    }

    /// Once a turn, however many words there are.
    private void tell(AccountId me, ThreadRow row) {
        pairs.tell(
                me,
                row.mentorship(),
                NoticeWhat.WORD,
                row.title(),
                "word/" + row.id() + "/" + row.turn().since().toEpochMilli());
    }

    /// Says that nothing more is expected; a further word opens it again.
    @Transactional
    public boolean settle(AccountId me, long thread) {
        return threads.locked(thread)
                .filter(row -> together(me, row.mentorship()).isPresent())
                .map(row -> {
                    row.turn(row.turn().settled(pairs.now()));
                    return true;
                })
                .orElse(false);
    }

    private Optional<Side> together(AccountId me, long mentorship) {
        return pairs.row(me, mentorship)
                .filter(row -> row.mentorship().state().isTogether())
                .flatMap(row -> row.sideOf(me));
    }

    private boolean isEnough(AccountId me, long mentorship) {
        return messages.countSince(mentorship, me.value(), pairs.now().minus(Duration.ofDays(1))) >= MOST_A_DAY;
    }

    private static Optional<Written> fault(String words) {
        int length = words.strip().length();
        return length == 0
                ? Optional.of(new Empty())
                : length > LONGEST_WORD ? Optional.of(new TooLong(length - LONGEST_WORD)) : Optional.empty();
    }
}
