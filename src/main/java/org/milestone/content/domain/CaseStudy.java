package org.milestone.content.domain;

import java.util.List;
import java.util.Optional;

/// A story that stops where somebody had to decide. Titles, questions and summaries are plain
/// text, the rest sanitised HTML.
public record CaseStudy(
        String id,
        String title,
        String summary,
        Outcome outcome,
        int minutes,
        List<String> skills,
        List<String> lessons,
        List<String> roles,
        String situation,
        List<Step> steps,
        String ending,
        List<String> takeaways,
        List<String> reflection,
        List<Source> sources) {

    /// How the story ended for those who lived it.
    public enum Outcome {
        WORKED,
        FAILED,
        MIXED
    }

    /// How good a choice was.
    public enum Rating {
        GOOD,
        WORKABLE,
        COSTLY
    }

    /// What a choice does to the project, -2 to 2 each; more is better for time, money and trust.
    public record Effect(int time, int money, int trust) {
        public static final Effect NONE = new Effect(0, 0, 0);

        /// Both, one after the other.
        public Effect plus(Effect other) {
            return new Effect(time + other.time, money + other.money, trust + other.trust);
        }
    }

    /// One way to decide. Without `next` the story goes on with the step that follows.
    public record Choice(String text, String consequence, Rating rating, Effect effect, Optional<String> next) {}

    /// A moment of decision; `really` tells what happened in the story.
    public record Step(
            String key, String title, String text, String question, List<Choice> choices, Optional<String> really) {
        public Step {
            choices = List.copyOf(choices);
        }
    }

    public CaseStudy {
        skills = List.copyOf(skills);
        lessons = List.copyOf(lessons);
        roles = List.copyOf(roles);
        steps = List.copyOf(steps);
        takeaways = List.copyOf(takeaways);
        reflection = List.copyOf(reflection);
        sources = List.copyOf(sources);
    }

    /// The place of a step in the story, -1 when there is none of that key.
    public int place(String key) {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).key().equals(key)) {
                return i;
            }
        }
        return -1;
    }

    /// The place of the step after a choice, or the number of steps when the story ends with it.
    public int after(int step, Choice choice) {
        return choice.next().map(this::place).orElse(step + 1);
    }
}
