package org.milestone.practice;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.milestone.content.domain.CaseSet;
import org.milestone.content.domain.Question;
import org.milestone.practice.domain.Conduct;
import org.milestone.practice.domain.Paper;
import org.milestone.practice.domain.Score;
import tools.jackson.databind.json.JsonMapper;

/// Values as JSON, read whole and never asked about: items in the version that was drawn, papers,
/// scores. What was once written can be read for ever: parts may be added to these records, as
/// `Optional`s, never taken away.
final class Frozen {

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Question.SingleChoice.class, name = "single"),
        @JsonSubTypes.Type(value = Question.MultipleChoice.class, name = "multiple"),
        @JsonSubTypes.Type(value = Question.TrueFalse.class, name = "true-false"),
        @JsonSubTypes.Type(value = Question.Numeric.class, name = "numeric"),
        @JsonSubTypes.Type(value = Question.Matching.class, name = "matching"),
        @JsonSubTypes.Type(value = Question.Ordering.class, name = "ordering"),
        @JsonSubTypes.Type(value = Question.Categorising.class, name = "categorising"),
        @JsonSubTypes.Type(value = Question.FillIn.class, name = "fill-in"),
        @JsonSubTypes.Type(value = Question.Hotspot.class, name = "hotspot"),
        @JsonSubTypes.Type(value = Question.PullDown.class, name = "pull-down")
    })
    private interface Kinds {}

    private static final JsonMapper JSON =
            JsonMapper.builder().addMixIn(Question.class, Kinds.class).build();

    private Frozen() {}

    static String write(Question item) {
        return JSON.writerFor(Question.class).writeValueAsString(item);
    }

    static Question question(String text) {
        return JSON.readValue(text, Question.class);
    }

    static String write(CaseSet set) {
        return JSON.writeValueAsString(set);
    }

    static CaseSet caseSet(String text) {
        return JSON.readValue(text, CaseSet.class);
    }

    static String write(Paper paper) {
        return JSON.writeValueAsString(paper);
    }

    static Paper paper(String text) {
        return JSON.readValue(text, Paper.class);
    }

    static String write(Conduct conduct) {
        return JSON.writeValueAsString(conduct);
    }

    static Conduct conduct(String text) {
        return JSON.readValue(text, Conduct.class);
    }

    static String write(Score score) {
        return JSON.writeValueAsString(score);
    }

    static Score score(String text) {
        return JSON.readValue(text, Score.class);
    }
}
