package org.milestone.practice;

import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.milestone.account.AccountId;
import org.milestone.content.domain.Blueprint;
import org.milestone.content.domain.Catalog;
import org.milestone.practice.domain.Attempt;
import org.milestone.practice.domain.Bank;
import org.milestone.practice.domain.Conduct;
import org.milestone.practice.domain.Conduct.Kind;
import org.milestone.practice.domain.Draw;
import org.milestone.practice.domain.Paper;
import org.milestone.practice.domain.PaperPlanner;
import org.milestone.practice.domain.PaperPlanner.Met;
import org.milestone.practice.domain.SetSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Begins attempts: draws the paper, keeps the versions of its items, stores the attempt. Three
/// steps, each with its own short use of the database, so that many can begin at once.
@Component
class AttemptStart {
    private static final double LANGUAGE_FACTOR = 1.25;

    private record Banks(Catalog catalog, Map<Blueprint, Bank> byBlueprint) {}

    private final AttemptDesk desk;
    private final AttemptRows rows;
    private final Results results;
    private final Items items;
    private final AccommodationRows accommodations;
    private final TransactionTemplate transaction;
    private volatile Banks banks = new Banks(Catalog.EMPTY, Map.of());

    AttemptStart(
            AttemptDesk desk,
            AttemptRows rows,
            Results results,
            Items items,
            AccommodationRows accommodations,
            TransactionTemplate transaction) {
        this.desk = desk;
        this.rows = rows;
        this.results = results;
        this.items = items;
        this.accommodations = accommodations;
        this.transaction = transaction;
    }

    /// The blueprint of a certification in force today.
    Optional<Blueprint> blueprint(String certification) {
        return items.catalog()
                .blueprint(certification, items.now().atZone(ZoneOffset.UTC).toLocalDate());
    }

    /// The items of an exam, sorted once for each state of the catalog.
    Bank bank(Blueprint blueprint) {
        var catalog = items.catalog();
        if (banks.catalog != catalog) {
            banks = new Banks(
                    catalog,
                    catalog.blueprints().values().stream()
                            .flatMap(versions -> versions.stream())
                            .collect(Collectors.toMap(each -> each, each -> Bank.of(each, catalog), (a, b) -> a)));
        }
        return banks.byBlueprint.getOrDefault(blueprint, Bank.of(blueprint, catalog));
    }

    Started mock(AccountId me, String certification, int questions, Optional<Integer> guess) {
        var found = blueprint(certification);
        if (found.isEmpty()) {
            return new Started.NoSuchExam();
        }
        var blueprint = found.get();
        int wanted = questions == 0 ? blueprint.questions() : questions;
        var key = Kind.MOCK + ":" + certification;
        return running(me, key).orElseGet(() -> {
            var catalog = items.catalog();
            var seed = RandomGenerator.getDefault().nextLong();
            var met = new Met(results.seen(me.value()), java.util.Set.of());
            var conduct = new Conduct(
                    Kind.MOCK,
                    false,
                    Optional.of(PaperPlanner.limit(blueprint, wanted)),
                    blueprint.languageFactor(),
                    false,
                    true);
            return begin(
                    me,
                    catalog,
                    PaperPlanner.mock(bank(blueprint), wanted, met, seed),
                    paper -> conduct,
                    (paper, attempt) -> {
                        var row = new AttemptRow(
                                me.value(),
                                certification,
                                Optional.of(blueprint.effectiveFrom()),
                                title(catalog, certification),
                                seed,
                                attempt);
                        guess.filter(right -> right >= 0 && right <= paper.size())
                                .ifPresent(row::guess);
                        return row;
                    });
        });
    }

    Started set(AccountId me, SetSpec spec) {
        return running(me, spec.kind() + ":" + spec.key()).orElseGet(() -> {
            var catalog = items.catalog();
            var seed = RandomGenerator.getDefault().nextLong();
            return begin(
                    me,
                    catalog,
                    PaperPlanner.set(catalog, spec, results.metAndMissed(me.value()), seed),
                    paper -> new Conduct(
                            spec.kind(),
                            spec.atOnce(),
                            spec.limit(),
                            LANGUAGE_FACTOR,
                            spec.certainty(),
                            paper.slots().stream()
                                            .map(Paper.Slot::part)
                                            .distinct()
                                            .count()
                                    > 1),
                    (paper, attempt) ->
                            new AttemptRow(me.value(), spec.key(), Optional.empty(), spec.title(), seed, attempt));
        });
    }

    private interface ToConduct {
        Conduct of(Paper paper);
    }

    private interface ToRow {
        AttemptRow of(Paper paper, Attempt attempt);
    }

    private Started begin(AccountId me, Catalog catalog, Draw draw, ToConduct conduct, ToRow row) {
        return switch (draw) {
            case Draw.TooFew(int wanted, int available, int possible) ->
                new Started.TooFew(wanted, available, possible);
            case Draw.Drawn(Paper paper) -> {
                items.keep(catalog, paper);
                yield store(me, paper, conduct.of(paper), row);
            }
        };
    }

    private Started store(AccountId me, Paper paper, Conduct conduct, ToRow row) {
        return Objects.requireNonNull(transaction.execute(status -> {
            desk.takeTurn(me);
            double factor = accommodations
                    .findById(me.value())
                    .map(AccommodationRow::accommodation)
                    .map(extra -> extra.of(conduct))
                    .orElse(1.0);
            var fresh = row.of(paper, Attempt.start(paper, conduct, factor, items.now()));
            return rows.open(me.value(), fresh.key())
                    .<Started>map(Started.AlreadyOpen::new)
                    .orElseGet(() -> new Started.Begun(rows.saveAndFlush(fresh).id()));
        }));
    }

    private Optional<Started> running(AccountId me, String key) {
        desk.settleDue(me);
        return rows.open(me.value(), key).map(Started.AlreadyOpen::new);
    }

    private static String title(Catalog catalog, String certification) {
        return Optional.ofNullable(catalog.certifications().get(certification))
                .map(known -> known.shortName() + " mock exam")
                .orElse("Mock exam");
    }
}
