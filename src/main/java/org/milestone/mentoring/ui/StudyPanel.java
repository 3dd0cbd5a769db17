package org.milestone.mentoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.milestone.content.domain.Catalog;
import org.milestone.mentoring.MenteeService.Picture;
import org.milestone.mentoring.MenteeService.Study;
import org.milestone.practice.SharedPracticeService.Trend;
import org.milestone.readiness.Outlook;
import org.milestone.readiness.domain.Readiness;
import org.milestone.shell.Chart;
import org.milestone.shell.Dates;
import org.milestone.shell.Facts;
import org.milestone.shell.Table;
import org.milestone.study.SharedStudyService.Rhythm;

/// How regularly somebody studies, how ready they are, and how their sets went.
final class StudyPanel extends Div {
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final int MOST = 5;
    private static final double HUNDRED = 100;

    private final Catalog catalog;
    private final ZoneId zone;
    private final Picture picture;

    StudyPanel(Catalog catalog, Picture picture, ZoneId zone) {
        this.catalog = catalog;
        this.zone = zone;
        this.picture = picture;
        addClassName("picture");
        Study study = picture.study();
        var facts = new Facts();
        study.rhythm().ifPresent(rhythm -> rhythm(facts, rhythm));
        study.outlook().ifPresent(outlook -> outlook(facts, outlook));
        if (facts.getChildren().findAny().isPresent()) {
            add(new H3("Study"), facts);
        }
        study.rhythm()
                .filter(rhythm -> rhythm.recentDays() > 0)
                .ifPresent(rhythm -> add(new Chart(
                        "Days with study, the last six weeks",
                        "days",
                        rhythm.weeks().stream()
                                .map(week -> new Chart.Bar(SHORT.format(week.monday()), week.days()))
                                .toList())));
        study.outlook().ifPresent(this::domains);
        study.trend().ifPresent(this::trend);
        study.sets().filter(sets -> !sets.isEmpty()).ifPresent(sets -> {
            var table = new Table("The last practice sets", "Set", "When", "Score");
            sets.stream()
                    .limit(MOST)
                    .forEach(past -> table.row(
                            new Span(past.title()),
                            new Span(Dates.shortDay(past.ended(), zone)),
                            new Span(Words.percent(past.score().share()))));
            add(table);
        });
    }

    private void rhythm(Facts facts, Rhythm rhythm) {
        facts.fact(
                "Last studied",
                rhythm.lastSeen()
                        .map(seen -> Words.ago(seen, picture.since(), zone))
                        .orElse("not in the last six weeks"));
        facts.fact("Study days in four weeks", rhythm.recentDays() + " of 28");
    }

    private void outlook(Facts facts, Outlook outlook) {
        facts.fact("Chance to pass " + outlook.certification().shortName(), chance(outlook));
    }

    static String chance(Outlook outlook) {
        return switch (outlook.readiness()) {
            case Readiness.Estimate estimate -> Words.percent(estimate.low(), estimate.high());
            case Readiness.NotEnough few -> "too little answered to say";
        };
    }

    private void domains(Outlook outlook) {
        if (outlook.readiness() instanceof Readiness.Estimate estimate) {
            var table = new Table("Expected share of points, by domain", "Domain", "Range", "Answers");
            estimate.standings()
                    .forEach(standing -> table.row(
                            new Span(Optional.ofNullable(outlook.domains().get(standing.domain()))
                                    .orElse(standing.domain())),
                            new Span(Words.percent(standing.low(), standing.high())),
                            new Span(String.valueOf(standing.answers()))));
            add(table);
        }
    }

    private void trend(Trend trend) {
        if (trend.scores().size() > 1) {
            add(new Chart(
                    "Scores of the last sets, oldest first",
                    "%",
                    trend.scores().stream()
                            .map(point -> new Chart.Bar(
                                    SHORT.format(point.at().atZone(zone)) + (point.mock() ? " mock" : ""),
                                    Math.round(point.share() * HUNDRED)))
                            .toList()));
        }
        weakest(catalog, trend).ifPresent(words -> add(new Paragraph(words)));
    }

    static Optional<String> weakest(Catalog catalog, Trend trend) {
        return trend.weakest().isEmpty()
                ? Optional.empty()
                : Optional.of(trend.weakest().stream()
                        .limit(3)
                        .map(weak ->
                                part(catalog, weak.key()) + " (" + weak.right() + " of " + weak.answers() + " right)")
                        .collect(Collectors.joining(", ", "Most often wrong: ", ".")));
    }

    /// A domain is named by its key; a lesson has a title.
    private static String part(Catalog catalog, String key) {
        return Optional.ofNullable(catalog.lessons().get(key))
                .map(lesson -> lesson.title())
                .orElseGet(() -> key.replace('/', ' ').replace('-', ' '));
    }
}
