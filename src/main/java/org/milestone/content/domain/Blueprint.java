package org.milestone.content.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milestone.content.domain.Certification.Fact;
import org.milestone.content.domain.Question.Approach;

/// What an exam is made of, from a day on. `questions` counts all, `scored` those that count.
/// `marks` is the highest score there is. `minutes` is the whole time without breaks.
/// `languageFactor` is granted to candidates in a second language, 1 where nothing is.
/// `approaches` are shares in per cent, empty where the issuer says nothing. `ratings`: the
/// issuer reports a rating a domain instead of a number.
public record Blueprint(
        String certification,
        String name,
        LocalDate effectiveFrom,
        int questions,
        int scored,
        double marks,
        int minutes,
        double languageFactor,
        boolean openBook,
        Optional<Pass> pass,
        boolean ratings,
        List<Section> sections,
        List<Part> domains,
        Map<Approach, Integer> approaches,
        List<Fact> facts) {

    /// The pass mark as a share of the marks, 0-1, where the issuer publishes it; `words` as the
    /// issuer says it.
    public record Pass(double share, String words) {}

    /// A stretch of the exam. `minutes` is empty where all sections share one clock. A `closing`
    /// section cannot be opened again. `breakMinutes` is the optional break after it, 0 for none.
    /// `cases` of its items come in case sets.
    public record Section(
            String title, int questions, Optional<Integer> minutes, boolean closing, int breakMinutes, int cases) {}

    /// A part of the content with its weight in per cent; keys make `pmp/people` and
    /// `pmp/people/conflicts`.
    public record Part(String key, String name, int weight, List<Task> tasks) {
        public Part {
            tasks = List.copyOf(tasks);
        }
    }

    public record Task(String key, String name) {}

    public Blueprint {
        sections = List.copyOf(sections);
        domains = List.copyOf(domains);
        approaches = Map.copyOf(approaches);
        facts = List.copyOf(facts);
    }
}
