package org.milestone.readiness;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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
import org.milestone.practice.SelfCheckService;
import org.milestone.practice.domain.Response;
import org.milestone.readiness.domain.Diagnostic;
import org.milestone.readiness.domain.Level;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Adaptive tests: each item is chosen by the answers before, until enough is known. Every answer
/// is kept the moment it is given; a test goes on where it was left.
@Service
public class DiagnosticService {
    /// The test over everything there is, by skill.
    public static final String SKILLS = "skills";

    /// What one knows of networks, cloud, security, data and software.
    public static final String FLUENCY = "it-fluency";

    public static final int LEAST_ITEMS = 10;
    private static final int LESSONS = 5;

    /// How far the person is with a test.
    public enum Progress {
        NEW,
        RUNNING,
        OVER
    }

    /// What can be tested, with how many items.
    public record Subject(String id, String title, int items, Progress progress) {}

    private final DiagnosticRows rows;
    private final DiagnosticBanks banks;
    private final Evidences evidences;
    private final Library library;
    private final SelfCheckService checks;
    private final Clock clock;

    DiagnosticService(
            DiagnosticRows rows,
            DiagnosticBanks banks,
            Evidences evidences,
            Library library,
            SelfCheckService checks,
            Clock clock) {
        this.rows = rows;
        this.banks = banks;
        this.evidences = evidences;
        this.library = library;
        this.checks = checks;
        this.clock = clock;
    }

    /// What has items enough for a test.
    @Transactional(readOnly = true)
    public List<Subject> subjects(AccountId me) {
        return banks.subjects().entrySet().stream()
                .map(entry -> new Subject(
                        entry.getKey(), entry.getValue(), banks.size(entry.getKey()), progress(me, entry.getKey())))
                .filter(subject -> subject.items() >= LEAST_ITEMS)
                .toList();
    }

    private Progress progress(AccountId me, String subject) {
        return row(me, subject)
                .map(row -> row.over() ? Progress.OVER : Progress.RUNNING)
                .orElse(Progress.NEW);
    }

    private Optional<DiagnosticRow> row(AccountId me, String subject) {
        return rows.findFirstByAccountIdAndSubjectOrderByIdDesc(me.value(), subject);
    }

    /// The person's latest test of a subject, running or over.
    @Transactional
    public Optional<DiagnosticState> latest(AccountId me, String subject) {
        return row(me, subject).flatMap(row -> rows.lock(me.value(), row.id())).map(this::state);
    }

    /// Begins a test; one of the same subject that runs is gone on with. Empty when there are too
    /// few items.
    @Transactional
    public Optional<DiagnosticState> begin(AccountId me, String subject) {
        if (banks.size(subject) < LEAST_ITEMS) {
            return Optional.empty();
        }
        var row = row(me, subject)
                .filter(latest -> !latest.over())
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
            var asked = banks.of(row.subject()).items().stream()
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
        var bank = banks.of(row.subject());
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

    private Optional<Question> next(DiagnosticRow row, DiagnosticBanks.Bank bank, List<DiagnosticRow.Given> given) {
        if (bank.weights().isEmpty()) {
            return Optional.empty();
        }
        return switch (bank.test().next(answers(given), new Random(row.id() * 31 + given.size()))) {
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

    private DiagnosticState over(DiagnosticRow row, DiagnosticBanks.Bank bank, List<DiagnosticRow.Given> given) {
        var missed = new LinkedHashMap<String, Integer>();
        given.stream()
                .filter(each -> !each.correct())
                .forEach(each -> evidences
                        .question(each.question())
                        .ifPresent(item -> missed.merge(item.lesson(), 1, Integer::sum)));
        var catalog = library.catalog();
        return new DiagnosticState.Over(
                row.id(),
                bank.title(),
                given.size(),
                (int) given.stream().filter(DiagnosticRow.Given::correct).count(),
                Diagnostic.abilityAfter(answers(given)).sd() <= Diagnostic.PRECISE,
                lines(bank, given),
                missed.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                        .flatMap(entry ->
                                Optional.ofNullable(catalog.lessons().get(catalog.current(entry.getKey()))).stream())
                        .limit(LESSONS)
                        .toList());
    }

    private static List<DiagnosticState.Line> lines(DiagnosticBanks.Bank bank, List<DiagnosticRow.Given> given) {
        var answers = answers(given);
        record Ranked(DiagnosticState.Line line, double ability) {}
        return given.stream().collect(Collectors.groupingBy(DiagnosticRow.Given::domain)).entrySet().stream()
                .map(entry -> {
                    var domain = entry.getKey();
                    var ability = Diagnostic.abilityIn(domain, answers);
                    int right = (int) entry.getValue().stream()
                            .filter(DiagnosticRow.Given::correct)
                            .count();
                    return new Ranked(
                            new DiagnosticState.Line(
                                    domain,
                                    bank.names().getOrDefault(domain, domain),
                                    right,
                                    entry.getValue().size(),
                                    Level.of(ability, entry.getValue().size())),
                            ability.mean());
                })
                .sorted(Comparator.comparingDouble(Ranked::ability)
                        .thenComparing(ranked -> ranked.line().name()))
                .map(Ranked::line)
                .toList();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
