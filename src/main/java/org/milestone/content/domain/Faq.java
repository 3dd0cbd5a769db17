package org.milestone.content.domain;

import java.util.List;

/// A question people ask and its short answer, in sanitised HTML.
public record Faq(String id, String question, String answer) {

    /// Questions that belong together.
    public record Group(String title, List<Faq> questions) {
        public Group {
            questions = List.copyOf(questions);
        }
    }
}
