package org.milestone.practice;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milestone.account.AccountId;
import org.milestone.content.Library;
import org.milestone.content.domain.Question;
import org.milestone.practice.domain.Grader;
import org.milestone.practice.domain.Mark;
import org.milestone.practice.domain.Response;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Items inside lessons, answered at once. For a stranger they are judged and forgotten, for a
/// learner kept.
@Service
public class SelfCheckService {
    private final Library library;
    private final SelfCheckRows answers;
    private final Clock clock;

    SelfCheckService(Library library, SelfCheckRows answers, Clock clock) {
        this.library = library;
        this.answers = answers;
        this.clock = clock;
    }

    /// Judges an answer and keeps it; empty when there is no such item, or none that is in use.
    @Transactional
    public Optional<Mark> answer(AccountId me, String question, Response response) {
        return inUse(question).map(item -> {
            var mark = Grader.grade(item, response);
            var now = clock.instant();
            answers.save(new SelfCheckRow(
                    me.value(), item.id(), item.lesson(), ResponseText.write(response), mark.full(), now));
            return mark;
        });
    }

    /// Judges an answer of somebody who is not signed in; nothing is kept.
    public Optional<Mark> judge(String question, Response response) {
        return inUse(question).map(item -> Grader.grade(item, response));
    }

    private Optional<Question> inUse(String id) {
        var catalog = library.catalog();
        return Optional.ofNullable(catalog.questions().get(catalog.current(id))).filter(item -> !item.retired());
    }

    /// The person's latest answer to each of some items.
    @Transactional(readOnly = true)
    public Map<String, Response> latest(AccountId me, Collection<String> questions) {
        var latest = new HashMap<String, Response>();
        if (!questions.isEmpty()) {
            for (var row : answers.findByAccountIdAndQuestionIdInOrderByAt(me.value(), questions)) {
                latest.put(row.questionId(), ResponseText.read(row.response()));
            }
        }
        return latest;
    }

    /// The moments of answers since an instant.
    @Transactional(readOnly = true)
    public List<Instant> momentsSince(AccountId me, Instant since) {
        return answers.since(me.value(), since);
    }
}
