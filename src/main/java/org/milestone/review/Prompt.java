package org.milestone.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.milestone.content.domain.CaseSet;
import org.milestone.content.domain.Lesson;
import org.milestone.content.domain.Question;
import org.milestone.review.domain.Rating;

/// A card to be asked now. `turn` says which asking this is: a rating counts for its turn only.
public sealed interface Prompt {
    long card();

    int turn();

    /// What each rating would lead to, from `AGAIN` to `EASY`.
    List<Choice> choices();

    /// Asked again on a day, so many days from now.
    record Choice(Rating rating, LocalDate due, int days) {}

    /// A flash card of a lesson; both sides are plain text.
    record Flash(long card, int turn, List<Choice> choices, Lesson lesson, String front, String back)
            implements Prompt {
        public Flash {
            choices = List.copyOf(choices);
        }
    }

    /// An item that was missed or guessed, with the scenario it belongs to.
    record Item(long card, int turn, List<Choice> choices, Question question, Optional<CaseSet> caseSet)
            implements Prompt {
        public Item {
            choices = List.copyOf(choices);
        }
    }
}
