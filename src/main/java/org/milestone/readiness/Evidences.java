package org.milestone.readiness;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.milestone.account.AccountId;
import org.milestone.content.Library;
import org.milestone.content.domain.Blueprint;
import org.milestone.content.domain.Certification;
import org.milestone.content.domain.Id;
import org.milestone.content.domain.Question;
import org.milestone.practice.Result;
import org.milestone.practice.ResultService;
import org.milestone.readiness.domain.Evidence;
import org.milestone.readiness.domain.Evidence.ItemRecord;
import org.milestone.readiness.domain.Exam;
import org.milestone.readiness.domain.Guessing;
import org.milestone.readiness.domain.Mastery;
import org.springframework.stereotype.Component;

/// Turns blueprints into exams and results into evidence.
@Component
class Evidences {
    private static final int AT_ONCE = 2_000;
    private static final int MIDDLE_BAND = 3;
    private static final String RATING_ISSUER = "PMI";

    private final Library library;
    private final ResultService results;
    private final Clock clock;

    Evidences(Library library, ResultService results, Clock clock) {
        this.library = library;
        this.results = results;
        this.clock = clock;
    }

    List<Certification> exams() {
        var catalog = library.catalog();
        return catalog.certifications().values().stream()
                .filter(each -> blueprint(each.id()).isPresent())
                .toList();
    }

    Certification certification(String id) {
        return library.catalog().certification(id);
    }

    Optional<Blueprint> blueprint(String certification) {
        return blueprint(certification, clock.instant().atZone(ZoneOffset.UTC).toLocalDate());
    }

    /// The blueprint that was in force on a day.
    Optional<Blueprint> blueprint(String certification, LocalDate day) {
        var catalog = library.catalog();
        return catalog.certifications().containsKey(certification)
                ? catalog.blueprint(certification, day)
                : Optional.empty();
    }

    /// Whether the score report of an exam rates its domains in words.
    boolean reported(String certification) {
        return Optional.ofNullable(library.catalog().certifications().get(certification))
                .map(Certification::issuer)
                .filter(RATING_ISSUER::equals)
                .isPresent();
    }

    /// The names of the domains by their keys, `pmp/people`.
    Map<String, String> names(Blueprint blueprint) {
        var names = new LinkedHashMap<String, String>();
        blueprint.domains().forEach(part -> names.put(key(blueprint) + "/" + part.key(), part.name()));
        return names;
    }

    static String key(Blueprint blueprint) {
        return Id.lastWord(blueprint.certification());
    }

    Exam exam(Blueprint blueprint) {
        var key = key(blueprint);
        double sum =
                blueprint.domains().stream().mapToInt(Blueprint.Part::weight).sum();
        return new Exam(
                blueprint.domains().stream()
                        .map(part -> new Exam.Part(key + "/" + part.key(), part.weight() / sum))
                        .toList(),
                blueprint.scored(),
                Guessing.mean(bank(key)),
                blueprint.pass().map(Blueprint.Pass::share));
    }

    /// The items in use of an exam.
    List<Question> bank(String key) {
        return library.catalog().questions().values().stream()
                .filter(item -> item.inUse() && item.about().belongsTo(key))
                .toList();
    }

    /// Everything the person answered that says something about an exam.
    List<Evidence> of(AccountId me, Blueprint blueprint) {
        var exam = key(blueprint);
        var answered = all(me).stream()
                .filter(Result::answered)
                .filter(result -> part(result, exam).isPresent())
                .toList();
        var records = results.records(
                answered.stream().map(Result::question).distinct().toList());
        return answered.stream()
                .map(result -> evidence(
                        result,
                        part(result, exam).orElseThrow(),
                        Optional.ofNullable(records.get(result.question()))
                                .map(record -> new ItemRecord(record.answers(), record.right()))
                                .orElse(ItemRecord.NONE)))
                .toList();
    }

    /// The domain of the exam a result belongs to: the one it was drawn for, or else the item's
    /// own.
    private Optional<String> part(Result result, String exam) {
        return Stream.concat(
                        Stream.of(result.domain()),
                        question(result.question()).stream().flatMap(item -> item.about().domains().stream()))
                .filter(domain -> domain.startsWith(exam + "/"))
                .map(domain -> domain.split("/"))
                .map(words -> words[0] + "/" + words[1])
                .findFirst();
    }

    private Evidence evidence(Result result, String domain, ItemRecord record) {
        var item = question(result.question());
        int band = result.band() > 0 ? result.band() : item.map(Question::band).orElse(MIDDLE_BAND);
        return new Evidence(
                result.question(),
                domain,
                band,
                item.map(Guessing::floor).orElse(0.25),
                result.correct(),
                result.at(),
                result.timed(),
                result.mixed(),
                result.seconds(),
                result.first(),
                result.hint(),
                record);
    }

    Optional<Question> question(String id) {
        var catalog = library.catalog();
        return Optional.ofNullable(catalog.questions().get(catalog.current(id)));
    }

    /// All answers in order, by the skill they showed.
    List<Mastery.Answer> skills(AccountId me) {
        return all(me).stream()
                .filter(Result::answered)
                .flatMap(result -> Stream.of(result.skill())
                        .filter(skill -> !skill.isEmpty())
                        .map(skill -> new Mastery.Answer(skill, result.correct())))
                .toList();
    }

    private List<Result> all(AccountId me) {
        var all = new ArrayList<Result>();
        List<Result> some;
        do {
            some = results.since(me, all.isEmpty() ? 0 : all.getLast().id(), AT_ONCE);
            all.addAll(some);
        } while (some.size() == AT_ONCE);
        return all;
    }
}
