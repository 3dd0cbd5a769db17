package org.milestone.experience;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.milestone.account.AccountId;
import org.milestone.account.Comeback;
import org.milestone.content.Library;
import org.milestone.content.domain.Certification;
import org.milestone.content.domain.Certification.Fact;
import org.milestone.content.domain.Requirement;
import org.milestone.content.domain.Requirement.Subject;
import org.milestone.content.domain.Requirement.What;
import org.milestone.experience.domain.Eligibility;
import org.milestone.experience.domain.Standing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who may apply for what: the conditions in force, held against the log, the certifications held
/// and what somebody states.
@Service
public class EligibilityService {
    public static final int LONGEST_PROOF = 500;
    public static final int MOST_HOURS = 10_000;
    private static final int MOST = 200;

    /// How somebody stands against one certification.
    ///
    /// @param facts   what is written about its conditions, with trust and source
    /// @param version the rules in force
    public record Answer(
            Certification certification,
            Eligibility eligibility,
            Standing standing,
            List<Fact> facts,
            Optional<String> version,
            LocalDate today) {
        public Answer {
            facts = List.copyOf(facts);
        }

        /// Whether the reader must be told to check with the issuer.
        public boolean doubtful() {
            return facts.isEmpty()
                    || facts.stream().anyMatch(fact -> fact.trust().isDoubtful());
        }

        /// Whether months of work are asked for.
        public boolean asksForMonths() {
            return leaves(eligibility)
                    .anyMatch(leaf -> leaf.one().what() == What.EXPERIENCE
                            && leaf.one().of().isPresent());
        }
    }

    /// Something stated.
    ///
    /// @param training whether it is hours of training; else education, or a condition of a
    /// certification
    /// @param subject  a [Subject], or the id of a certification
    /// @param words    of the condition; blank for the others
    public record Statement(
            long id, boolean training, String subject, String words, OptionalInt hours, LocalDate on, String proof) {

        private boolean isLike(Statement other) {
            return training == other.training
                    && subject.equals(other.subject)
                    && words.equals(other.words)
                    && hours.equals(other.hours)
                    && on.equals(other.on);
        }

        /// The subject of education or training.
        public Optional<Subject> about() {
            return words.isEmpty() ? Optional.of(Subject.valueOf(subject)) : Optional.empty();
        }
    }

    /// What became of a statement.
    public sealed interface Stated {}

    public record Kept(long id) implements Stated {}

    /// The day is missing or lies ahead.
    public record NoSuchDay() implements Stated {}

    /// Between 1 and [#MOST_HOURS] they must be.
    public record NoSuchHours() implements Stated {}

    /// The proof is too long by so many characters.
    public record ProofTooLong(int by) implements Stated {}

    /// There is nothing of the kind to state.
    public record NotAsked() implements Stated {}

    private final ExperienceService experience;
    private final CredentialService credentials;
    private final StatementRows rows;
    private final Library library;
    private final Days days;

    EligibilityService(
            ExperienceService experience,
            CredentialService credentials,
            StatementRows rows,
            Library library,
            Days days) {
        this.experience = experience;
        this.credentials = credentials;
        this.rows = rows;
        this.library = library;
        this.days = days;
    }

    /// What somebody can show today.
    @Transactional(readOnly = true)
    public Standing standing(AccountId me) {
        var stated = rows.findByAccountIdOrderByStatedOnDescIdDesc(me.value());
        return new Standing(
                experience.months(me),
                of(stated, StatementRow.Kind.EDUCATION)
                        .map(row -> Subject.valueOf(row.subject()))
                        .findFirst(),
                of(stated, StatementRow.Kind.TRAINING)
                        .collect(Collectors.groupingBy(
                                row -> Subject.valueOf(row.subject()), Collectors.summingInt(StatementRow::hours))),
                credentials.held(me),
                of(stated, StatementRow.Kind.CONDITION)
                        .map(row -> new Standing.Condition(library.catalog().current(row.subject()), row.words()))
                        .collect(Collectors.toSet()));
    }

    private static Stream<StatementRow> of(List<StatementRow> rows, StatementRow.Kind kind) {
        return rows.stream().filter(row -> row.kind() == kind);
    }

    /// How somebody stands against every certification that asks for something, nearest first.
    @Transactional(readOnly = true)
    public List<Answer> answers(AccountId me) {
        var standing = standing(me);
        var today = days.today(me);
        return library.catalog().certifications().values().stream()
                .flatMap(certification -> answer(certification, standing, today).stream())
                .filter(answer ->
                        leaves(answer.eligibility()).anyMatch(leaf -> leaf.one().what() != What.NONE))
                .toList();
    }

    /// How somebody stands against one; empty when there is none of that id, or nothing is
    /// written about its conditions.
    @Transactional(readOnly = true)
    public Optional<Answer> answer(AccountId me, String certification) {
        var catalog = library.catalog();
        return Optional.ofNullable(catalog.certifications().get(catalog.current(certification)))
                .flatMap(found -> answer(found, standing(me), days.today(me)));
    }

    private static Optional<Answer> answer(Certification certification, Standing standing, LocalDate today) {
        var version = certification.inForce(today);
        return certification
                .route(today)
                .map(route -> new Answer(
                        certification,
                        Eligibility.of(certification.id(), route, standing),
                        standing,
                        version.stream()
                                .flatMap(rules -> rules.facts().stream())
                                .filter(fact -> fact.fact().equals("eligibility"))
                                .toList(),
                        version.map(Certification.Version::name),
                        today));
    }

    /// Everything stated, newest first.
    @Transactional(readOnly = true)
    public List<Statement> statements(AccountId me) {
        return rows.findByAccountIdOrderByStatedOnDescIdDesc(me.value()).stream()
                .map(StatementRow::statement)
                .toList();
    }

