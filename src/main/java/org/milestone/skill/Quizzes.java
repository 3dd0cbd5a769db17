package org.milestone.skill;

import java.util.HashMap;
import java.util.Map;
import org.milestone.account.AccountId;
import org.milestone.content.Library;
import org.milestone.practice.ResultService;
import org.milestone.readiness.ReadinessService;
import org.milestone.skill.domain.Quiz;
import org.springframework.stereotype.Component;

/// What answered items show, by skill: the chance from readiness, its age from practice.
@Component
class Quizzes {
    private final ReadinessService readiness;
    private final ResultService results;
    private final Library library;

    Quizzes(ReadinessService readiness, ResultService results, Library library) {
        this.readiness = readiness;
        this.results = results;
        this.library = library;
    }

    Map<String, Quiz> of(AccountId owner) {
        var last = results.lastAnswers(owner);
        var catalog = library.catalog();
        var quizzes = new HashMap<String, Quiz>();
        readiness.mastery(owner).forEach((skill, standing) -> {
            var at = last.get(skill);
            var current = catalog.current(skill);
            if (at != null && standing.answers() > 0 && catalog.skills().containsKey(current)) {
                quizzes.merge(
                        current,
                        new Quiz(standing.chance(), standing.answers(), at),
                        (one, other) -> one.answers() >= other.answers() ? one : other);
            }
        });
        return quizzes;
    }
}
