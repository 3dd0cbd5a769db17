package org.milestone.practice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.milestone.account.AccountId;
import org.milestone.content.domain.Question;
import org.milestone.practice.domain.Attempt.State;
import org.milestone.practice.domain.Conduct.Kind;
import org.milestone.practice.domain.Guess;
import org.milestone.practice.domain.Guesses;
import org.milestone.practice.domain.Score;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What attempts came to, and the log of results that review, readiness and the authors' desk
/// read.
@Service
public class ResultService {
    private static final Set<State> OVER = Set.of(State.SUBMITTED, State.EXPIRED);
    private static final int GUESSES = 20;

    /// A finished attempt in one line.
    public record Past(
            long id,
            Kind kind,
            String source,
            String title,
            Instant started,
            Instant ended,
            boolean expired,
            Score score) {}

    /// Answers: how many, and how many right.
    public record Record(int answers, int right) {}

    private final AttemptDesk desk;
    private final AttemptRows rows;
    private final Results results;
    private final Items items;
    private final Statistics statistics;

    ResultService(AttemptDesk desk, AttemptRows rows, Results results, Items items, Statistics statistics) {
        this.desk = desk;
        this.rows = rows;
        this.results = results;
        this.items = items;
        this.statistics = statistics;
    }

    /// The result of an attempt of the person that is over; empty for all others.
    @Transactional
    public Optional<AttemptResult> result(AccountId me, long id) {
        desk.settleDue(me);
        return rows.findByIdAndAccountId(id, me.value())
                .flatMap(row -> row.score().map(score -> result(row, score)));
    }

    private AttemptResult result(AttemptRow row, Score score) {
        var attempt = row.attempt();
        var paper = attempt.paper();
        var sheets = desk.sheets(row.id(), attempt);
        var questions = items.all(paper.slots());
        var cases = items.cases(paper);
        var slots = new ArrayList<AttemptResult.Slot>();
        for (int place = 0; place < paper.size(); place++) {
            var slot = paper.slots().get(place);
            var sheet = sheets.getOrDefault(place, Answers.Sheet.BLANK);
            slots.add(new AttemptResult.Slot(
                    place,
                    paper.sectionOf(place),
                    Optional.ofNullable(questions.get(slot.question())).orElseThrow(),
                    slot.caseSet().flatMap(set -> Optional.ofNullable(cases.get(set))),
                    slot.orders(),
                    sheet.answer(),
                    sheet.flagged(),
                    slot.scored(),
                    slot.part()));
        }
        return new AttemptResult(
                row.id(),
                row.source(),
                row.title(),
                attempt,
                score,
                guesses(List.of(row)).stream().findFirst(),
                desk.blueprint(row),
                slots);
    }

    /// Finished attempts, begun last first: the history, and by its scores the trend.
    @Transactional
    public List<Past> history(AccountId me, int most) {
        desk.settleDue(me);
        return rows.findByAccountIdAndStateInOrderByStartedAtDesc(me.value(), OVER, Limit.of(most)).stream()
                .map(ResultService::past)
                .toList();
    }

    private static Past past(AttemptRow row) {
        var attempt = row.attempt();
        return new Past(
                row.id(),
                row.kind(),
                row.source(),
                row.title(),
                attempt.started(),
                attempt.ended().orElse(attempt.touched()),
                attempt.state() == State.EXPIRED,
                row.score().orElseThrow());
    }

    /// How the person's latest guesses before a set stand against what came of them.
    @Transactional
    public Guesses guesses(AccountId me) {
        desk.settleDue(me);
        return Guesses.of(guesses(rows.findByAccountIdAndStateInAndGuessIsNotNullOrderByStartedAtDesc(
                me.value(), OVER, Limit.of(GUESSES))));
    }

    private List<Guess> guesses(List<AttemptRow> attempts) {
        var guessed = attempts.stream().filter(row -> row.guess().isPresent()).toList();
        var records = results.ofAttempts(guessed.stream().map(AttemptRow::id).toList());
        return guessed.stream()
                .map(row -> guess(row, records.getOrDefault(row.id(), new Record(0, 0))))
                .toList();
    }

    private static Guess guess(AttemptRow row, Record record) {
        var attempt = row.attempt();
        int items = attempt.paper().size();
        return new Guess(
                row.guess().orElseThrow(),
                record.answers(),
                record.right(),
                items,
                attempt.conduct().timed() || record.answers() == items);
    }

    /// The person's results after one, oldest first: 0 for all. Whoever reads on with the highest
    /// number seen misses none.
    @Transactional
    public List<Result> since(AccountId me, long after, int most) {
        desk.settleDue(me);
        return results.since(me.value(), after, most);
    }

    /// When the person last answered an item of each skill, by the skill's id at that time.
    @Transactional(readOnly = true)
    public Map<String, Instant> lastAnswers(AccountId me) {
        return results.lastAnswers(me.value());
    }

    /// An item in the version of a result, for as long as anybody has results of it.
    @Transactional(readOnly = true)
    public Optional<Question> item(String question, String version) {
        return items.version(question, version);
    }

    /// First answers of everybody to some items, by their ids: how many, and how many right. Items
    /// nobody answered are left out.
    @Transactional(readOnly = true)
    public Map<String, Record> records(Collection<String> questions) {
        return results.records(questions);
    }

    /// How some items do with everybody, by their ids; those nobody was asked are left out.
    @Transactional(readOnly = true)
    public Map<String, ItemStatistics> statistics(Collection<String> questions) {
        return statistics.of(questions);
    }
}
