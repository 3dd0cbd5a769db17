package org.milestone.content.domain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the catalog holds beside teaching: practice, examples and answers. Maps are keyed by full
/// id, interview questions in the order of their files, the rest by title.
public record Guide(
        Map<String, InterviewQuestion> interviews,
        Map<String, CaseStudy> cases,
        Map<String, Template> templates,
        List<Faq.Group> faq,
        Optional<Chooser> chooser,
        Optional<GoalGuide> goals) {
    public static final Guide EMPTY =
            new Guide(Map.of(), Map.of(), Map.of(), List.of(), Optional.empty(), Optional.empty());

    public Guide {
        interviews = Collections.unmodifiableMap(new LinkedHashMap<>(interviews));
        cases = Collections.unmodifiableMap(new LinkedHashMap<>(cases));
        templates = Collections.unmodifiableMap(new LinkedHashMap<>(templates));
        faq = List.copyOf(faq);
    }

    /// Every question people ask, in order.
    public List<Faq> questions() {
        return faq.stream().flatMap(group -> group.questions().stream()).toList();
    }

    /// Templates that a lesson teaches to use.
    public List<Template> templatesOf(String lesson) {
        return templates.values().stream()
                .filter(template -> template.lessons().contains(lesson))
                .toList();
    }

    /// Case studies in which a lesson is put to the test.
    public List<CaseStudy> casesOf(String lesson) {
        return cases.values().stream()
                .filter(study -> study.lessons().contains(lesson))
                .toList();
    }
}
