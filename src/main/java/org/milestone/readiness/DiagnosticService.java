package org.milestone.readiness;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.milestone.account.AccountId;
import org.milestone.content.Library;
import org.milestone.content.domain.Question;
import org.milestone.practice.ResultService;
import org.milestone.practice.SelfCheckService;
import org.milestone.practice.domain.Response;
import org.milestone.readiness.domain.Diagnostic;
import org.milestone.readiness.domain.Difficulty;
import org.milestone.readiness.domain.Evidence.ItemRecord;
import org.milestone.readiness.domain.Guessing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Adaptive tests: each item is chosen by the answers before, until enough is known. Every answer
/// is kept the moment it is given; a test goes on where it was left.
@Service
public class DiagnosticService {
    /// The test over everything there is, by skill.
    public static final String SKILLS = "skills";

    public static final int LEAST_ITEMS = 10;
    private static final int LESSONS = 5;

    /// What can be tested, with how many items.
    public record Subject(String id, String title, int items) {}

    private record Bank(
            String title, List<Diagnostic.Item> items, Map<String, Double> weights, Map<String, String> names) {}

    private final DiagnosticRows rows;
    private final Evidences evidences;
    private final Library library;
    private final SelfCheckService checks;
    private final ResultService results;
    private final Clock clock;

    DiagnosticService(
            DiagnosticRows rows,
            Evidences evidences,
            Library library,
            SelfCheckService checks,
            ResultService results,
            Clock clock) {
        this.rows = rows;
        this.evidences = evidences;
        this.library = library;
        this.checks = checks;
        this.results = results;
        this.clock = clock;
    }

    /// What has items enough for a test.
    @Transactional(readOnly = true)
    public List<Subject> subjects(AccountId me) {
        var subjects = new ArrayList<Subject>();
        subjects.add(new Subject(SKILLS, "IT project skills", questions(SKILLS).size()));
        evidences
                .exams()
                .forEach(exam -> subjects.add(new Subject(
                        exam.id(), exam.shortName(), questions(exam.id()).size())));
        return subjects.stream().filter(each -> each.items() >= LEAST_ITEMS).toList();
    }

    /// The person's latest test, running or over.
    @Transactional
    public Optional<DiagnosticState> latest(AccountId me) {
        return rows.findFirstByAccountIdOrderByIdDesc(me.value())
                .flatMap(row -> rows.lock(me.value(), row.id()))
                .map(this::state);
    }

    /// Begins a test; one of the same subject that runs is gone on with. Empty when there are too
    /// few items.
    @Transactional
    public Optional<DiagnosticState> begin(AccountId me, String subject) {
        if (questions(subject).size() < LEAST_ITEMS) {
            return Optional.empty();
        }
        var row = rows.findFirstByAccountIdOrderByIdDesc(me.value())
                .filter(latest -> !latest.over() && latest.subject().equals(subject))
                .orElseGet(() -> rows.save(new DiagnosticRow(me.value(), subject, now())));
        return Optional.of(state(row));
    }

    /// Takes the answer to the item that is asked and says what comes next. An answer to another
    /// item, sent twice or from another window, changes nothing. Empty when the person has no such
    /// test or the answer does not fit.
    @Transactional
    public Optional<DiagnosticState> answer(AccountId me, long id, String question, Response response) {
        return rows.lock(me.value(), id).flatMap(row -> {
            if (row.over() || row.asking().filter(question::equals).isEmpty()) {
                return Optional.of(state(row));
            }
            var asked = bank(row.subject()).items().stream()
                    .filter(item -> item.id().equals(question))
                    .findFirst();
            return asked.flatMap(item -> checks.diagnose(me, question, response).map(mark -> {
                row.add(new DiagnosticRow.Given(
                        item.id(), item.domain(), item.difficulty(), item.floor(), mark.full()));
                return state(row);
            }));
        });
    }

