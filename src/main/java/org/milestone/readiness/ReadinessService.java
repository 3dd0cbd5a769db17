package org.milestone.readiness;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milestone.account.AccountId;
import org.milestone.account.AccountService;
import org.milestone.content.domain.Certification;
import org.milestone.readiness.domain.Forecasts;
import org.milestone.readiness.domain.Mastery;
import org.milestone.readiness.domain.Readiness;
import org.milestone.readiness.domain.Readiness.Estimate;
import org.milestone.readiness.domain.Readiness.Target;
import org.milestone.review.ReviewSettingsService;
import org.milestone.review.ReviewSettingsService.Goal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How likely somebody is to pass an exam today, and how such forecasts did. A forecast is frozen
/// the first time it is seen on a day, as long as a day of the exam is set and has not come.
@Service
public class ReadinessService {

    /// What became of an exam.
    public enum ExamResult {
        PASSED,
        FAILED,
        NOT_SAT
    }

    /// What the issuer's report of an exam says of its domains.
    ///
    /// @param domains the exam's domains by their keys
    /// @param ratings by domain, empty until they are told
    public record Report(Goal exam, Map<String, String> domains, Map<String, Target> ratings) {}

    private final Evidences evidences;
    private final ReviewSettingsService goals;
    private final ForecastRows forecasts;
    private final OutcomeRows outcomes;
    private final AccountService accounts;
    private final Clock clock;

    ReadinessService(
            Evidences evidences,
            ReviewSettingsService goals,
            ForecastRows forecasts,
            OutcomeRows outcomes,
            AccountService accounts,
            Clock clock) {
        this.evidences = evidences;
        this.goals = goals;
        this.forecasts = forecasts;
        this.outcomes = outcomes;
        this.accounts = accounts;
        this.clock = clock;
    }

    /// The certifications with an exam in force, in the order of the catalog.
    @Transactional(readOnly = true)
    public List<Certification> exams(AccountId me) {
        return evidences.exams();
    }

    /// Where the person stands before an exam; empty when there is no such exam.
    @Transactional
    public Optional<Outlook> outlook(AccountId me, String certification) {
        return outlook(me, certification, true);
    }

    /// The same without keeping a forecast: others who look freeze nothing.
    Optional<Outlook> glance(AccountId owner, String certification) {
        return outlook(owner, certification, false);
    }

    private Optional<Outlook> outlook(AccountId me, String certification, boolean keep) {
        return evidences.blueprint(certification).map(blueprint -> {
            var today = today(me);
            var goal = goals.preferences(me)
                    .goal()
                    .filter(each -> each.certification().equals(certification));
            var readiness = Readiness.of(evidences.exam(blueprint), evidences.of(me, blueprint), clock.instant());
            boolean frozen = keep
                    && readiness instanceof Estimate
                    && goal.filter(each -> each.day().isAfter(today)).isPresent();
            if (frozen) {
                freeze(me, goal.orElseThrow(), (Estimate) readiness, today);
            }
            return new Outlook(
                    evidences.certification(certification),
                    evidences.names(blueprint),
                    readiness,
                    blueprint.pass().map(pass -> pass.share()),
                    goal,
                    frozen);
        });
    }

    private void freeze(AccountId me, Goal goal, Estimate estimate, LocalDate today) {
        forecasts.freeze(
                me.value(),
                goal.certification(),
                goal.day(),
                today,
                Readiness.MODEL,
                estimate.low(),
                estimate.middle(),
                estimate.high(),
                estimate.answers(),
                estimate.ageDays(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /// The exam whose day has come and of which nothing was told yet.
    @Transactional(readOnly = true)
    public Optional<Goal> toTell(AccountId me) {
        var today = today(me);
        return goals.preferences(me)
                .goal()
                .filter(goal -> !goal.day().isAfter(today))
                .filter(goal -> !outcomes.existsByAccountIdAndCertificationAndExamOn(
                        me.value(), goal.certification(), goal.day()));
    }

    /// Takes down how the exam went. It is told once; false when there is none to tell of.
    @Transactional
    public boolean tell(AccountId me, ExamResult result) {
        return toTell(me)
                .map(exam -> {
                    var forecast =
                            forecasts.findFirstByAccountIdAndCertificationAndExamOnAndMadeOnLessThanOrderByMadeOnDesc(
                                    me.value(), exam.certification(), exam.day(), exam.day());
                    outcomes.save(new OutcomeRow(
                            me.value(),
                            exam,
                            result,
                            forecast.map(ForecastRow::id).orElse(null),
                            clock.instant().truncatedTo(ChronoUnit.MICROS)));
                    return true;
                })
                .orElse(false);
    }

    /// The exam told of last, where its report rates the domains; empty when there is none, or it
    /// was not sat.
    @Transactional(readOnly = true)
    public Optional<Report> report(AccountId me) {
        return outcomes.findFirstByAccountIdOrderByIdDesc(me.value()).flatMap(this::report);
    }

    private Optional<Report> report(OutcomeRow row) {
        var exam = row.exam();
        return evidences
                .blueprint(exam.certification(), exam.day())
                .filter(blueprint -> row.result() != ExamResult.NOT_SAT && evidences.reported(exam.certification()))
                .map(blueprint -> new Report(exam, evidences.names(blueprint), row.ratings()));
    }

    /// Takes down how that report rates domains. It is told once; false when there is no such
    /// report, nothing is told, or a domain is not the exam's.
    @Transactional
    public boolean report(AccountId me, Map<String, Target> ratings) {
        return outcomes.findFirstByAccountIdOrderByIdDesc(me.value())
                .filter(row -> report(row)
                        .filter(report -> report.ratings().isEmpty() && !ratings.isEmpty())
                        .filter(report -> report.domains().keySet().containsAll(ratings.keySet()))
                        .isPresent())
                .map(row -> {
                    row.rate(ratings);
                    return true;
                })
                .orElse(false);
    }

    /// How all forecasts stand against what became of the exams; names nobody.
    @Transactional(readOnly = true)
    public Forecasts calibration() {
        return Forecasts.of(outcomes.judged().stream()
                .map(each -> new Forecasts.Outcome(each.chance(), each.result() == ExamResult.PASSED))
                .toList());
    }

    /// What the person masters, by skill: the chance to answer the next item of it rightly.
    @Transactional
    public Map<String, Mastery.Standing> mastery(AccountId me) {
        return Mastery.DEFAULT.standings(evidences.skills(me));
    }

    private LocalDate today(AccountId me) {
        return clock.instant().atZone(accounts.profile(me).zone()).toLocalDate();
    }
}
