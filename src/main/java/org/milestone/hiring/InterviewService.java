package org.milestone.hiring;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.milestone.account.AccountId;
import org.milestone.content.Library;
import org.milestone.content.domain.InterviewQuestion;
import org.milestone.hiring.domain.Draw;
import org.milestone.hiring.domain.Rating;
import org.milestone.hiring.domain.Story;
import org.milestone.hiring.domain.Wish;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Practising interviews: draws sets, keeps answers and ratings. Everybody sees and changes only
/// what is theirs.
@Service
public class InterviewService {
    private static final RandomGenerator CHANCE = new SecureRandom();

    private final Library library;
    private final AnswerRows rows;
    private final Clock clock;

    InterviewService(Library library, AnswerRows rows, Clock clock) {
        this.library = library;
        this.rows = rows;
        this.clock = clock;
    }

    /// Ids of a fresh set, what is due again first; empty when no question fits.
    @Transactional(readOnly = true)
    public List<String> draw(AccountId me, Wish wish) {
        var answers = answers(me);
        var due = answers.values().stream()
                .filter(this::isDue)
                .map(InterviewAnswer::question)
                .collect(Collectors.toSet());
        return Draw.of(questions().values(), wish, due, answers.keySet(), CHANCE);
    }

    /// What the person wrote on a question.
    @Transactional(readOnly = true)
    public Optional<InterviewAnswer> answer(AccountId me, String question) {
        return row(me, question).map(row -> row.answer(library.catalog().current(question)));
    }

    /// Keeps an answer. `version` is the one the person saw, [InterviewAnswer#NEW] when there was
    /// none.
    @Transactional
    public AnswerSaving save(AccountId me, String question, Story story, long version) {
        var id = library.catalog().current(question);
        if (!questions().containsKey(id)) {
            return new AnswerSaving.NoQuestion();
        }
        if (story.excess() > 0) {
            return new AnswerSaving.TooLong(story.excess());
        }
        var there = row(me, question);
        if (there.isPresent() && there.get().version() != version) {
            return new AnswerSaving.ChangedElsewhere(there.get().answer(id));
        }
        var row = there.orElseGet(() -> new AnswerRow(me.value(), id, clock.instant()));
        row.rewrite(story, clock.instant());
        return new AnswerSaving.Saved(rows.saveAndFlush(row).answer(id));
    }

    /// Keeps how the person rates their answer, spoken or written, point by point.
    @Transactional
    public AnswerRating rate(AccountId me, String question, Rating rating) {
        var id = library.catalog().current(question);
        var asked = questions().get(id);
        if (asked == null) {
            return new AnswerRating.NoQuestion();
        }
        if (!rating.fits(asked.strong().size())) {
            return new AnswerRating.Incomplete();
        }
        var row = row(me, question).orElseGet(() -> new AnswerRow(me.value(), id, clock.instant()));
        row.rate(rating, clock.instant());
        return new AnswerRating.Rated(rows.saveAndFlush(row).answer(id));
    }

    /// Where the person stands.
    @Transactional(readOnly = true)
    public InterviewStanding standing(AccountId me) {
        var answers = answers(me);
        var told = answers.values().stream()
                .filter(answer -> !answer.story().isBlank())
                .flatMap(answer -> skills(answer.question()))
                .collect(Collectors.toSet());
        return new InterviewStanding(
                answers.size(),
                answers.values().stream()
                        .filter(this::isDue)
                        .sorted(Comparator.comparingDouble(
                                answer -> answer.rating().map(Rating::mean).orElse(0.0)))
                        .toList(),
                questions().values().stream()
                        .flatMap(question -> question.skills().stream())
                        .distinct()
                        .filter(skill -> !told.contains(skill))
                        .sorted()
                        .toList());
    }

    List<InterviewAnswer> all(AccountId me) {
        return rows.findByAccountIdOrderByUpdatedAtDesc(me.value()).stream()
                .map(row -> row.answer(row.questionId()))
                .toList();
    }

    private Map<String, InterviewAnswer> answers(AccountId me) {
        var answers = new LinkedHashMap<String, InterviewAnswer>();
        for (var row : rows.findByAccountIdOrderByUpdatedAtDesc(me.value())) {
            var id = library.catalog().current(row.questionId());
            if (questions().containsKey(id)) {
                answers.putIfAbsent(id, row.answer(id));
            }
        }
        return answers;
    }

    private boolean isDue(InterviewAnswer answer) {
        return answer.dueAt().map(due -> !due.isAfter(clock.instant())).orElse(false);
    }

    private Stream<String> skills(String question) {
        return Optional.ofNullable(questions().get(question)).stream().flatMap(one -> one.skills().stream());
    }

    private Map<String, InterviewQuestion> questions() {
        return library.catalog().guide().interviews();
    }

    private Optional<AnswerRow> row(AccountId me, String question) {
        var catalog = library.catalog();
        var id = catalog.current(question);
        var names = Stream.concat(
                        Stream.of(id, question),
                        catalog.redirects().entrySet().stream()
                                .filter(redirect -> redirect.getValue().equals(id))
                                .map(Map.Entry::getKey))
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
        return rows.findFirstByAccountIdAndQuestionIdInOrderByUpdatedAtDesc(me.value(), Set.copyOf(names));
    }
}