    /// States the highest education, in the place of any before.
    @Transactional
    public Stated stateEducation(AccountId me, Subject education, LocalDate on, String proof) {
        if (education.what() != What.EDUCATION) {
            return new NotAsked();
        }
        return sound(me, on, proof).orElseGet(() -> {
            rows.forget(me.value(), StatementRow.Kind.EDUCATION, "");
            return keep(
                    me,
                    StatementRow.Kind.EDUCATION,
                    new Statement(0, false, education.name(), "", OptionalInt.empty(), on, proof.strip()));
        });
    }

    /// States hours of training that were completed on a day.
    @Transactional
    public Stated addTraining(AccountId me, Subject subject, int hours, LocalDate on, String proof) {
        if (subject.what() != What.TRAINING || statements(me).size() >= MOST) {
            return new NotAsked();
        }
        if (hours < 1 || hours > MOST_HOURS) {
            return new NoSuchHours();
        }
        return sound(me, on, proof)
                .orElseGet(() -> keep(
                        me,
                        StatementRow.Kind.TRAINING,
                        new Statement(0, true, subject.name(), "", OptionalInt.of(hours), on, proof.strip())));
    }

    /// States that a condition nothing can be counted for is met.
    @Transactional
    public Stated confirm(AccountId me, String certification, String words, LocalDate on, String proof) {
        boolean asked = answer(me, certification)
                .filter(answer -> leaves(answer.eligibility())
                        .anyMatch(leaf -> leaf.one().text().equals(words)
                                && leaf.one().of().isEmpty()
                                && leaf.one().what() != What.NONE))
                .isPresent();
        if (!asked) {
            return new NotAsked();
        }
        var id = library.catalog().current(certification);
        return sound(me, on, proof).orElseGet(() -> {
            rows.forget(me.value(), StatementRow.Kind.CONDITION, words);
            return keep(
                    me,
                    StatementRow.Kind.CONDITION,
                    new Statement(0, false, id, words, OptionalInt.empty(), on, proof.strip()));
        });
    }

    /// Takes a statement back; gives what was taken, so that it can be stated again.
    @Transactional
    public Optional<Statement> takeBack(AccountId me, long id) {
        var row = rows.findByIdAndAccountId(id, me.value());
        var statement = row.map(StatementRow::statement);
        row.ifPresent(rows::delete);
        return statement;
    }

    /// States again what was taken back.
    @Transactional
    public Stated again(AccountId me, Statement statement) {
        if (statement.about().isEmpty()) {
            return confirm(me, statement.subject(), statement.words(), statement.on(), statement.proof());
        }
        var subject = statement.about().get();
        return statement.training()
                ? addTraining(me, subject, statement.hours().orElse(0), statement.on(), statement.proof())
                : stateEducation(me, subject, statement.on(), statement.proof());
    }

    /// Keeps a statement that comes back, also one on a condition that has been worded otherwise
    /// since; empty when it stands there. Of education the one that is there stays.
    @Transactional
    Optional<Stated> bring(AccountId me, Statement statement) {
        var kind = kind(statement);
        if (kind.isEmpty()) {
            return Optional.of(new NotAsked());
        }
        int hours = statement.hours().orElse(0);
        if (statement.training() ? hours < 1 || hours > MOST_HOURS : hours != 0) {
            return Optional.of(new NoSuchHours());
        }
        boolean there = rows.findByAccountIdOrderByStatedOnDescIdDesc(me.value()).stream()
                .anyMatch(row -> row.kind() == kind.get()
                        && (kind.get() == StatementRow.Kind.EDUCATION
                                || row.statement().isLike(statement)));
        return there
                ? Optional.empty()
                : sound(me, statement.on(), statement.proof()).or(() -> Optional.of(keep(me, kind.get(), statement)));
    }

    private static Optional<StatementRow.Kind> kind(Statement statement) {
        if (!statement.words().isEmpty()) {
            return !statement.training()
                            && statement.words().length() <= LONGEST_PROOF
                            && Comeback.isId(statement.subject())
                    ? Optional.of(StatementRow.Kind.CONDITION)
                    : Optional.empty();
        }
        return Stream.of(Subject.values())
                .filter(subject -> subject.name().equals(statement.subject()))
                .filter(subject -> subject.what() == (statement.training() ? What.TRAINING : What.EDUCATION))
                .map(_ -> statement.training() ? StatementRow.Kind.TRAINING : StatementRow.Kind.EDUCATION)
                .findFirst();
    }

    private Optional<Stated> sound(AccountId me, LocalDate on, String proof) {
        var today = days.today(me);
        if (on.isAfter(today) || on.isBefore(today.minusYears(100))) {
            return Optional.of(new NoSuchDay());
        }
        return proof.length() > LONGEST_PROOF
                ? Optional.of(new ProofTooLong(proof.length() - LONGEST_PROOF))
                : Optional.empty();
    }

    private Stated keep(AccountId me, StatementRow.Kind kind, Statement statement) {
        return new Kept(rows.saveAndFlush(new StatementRow(me.value(), kind, statement, days.now()))
                .statement()
                .id());
    }

    static Stream<Eligibility.Leaf> leaves(Eligibility eligibility) {
        return switch (eligibility) {
            case Eligibility.Leaf leaf -> Stream.of(leaf);
            case Eligibility.All all -> all.parts().stream().flatMap(EligibilityService::leaves);
            case Eligibility.Any any -> any.parts().stream().flatMap(EligibilityService::leaves);
        };
    }

    /// Whether a condition is one of those that [#confirm] takes.
    public static boolean confirmable(Requirement.One one) {
        return one.of().isEmpty() && one.certification().isEmpty() && one.what() != What.NONE;
    }
}
