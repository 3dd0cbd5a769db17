package org.milestone.content;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.milestone.content.domain.Catalog;
import org.milestone.content.domain.Certification;
import org.milestone.content.domain.Guide;
import org.milestone.content.domain.InterviewQuestion;
import org.milestone.content.domain.Kind;
import org.milestone.content.domain.Salaries;
import org.milestone.content.domain.Track;

/// One thing that can be found, as plain text.
record SearchEntry(String id, Kind kind, String title, String summary, String text) {

    static List<SearchEntry> of(Catalog catalog) {
        var entries = new ArrayList<SearchEntry>();
        catalog.lessons()
                .values()
                .forEach(lesson -> entries.add(new SearchEntry(
                        lesson.id(),
                        Kind.LESSON,
                        lesson.title(),
                        lesson.summary(),
                        lesson.text().plain() + " " + String.join(" ", lesson.objectives()))));
        catalog.tracks()
                .values()
                .forEach(track -> entries.add(new SearchEntry(
                        track.id(),
                        Kind.TRACK,
                        track.title(),
                        track.summary(),
                        track.audience() + " " + sections(track))));
        catalog.roles()
                .values()
                .forEach(role -> entries.add(new SearchEntry(
                        role.id(),
                        Kind.ROLE,
                        role.title(),
                        role.summary(),
                        role.accountable() + " " + role.text().plain())));
        catalog.skills()
                .values()
                .forEach(skill -> entries.add(new SearchEntry(
                        skill.id(),
                        Kind.SKILL,
                        skill.title(),
                        skill.summary(),
                        skill.text().plain())));
        catalog.certifications()
                .values()
                .forEach(certification -> entries.add(new SearchEntry(
                        certification.id(),
                        Kind.CERTIFICATION,
                        certification.title() + " (" + certification.shortName() + ")",
                        certification.summary(),
                        certification.issuer() + ". " + certification.text().plain() + " " + facts(certification))));
        catalog.tools()
                .values()
                .forEach(tool -> entries.add(new SearchEntry(
                        tool.id(),
                        Kind.TOOL,
                        tool.title(),
                        tool.summary(),
                        tool.learnFirst() + " " + tool.text().plain())));
        catalog.terms()
                .values()
                .forEach(term -> entries.add(new SearchEntry(
                        term.id(),
                        Kind.TERM,
                        term.abbreviation()
                                .map(letters -> term.term() + " (" + letters + ")")
                                .orElse(term.term()),
                        term.text(),
                        String.join(", ", term.synonyms()))));
        catalog.salaries().ifPresent(salaries -> entries.add(entry(salaries)));
        guide(catalog.guide(), entries);
        return entries;
    }

    private static void guide(Guide guide, List<SearchEntry> entries) {
        guide.interviews()
                .values()
                .forEach(question -> entries.add(new SearchEntry(
                        question.id(),
                        Kind.INTERVIEW,
                        question.question(),
                        plain(question.asked()),
                        plain(String.join(" ", question.strong())) + " " + plain(outline(question)))));
        guide.cases()
                .values()
                .forEach(study -> entries.add(new SearchEntry(
                        study.id(),
                        Kind.CASE,
                        study.title(),
                        study.summary(),
                        plain(study.situation()) + " " + plain(String.join(" ", study.takeaways())))));
        guide.templates()
                .values()
                .forEach(template -> entries.add(new SearchEntry(
                        template.id(),
                        Kind.TEMPLATE,
                        template.title(),
                        template.summary(),
                        template.when() + " " + template.filled().plain())));
        guide.questions()
                .forEach(question -> entries.add(new SearchEntry(
                        question.id(), Kind.QUESTION, question.question(), plain(question.answer()), "")));
    }

    private static String outline(InterviewQuestion question) {
        return switch (question.outline()) {
            case InterviewQuestion.Star star ->
                String.join(" ", star.situation(), star.task(), star.action(), star.result());
            case InterviewQuestion.Answer answer -> answer.text();
        };
    }

    private static String plain(String html) {
        return Jsoup.parseBodyFragment(html).text();
    }

    private static String sections(Track track) {
        return track.syllabus().stream().map(Track.Section::title).collect(Collectors.joining(". "));
    }

    private static String facts(Certification certification) {
        return certification.versions().stream()
                .limit(1)
                .flatMap(version -> version.facts().stream())
                .map(fact -> fact.fact() + ": " + fact.value())
                .collect(Collectors.joining(". "));
    }

    private static SearchEntry entry(Salaries salaries) {
        var countries =
                salaries.countries().stream().map(Salaries.Country::name).collect(Collectors.joining(", "));
        var factors = salaries.factors().stream()
                .map(factor -> factor.name() + ": " + factor.effect())
                .collect(Collectors.joining(". "));
        return new SearchEntry(
                "salaries", Kind.SALARY, "Salaries by country", salaries.note(), countries + ". " + factors);
    }
}
