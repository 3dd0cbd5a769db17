package org.milestone.practice;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milestone.account.AccountId;
import org.milestone.content.domain.Question;
import org.milestone.practice.domain.Answer;
import org.milestone.practice.domain.Answered;
import org.milestone.practice.domain.Attempt;
import org.milestone.practice.domain.Conduct;
import org.milestone.practice.domain.Conduct.Kind;
import org.milestone.practice.domain.Given;
import org.milestone.practice.domain.Grader;
import org.milestone.practice.domain.Mark;
import org.milestone.practice.domain.Paper;
import org.milestone.practice.domain.PaperPlanner;
import org.milestone.practice.domain.Response;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Items inside lessons, reviews and adaptive tests, answered at once: an attempt of one item
/// each time, over as soon as it is answered. For a stranger they are judged and forgotten, for a
/// learner kept.
@Service
public class SelfCheckService {
    private static final Conduct CONDUCT = new Conduct(Kind.SELF_CHECK, true, Optional.empty(), 1, false, false);
    private static final Conduct DIAGNOSTIC = new Conduct(Kind.DIAGNOSTIC, true, Optional.empty(), 1, false, true);
    private static final Conduct REVIEW = new Conduct(Kind.REVIEW, true, Optional.empty(), 1, false, true);

    private final Items items;
    private final Results results;
    private final Turns turns;

    SelfCheckService(Items items, Results results, Turns turns) {
        this.items = items;
        this.results = results;
        this.turns = turns;
    }

    /// Judges an answer and keeps it; empty when there is no such item in use, or the answer does
    /// not fit it.
    @Transactional
    public Optional<Mark> answer(AccountId me, String question, Response response) {
        return keep(me, CONDUCT, question, response);
    }

    /// The same for an item that comes back in review.
    @Transactional
    public Optional<Mark> review(AccountId me, String question, Response response) {
        return keep(me, REVIEW, question, response);
    }

    /// The same for an item of an adaptive test.
    @Transactional
    public Optional<Mark> diagnose(AccountId me, String question, Response response) {
        return keep(me, DIAGNOSTIC, question, response);
    }

    private Optional<Mark> keep(AccountId me, Conduct conduct, String question, Response response) {
        return inUse(question)
                .flatMap(item -> take(item, conduct, response).map(answer -> {
                    turns.take(me.value());
                    boolean first = !results.met(me.value(), item.id());
                    results.add(
                            me.value(),
                            List.of(Results.fresh(
                                    Optional.empty(),
                                    0,
                                    PaperPlanner.alone(item).part(),
                                    conduct,
                                    item,
                                    Optional.of(answer),
                                    item.about().points(),
                                    first,
                                    answer.at())));
                    return answer.mark().orElseThrow();
                }));
    }

    private Optional<Answer> take(Question item, Conduct conduct, Response response) {
        var paper = new Paper(
                List.of(new Paper.Section("", 0, 1, Optional.empty(), false, Duration.ZERO)),
                List.of(PaperPlanner.alone(item)),
                Map.of());
        var attempt = Attempt.start(paper, conduct, 1, items.now());
        return attempt.answer(new Given(0, 1, response), Optional.empty(), item, items.now())
                        instanceof Answered.Taken(var answer)
                ? Optional.of(answer)
                : Optional.empty();
    }

    /// Judges an answer of somebody who is not signed in; nothing is kept.
    public Optional<Mark> judge(String question, Response response) {
        return inUse(question).filter(item -> Grader.fits(item, response)).map(item -> Grader.grade(item, response));
    }

    private Optional<Question> inUse(String id) {
        var catalog = items.catalog();
        return Optional.ofNullable(catalog.questions().get(catalog.current(id))).filter(item -> !item.retired());
    }

    /// The person's latest answer to each of some items.
    @Transactional(readOnly = true)
    public Map<String, Response> latest(AccountId me, Collection<String> questions) {
        var latest = new HashMap<String, Response>();
        if (!questions.isEmpty()) {
            results.selfChecks(me.value(), questions)
                    .forEach(
                            result -> result.response().ifPresent(response -> latest.put(result.question(), response)));
        }
        return latest;
    }

    /// The moments of answers of any kind since an instant.
    @Transactional(readOnly = true)
    public List<Instant> momentsSince(AccountId me, Instant since) {
        return results.moments(me.value(), since);
    }
}
