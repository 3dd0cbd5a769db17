package org.milestone.hiring;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.milestone.hiring.domain.Rating;
import org.milestone.hiring.domain.Story;

/// What a person wrote on one interview question.
@Entity
@Table(name = "hiring_answer")
class AnswerRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    @SuppressWarnings("UnusedVariable") // queries ask for it
    private long accountId;

    private String questionId;
    private String situation = "";
    private String task = "";
    private String deed = "";
    private String outcome = "";
    private @Nullable String rating;
    private @Nullable Instant dueAt;
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    protected AnswerRow() {}

    AnswerRow(long accountId, String questionId, Instant updatedAt) {
        this.accountId = accountId;
        this.questionId = questionId;
        this.updatedAt = updatedAt;
    }

    void rewrite(Story story, Instant at) {
        situation = story.situation();
        task = story.task();
        deed = story.action();
        outcome = story.result();
        updatedAt = at;
    }

    void rate(Rating given, Instant at) {
        rating = given.points().stream().map(String::valueOf).collect(Collectors.joining(","));
        dueAt = given.dueAfter(at);
        updatedAt = at;
    }

    /// The answer under the id its question has today.
    InterviewAnswer answer(String question) {
        var given = Optional.ofNullable(rating)
                .map(text -> new Rating(
                        Arrays.stream(text.split(",")).map(Integer::valueOf).toList()));
        return new InterviewAnswer(
                question,
                new Story(situation, task, deed, outcome),
                given,
                Optional.ofNullable(dueAt),
                version,
                updatedAt);
    }

    String questionId() {
        return questionId;
    }

    long version() {
        return version;
    }
}
