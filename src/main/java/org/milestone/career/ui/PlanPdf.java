package org.milestone.career.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.milestone.career.CareerPlan;
import org.milestone.career.Replanning;
import org.milestone.career.TakeawayService.Line;
import org.milestone.career.TakeawayService.Side;
import org.milestone.career.TakeawayService.Takeaway;
import org.milestone.career.domain.Assumptions;
import org.milestone.career.domain.Forecast;
import org.milestone.experience.pdf.TaggedPdf;
import org.milestone.experience.pdf.TaggedPdf.Column;
import org.milestone.experience.pdf.TaggedPdf.Style;
import org.milestone.shell.Dates;
import org.milestone.skill.domain.Source;

/// Plan and skills as a PDF to take to a talk.
final class PlanPdf {
    private static final String UNKNOWN = "not rated";
    private static final String NOTHING = "–";
    private static final List<Column> MILESTONES = List.of(
            new Column("Milestone", 36),
            new Column("1 in 10 by", 16),
            new Column("Half by", 16),
            new Column("8 in 10 by", 16),
            new Column("19 in 20 by", 16));
    private static final List<Column> SKILLS = List.of(
            new Column("Skill", 24),
            new Column("Knowledge", 13),
            new Column("Asked", 8),
            new Column("Application", 13),
            new Column("Asked", 8),
            new Column("Gap", 18),
            new Column("Sources", 16));

    private PlanPdf() {}

