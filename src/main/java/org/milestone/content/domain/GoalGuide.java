package org.milestone.content.domain;

import java.util.List;

/// Help with goals: the kinds there are, with examples by stage, and the lesson that teaches them.
public record GoalGuide(String lesson, List<Sort> kinds) {

    /// The five kinds of goals.
    public enum Kind {
        TECHNICAL_PROFICIENCY,
        DELIVERY_EXCELLENCE,
        STRATEGIC_LEADERSHIP,
        NETWORK_AND_INFLUENCE,
        PERSONAL_DEVELOPMENT
    }

    /// A kind with its name, a sentence and examples.
    public record Sort(Kind kind, String title, String text, List<Example> examples) {
        public Sort {
            examples = List.copyOf(examples);
        }
    }

    /// A goal as somebody at a stage could set it.
    public record Example(Stage stage, String goal, String measure, String firstStep, String ifThen) {}

    public GoalGuide {
        kinds = List.copyOf(kinds);
    }
}
