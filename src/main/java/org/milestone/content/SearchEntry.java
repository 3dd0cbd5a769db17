package org.milestone.content;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.milestone.content.domain.Catalog;
import org.milestone.content.domain.Certification;
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
        return entries;
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