    static byte[] of(Takeaway all) {
        var title = "Career plan and skills of " + all.name();
        try (var pdf = new TaggedPdf(title, all.today())) {
            pdf.add(Style.TITLE, title);
            head(pdf, all);
            dates(pdf, all.plan());
            path(pdf, all.plan());
            goals(pdf, all);
            skills(pdf, all);
            return pdf.bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void head(TaggedPdf pdf, Takeaway all) throws IOException {
        var plan = all.plan();
        var made = plan.latest().snapshot().today();
        pdf.add(
                Style.TEXT,
                "From " + plan.title(plan.aim().role()) + " to "
                        + plan.title(
                                plan.latest().snapshot().itinerary().target().role()) + ", made on "
                        + Dates.day(all.today()) + ". The dates were computed on " + Dates.day(made) + ", for "
                        + Words.hours(plan.aim().wish().hoursAWeek()) + " of study a week.");
        if (!plan.changed().isEmpty()) {
            pdf.add(
                    Style.TEXT,
                    "Since the dates were computed, "
                            + plan.changed().stream().sorted().map(Words::of).collect(Collectors.joining(", and "))
                            + ".");
        }
        if (!plan.gone().isEmpty()) {
            pdf.add(
                    Style.TEXT,
                    "No longer described in Milestone: "
                            + plan.gone().values().stream().sorted().collect(Collectors.joining(", ")) + ".");
        }
        pdf.add(
                Style.NOTE,
                "Dates are ranges of a simulation and no promises: of "
                        + String.format(Locale.ENGLISH, "%,d", Assumptions.RUNS)
                        + " ways this could go, half are there by the first month named and eight in ten by the second.");
    }

    private static void dates(TaggedPdf pdf, CareerPlan plan) throws IOException {
        var snapshot = plan.latest().snapshot();
        pdf.add(Style.PART, "When");
        for (var range : HeadlinePanel.ranges(plan, snapshot.simulated())) {
            pdf.add(Style.TEXT, range.name() + ": probably " + range.months());
        }
        pdf.add(Style.PART, "What holds the date");
        pdf.add(
                Style.TEXT,
                plan.latest()
                        .bottleneck()
                        .map(holds -> Words.of(holds, plan))
                        .orElse("Nothing of this plan takes any time."));
        pdf.add(Style.PART, "Milestones");
        pdf.add(Style.NOTE, "By which month each is there, in how many of all runs.");
        var forecasts = snapshot.simulated().milestones();
        pdf.table(
                MILESTONES,
                TimelinePanel.milestones(snapshot).stream()
                        .flatMap(activity -> Optional.ofNullable(forecasts.get(activity.key()))
                                .map(there -> List.of(
                                        Words.milestone(plan, activity),
                                        month(plan, there.p10()),
                                        month(plan, there.p50()),
                                        month(plan, there.p80()),
                                        month(plan, there.p95())))
                                .stream())
                        .toList());
    }

    private static String month(CareerPlan plan, double months) {
        return Words.month(Forecast.day(plan.latest().snapshot().today(), months));
    }

    private static void path(TaggedPdf pdf, CareerPlan plan) throws IOException {
        pdf.add(Style.PART, "The path");
        pdf.add(
                Style.TEXT,
                plan.latest().snapshot().itinerary().roles().stream()
                        .map(plan::title)
                        .collect(Collectors.joining(", then ")));
        var measures = plan.latest().paths().stream().findFirst().map(Replanning.Path::measures);
        if (measures.isPresent()) {
            var costs = measures.get().cost();
            pdf.add(
                    Style.TEXT,
                    Words.count(measures.get().changes(), "move", "moves") + " · about "
                            + Math.round(measures.get().hours()) + " hours of study · exams: "
                            + (costs == 0 ? "no fee known" : "from " + Math.round(costs) + " USD"));
        }
    }

    private static void goals(TaggedPdf pdf, Takeaway all) throws IOException {
        pdf.add(Style.PART, "Open goals");
        for (var goal : all.goals()) {
            pdf.add(Style.ITEM, goal.draft().title());
            pdf.add(Style.TEXT, GoalCard.name(goal.draft().kind()) + " · " + Words.due(goal, all.today()));
            told(pdf, "Measure", goal.draft().measure());
            told(pdf, "First step", goal.draft().firstStep());
            told(pdf, "If and then", goal.draft().ifThen());
        }
        if (all.goals().isEmpty()) {
            pdf.add(Style.TEXT, "None is open.");
        }
    }

    private static void told(TaggedPdf pdf, String name, String text) throws IOException {
        if (!text.isBlank()) {
            pdf.add(Style.TEXT, name + ": " + text);
        }
    }

    private static void skills(TaggedPdf pdf, Takeaway all) throws IOException {
        pdf.add(Style.PART, "Skills");
        if (all.skills().isEmpty()) {
            pdf.add(Style.TEXT, "Nothing is rated yet.");
            return;
        }
        pdf.add(
                Style.NOTE,
                "Levels from 0 to 5, each as the range it probably lies in. What is asked is what "
                        + all.plan()
                                .title(all.plan()
                                        .latest()
                                        .snapshot()
                                        .itinerary()
                                        .target()
                                        .role())
                        + " asks for.");
        pdf.table(SKILLS, all.skills().stream().map(PlanPdf::row).toList());
    }

    private static List<String> row(Line line) {
        var knowledge = line.knowledge();
        var application = line.application();
        return List.of(
                line.skill(),
                band(knowledge),
                asked(knowledge),
                band(application),
                asked(application),
                gap(knowledge, application),
                line.sources().isEmpty()
                        ? NOTHING
                        : Arrays.stream(Source.values())
                                .filter(line.sources()::contains)
                                .map(PlanPdf::of)
                                .collect(Collectors.joining(", ")));
    }

    private static String band(Side side) {
        return side.band()
                .map(band -> band.low() == band.high() ? "" + band.low() : band.low() + " to " + band.high())
                .orElse(UNKNOWN);
    }

    private static String asked(Side side) {
        return side.required().isPresent() ? "" + side.required().getAsInt() : NOTHING;
    }

    private static String gap(Side knowledge, Side application) {
        if (knowledge.required().isEmpty()) {
            return NOTHING;
        }
        if (knowledge.missing().isEmpty() && application.missing().isEmpty()) {
            return "not known";
        }
        var parts = new ArrayList<String>();
        knowledge.missing().filter(PlanPdf::counts).ifPresent(missing -> parts.add(number(missing) + " knowledge"));
        application.missing().filter(PlanPdf::counts).ifPresent(missing -> parts.add(number(missing) + " application"));
        return parts.isEmpty() ? "none known" : String.join(", ", parts);
    }

    private static boolean counts(double missing) {
        return Math.round(missing * 10) > 0;
    }

    private static String number(double levels) {
        return String.format(Locale.ENGLISH, "%.1f", levels);
    }

    private static String of(Source source) {
        return switch (source) {
            case SELF -> "own word";
            case QUIZ -> "quizzes";
            case MENTOR -> "mentor";
            case VERIFIER -> "verifier";
            case CERTIFICATE -> "certificate";
        };
    }
}
