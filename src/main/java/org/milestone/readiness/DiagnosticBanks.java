package org.milestone.readiness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.milestone.content.Library;
import org.milestone.content.domain.Question;
import org.milestone.content.domain.Skill;
import org.milestone.practice.ResultService;
import org.milestone.readiness.domain.Diagnostic;
import org.milestone.readiness.domain.Difficulty;
import org.milestone.readiness.domain.Evidence.ItemRecord;
import org.milestone.readiness.domain.Guessing;
import org.springframework.stereotype.Component;

/// What adaptive tests draw from: all items by skill, the bank of IT fluency by skill, an exam's
/// items by domain.
@Component
class DiagnosticBanks {
    /// Items of each skill at least, where the test is to say something about each.
    private static final int EACH = 3;

    /// What a test draws from.
    ///
    /// @param names of the domains or skills, by their ids
    /// @param each  how many items of each are asked at least
    record Bank(
            String title,
            List<Diagnostic.Item> items,
            Map<String, Double> weights,
            Map<String, String> names,
            int each) {

        Diagnostic test() {
            return new Diagnostic(items, weights, Diagnostic.PRECISE, Diagnostic.LONGEST, each);
        }
    }

    private final Evidences evidences;
    private final Library library;
    private final ResultService results;

    DiagnosticBanks(Evidences evidences, Library library, ResultService results) {
        this.evidences = evidences;
        this.library = library;
        this.results = results;
    }

    /// All subjects with their titles.
    Map<String, String> subjects() {
        var subjects = new LinkedHashMap<String, String>();
        subjects.put(DiagnosticService.SKILLS, "IT project skills");
        subjects.put(DiagnosticService.FLUENCY, "IT fluency");
        evidences.exams().forEach(exam -> subjects.put(exam.id(), exam.shortName()));
        return subjects;
    }

    int size(String subject) {
        return questions(subject).size();
    }

    Bank of(String subject) {
        var questions = questions(subject);
        var records =
                results.records(questions.keySet().stream().map(Question::id).toList());
        var items = new ArrayList<Diagnostic.Item>();
        questions.forEach((item, domain) -> items.add(item(item, domain, Optional.ofNullable(records.get(item.id())))));
        var title = subjects().getOrDefault(subject, subject);
        return switch (subject) {
            case DiagnosticService.SKILLS -> bySkill(title, items, 0);
            case DiagnosticService.FLUENCY -> bySkill(title, items, EACH);
            default ->
                evidences
                        .blueprint(subject)
                        .map(blueprint -> new Bank(
                                title,
                                items,
                                evidences.exam(blueprint).parts().stream()
                                        .collect(Collectors.toMap(part -> part.domain(), part -> part.weight())),
                                evidences.names(blueprint),
                                0))
                        .orElse(new Bank(title, List.of(), Map.of(), Map.of(), 0));
        };
    }

    private Bank bySkill(String title, List<Diagnostic.Item> items, int each) {
        var known = library.catalog().skills();
        var skills = items.stream().map(Diagnostic.Item::domain).distinct().toList();
        return new Bank(
                title,
                items,
                skills.stream().collect(Collectors.toMap(skill -> skill, skill -> 1.0)),
                skills.stream()
                        .collect(Collectors.toMap(
                                skill -> skill,
                                skill -> Optional.ofNullable(known.get(skill))
                                        .map(Skill::title)
                                        .orElse(skill))),
                each);
    }

    private static Diagnostic.Item item(Question item, String domain, Optional<ResultService.Record> record) {
        double floor = Guessing.floor(item);
        var known =
                record.map(each -> new ItemRecord(each.answers(), each.right())).orElse(ItemRecord.NONE);
        return new Diagnostic.Item(
                item.id(),
                domain,
                Difficulty.of(Math.clamp(item.band(), 1, 5), floor, known).mean(),
                1,
                floor);
    }

    /// The items that can be asked one by one, with the domain each counts for; those of case sets
    /// need their scenario and are left out.
    private Map<Question, String> questions(String subject) {
        var questions = new LinkedHashMap<Question, String>();
        if (subject.equals(DiagnosticService.SKILLS) || subject.equals(DiagnosticService.FLUENCY)) {
            library.catalog().questions().values().stream()
                    .filter(item -> item.inUse()
                            && item.about().caseSet().isEmpty()
                            && !item.skill().isEmpty())
                    .filter(item -> subject.equals(DiagnosticService.SKILLS)
                            || item.about().bank().equals(DiagnosticService.FLUENCY))
                    .forEach(item -> questions.put(item, item.skill()));
        } else {
            evidences.blueprint(subject).ifPresent(blueprint -> {
                var parts = evidences.names(blueprint).keySet();
                evidences.bank(Evidences.key(blueprint)).stream()
                        .filter(item -> item.about().caseSet().isEmpty())
                        .forEach(item -> parts.stream()
                                .filter(item.about()::belongsTo)
                                .findFirst()
                                .ifPresent(part -> questions.put(item, part)));
            });
        }
        return questions;
    }
}