    private DiagnosticState state(DiagnosticRow row) {
        var bank = bank(row.subject());
        var given = row.answers();
        if (!row.over()) {
            var question = row.asking().flatMap(evidences::question).filter(Question::inUse);
            if (question.isEmpty()) {
                question = next(row, bank, given);
            }
            if (question.isPresent()) {
                row.ask(question.get().id());
                return new DiagnosticState.Asking(
                        row.id(),
                        bank.title(),
                        given.size() + 1,
                        Math.min(Diagnostic.LONGEST, bank.items().size()),
                        question.get());
            }
            row.end(now());
        }
        return over(row, bank, given);
    }

    private Optional<Question> next(DiagnosticRow row, Bank bank, List<DiagnosticRow.Given> given) {
        if (bank.weights().isEmpty()) {
            return Optional.empty();
        }
        var test = new Diagnostic(bank.items(), bank.weights());
        return switch (test.next(answers(given), new Random(row.id() * 31 + given.size()))) {
            case Diagnostic.Ask(var item) -> evidences.question(item.id());
            case Diagnostic.Done _ -> Optional.empty();
        };
    }

    private static List<Diagnostic.Answer> answers(List<DiagnosticRow.Given> given) {
        return given.stream()
                .map(each -> new Diagnostic.Answer(
                        new Diagnostic.Item(each.question(), each.domain(), each.difficulty(), 1, each.floor()),
                        each.correct()))
                .toList();
    }

    private DiagnosticState over(DiagnosticRow row, Bank bank, List<DiagnosticRow.Given> given) {
        var lines = new LinkedHashMap<String, int[]>();
        var missed = new LinkedHashMap<String, Integer>();
        for (var each : given) {
            var line = lines.computeIfAbsent(each.domain(), domain -> new int[2]);
            line[0] += each.correct() ? 1 : 0;
            line[1]++;
            if (!each.correct()) {
                evidences.question(each.question()).ifPresent(item -> missed.merge(item.lesson(), 1, Integer::sum));
            }
        }
        var catalog = library.catalog();
        return new DiagnosticState.Over(
                row.id(),
                bank.title(),
                given.size(),
                (int) given.stream().filter(DiagnosticRow.Given::correct).count(),
                Diagnostic.abilityAfter(answers(given)).sd() <= Diagnostic.PRECISE,
                lines.entrySet().stream()
                        .map(entry -> new DiagnosticState.Line(
                                bank.names().getOrDefault(entry.getKey(), entry.getKey()),
                                entry.getValue()[0],
                                entry.getValue()[1]))
                        .sorted(Comparator.comparingDouble(DiagnosticState.Line::share))
                        .toList(),
                missed.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                        .flatMap(entry ->
                                Optional.ofNullable(catalog.lessons().get(catalog.current(entry.getKey()))).stream())
                        .limit(LESSONS)
                        .toList());
    }

    private Bank bank(String subject) {
        var questions = questions(subject);
        var records =
                results.records(questions.keySet().stream().map(Question::id).toList());
        var items = questions.entrySet().stream()
                .map(entry -> item(
                        entry.getKey(),
                        entry.getValue(),
                        Optional.ofNullable(records.get(entry.getKey().id()))))
                .toList();
        var catalog = library.catalog();
        if (subject.equals(SKILLS)) {
            var skills = items.stream().map(Diagnostic.Item::domain).distinct().toList();
            return new Bank(
                    "IT project skills",
                    items,
                    skills.stream().collect(Collectors.toMap(skill -> skill, skill -> 1.0)),
                    skills.stream()
                            .collect(Collectors.toMap(
                                    skill -> skill,
                                    skill -> Optional.ofNullable(
                                                    catalog.skills().get(skill))
                                            .map(known -> known.title())
                                            .orElse(skill))));
        }
        return evidences
                .blueprint(subject)
                .map(blueprint -> new Bank(
                        evidences.certification(subject).shortName(),
                        items,
                        evidences.exam(blueprint).parts().stream()
                                .collect(Collectors.toMap(part -> part.domain(), part -> part.weight())),
                        evidences.names(blueprint)))
                .orElse(new Bank(subject, List.of(), Map.of(), Map.of()));
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
        if (subject.equals(SKILLS)) {
            library.catalog().questions().values().stream()
                    .filter(item -> item.inUse()
                            && item.about().caseSet().isEmpty()
                            && !item.skill().isEmpty())
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

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
