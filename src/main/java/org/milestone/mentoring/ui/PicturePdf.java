package org.milestone.mentoring.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.milestone.content.domain.Catalog;
import org.milestone.experience.pdf.TaggedPdf;
import org.milestone.experience.pdf.TaggedPdf.Column;
import org.milestone.experience.pdf.TaggedPdf.Style;
import org.milestone.mentoring.MenteeService.Picture;
import org.milestone.mentoring.MenteeService.Study;
import org.milestone.mentoring.MenteeService.Way;
import org.milestone.mentoring.domain.Side;
import org.milestone.readiness.Outlook;
import org.milestone.readiness.domain.Readiness;
import org.milestone.shell.Dates;
import org.milestone.skill.SkillState;
import org.milestone.skill.domain.Axis;
import org.milestone.skill.domain.Band;

/// What is shown of a mentee as a PDF: what the page shows, and nothing beside it.
final class PicturePdf {
    private static final List<Column> DOMAINS =
            List.of(new Column("Domain", 60), new Column("Expected share of points", 25), new Column("Answers", 15));
    private static final List<Column> SETS =
            List.of(new Column("Practice set", 60), new Column("When", 22), new Column("Score", 18));
    private static final List<Column> GOALS =
            List.of(new Column("Shared goal", 42), new Column("By", 20), new Column("Measured by", 38));
    private static final List<Column> BANDS =
            List.of(new Column("Skill", 50), new Column("Knows", 25), new Column("Has done", 25));
    private static final List<Column> MARKS = List.of(
            new Column("Skill", 26),
            new Column("Side", 12),
            new Column("Probably", 12),
            new Column("Marks", 26),
            new Column("Between you", 24));
    private static final List<Column> REACH =
            List.of(new Column("Certification", 30), new Column("How the experience stands", 70));

    private final Catalog catalog;
    private final ZoneId zone;
    private final Picture picture;
    private final TaggedPdf pdf;

    private PicturePdf(Catalog catalog, ZoneId zone, Picture picture, TaggedPdf pdf) {
        this.catalog = catalog;
        this.zone = zone;
        this.picture = picture;
        this.pdf = pdf;
    }

    static byte[] of(Catalog catalog, Picture picture, ZoneId zone) {
        var name = picture.pair().otherName();
        var title = picture.pair().side() == Side.MENTOR ? name + ", as shown to you" : "What " + name + " sees of you";
        try (var pdf = new TaggedPdf(title, picture.since().atZone(zone).toLocalDate())) {
            pdf.add(Style.TITLE, title);
            new PicturePdf(catalog, zone, picture, pdf).write();
            return pdf.bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write() throws IOException {
        boolean mentor = picture.pair().side() == Side.MENTOR;
        text("Made on " + Dates.shortDay(picture.since(), zone) + ". Shared: "
                + picture.shared().entrySet().stream()
                        .map(entry -> Words.of(entry.getKey()) + " " + Words.of(entry.getValue()))
                        .collect(Collectors.joining("; "))
                + ".");
        pdf.add(
                Style.NOTE,
                mentor
                        ? "For you alone. It can be taken back at any time; this file cannot, so delete it when it is."
                        : "This is what your mentor can see and take along as a file. Taking it back does not reach"
                                + " a file that was made before.");
        if (!picture.pair().agreement().goals().isBlank()) {
            pdf.add(Style.PART, "What was agreed on");
            text(picture.pair().agreement().goals());
        }
        study(picture.study());
        way(picture.way());
        if (picture.bands().isPresent()) {
            bands(picture.bands().get());
        }
        if (picture.marks().isPresent()) {
            marks(picture.marks().get());
        }
        experience();
        stories();
    }

    private void text(String words) throws IOException {
        pdf.add(Style.TEXT, words);
    }

    private void study(Study study) throws IOException {
        var lines = new ArrayList<String>();
        study.rhythm()
                .ifPresent(rhythm -> lines.add("Last studied: "
                        + rhythm.lastSeen()
                                .map(seen -> Dates.shortDay(seen, zone))
                                .orElse("not in the last six weeks")
                        + ". Study days in four weeks: "
                        + rhythm.recentDays() + " of 28."));
        study.outlook()
                .ifPresent(outlook -> lines.add("Chance to pass "
                        + outlook.certification().shortName() + ": " + StudyPanel.chance(outlook) + "."));
        study.trend().flatMap(trend -> StudyPanel.weakest(catalog, trend)).ifPresent(lines::add);
        var sets = study.sets().orElse(List.of());
        if (lines.isEmpty() && sets.isEmpty()) {
            return;
        }
        pdf.add(Style.PART, "Study");
        for (var line : lines) {
            text(line);
        }
        if (study.outlook().isPresent()) {
            domains(study.outlook().get());
        }
        if (!sets.isEmpty()) {
            pdf.table(
                    SETS,
                    sets.stream()
                            .map(past -> List.of(
                                    past.title(),
                                    Dates.shortDay(past.ended(), zone),
                                    Words.percent(past.score().share())))
                            .toList());
        }
    }

    private void domains(Outlook outlook) throws IOException {
        if (outlook.readiness() instanceof Readiness.Estimate estimate) {
            pdf.table(
                    DOMAINS,
                    estimate.standings().stream()
                            .map(one -> List.of(
                                    Optional.ofNullable(outlook.domains().get(one.domain()))
                                            .orElse(one.domain()),
                                    Words.percent(one.low(), one.high()),
                                    String.valueOf(one.answers())))
                            .toList());
        }
    }

    private void way(Way way) throws IOException {
        var lines = new ArrayList<String>();
        way.exam()
                .ifPresent(exam -> lines.add(
                        "Next exam: " + Words.exam(catalog, exam.certification()) + ", " + Dates.shortDay(exam.day())));
        way.course()
                .ifPresent(course ->
                        lines.add("Arrives about " + Dates.shortDay(course.middle()) + Words.drift(course.drift())));
        way.plan()
                .ifPresent(plan ->
                        lines.add("Towards " + plan.title(plan.aim().wish().target())));
        var goals = way.goals().orElse(List.of());
        var weeks = way.checkIns().orElse(List.of());
        if (lines.isEmpty() && goals.isEmpty() && weeks.isEmpty()) {
            return;
        }
        pdf.add(Style.PART, "Plan");
        for (var line : lines) {
            text(line);
        }
        if (!goals.isEmpty()) {
            pdf.table(
                    GOALS,
                    goals.stream()
                            .map(goal -> List.of(
                                    goal.draft().title(),
                                    Dates.shortDay(goal.draft().due()) + (goal.late() ? ", over" : ""),
                                    goal.draft().measure()))
                            .toList());
        }
        for (var week : weeks) {
            pdf.add(Style.ITEM, "Check-in, week of " + Dates.shortDay(week.week()));
            said("What moved", week.moved());
            said("What was in the way", week.blocked());
            said("Next", week.next());
        }
    }

    private void said(String name, String words) throws IOException {
        if (!words.isBlank()) {
            text(name + ": " + words);
        }
    }

    private void bands(Map<String, Map<Axis, Band>> bands) throws IOException {
        pdf.add(Style.PART, "Skills");
        if (bands.isEmpty()) {
            text("Nothing is known yet.");
            return;
        }
        pdf.table(
                BANDS,
                bands.entrySet().stream()
                        .map(entry -> List.of(
                                Words.skill(catalog, entry.getKey()),
                                Levels.range(
                                        Optional.ofNullable(entry.getValue().get(Axis.KNOWLEDGE))),
                                Levels.range(
                                        Optional.ofNullable(entry.getValue().get(Axis.APPLICATION)))))
                        .sorted((one, other) -> one.getFirst().compareTo(other.getFirst()))
                        .toList());
    }

    private void marks(SkillState state) throws IOException {
        pdf.add(Style.PART, "Skills");
        var rows = new ArrayList<List<String>>();
        state.standing()
                .skills()
                .forEach((skill, axes) -> axes.forEach((axis, standing) -> {
                    if (standing.band().isPresent() || standing.waiting()) {
                        rows.add(List.of(
                                Words.skill(catalog, skill),
                                axis == Axis.KNOWLEDGE ? "knows" : "has done",
                                Levels.range(standing.band()),
                                Levels.marks(standing, picture.pair().side()),
                                Levels.between(standing)));
                    }
                }));
        if (rows.isEmpty()) {
            text("Nothing is known yet.");
            return;
        }
        rows.sort((one, other) -> (one.get(0) + one.get(1)).compareTo(other.get(0) + other.get(1)));
        pdf.add(Style.NOTE, "Levels from 0 to 5, each as the range it probably lies in.");
        if (picture.pair().side() == Side.MENTEE) {
            pdf.add(Style.NOTE, Levels.BLIND);
        }
        pdf.table(MARKS, rows);
    }

    private void experience() throws IOException {
        var answers = picture.eligibility().orElse(List.of());
        var projects = picture.projects().orElse(List.of());
        if (answers.isEmpty() && projects.isEmpty()) {
            return;
        }
        pdf.add(Style.PART, "Experience");
        if (!answers.isEmpty()) {
            pdf.table(
                    REACH,
                    answers.stream()
                            .map(answer -> List.of(
                                    answer.certification().shortName(), PicturePanel.reach(answer.eligibility())))
                            .toList());
        }
        for (var project : projects) {
            pdf.add(Style.ITEM, project.title());
            text(project.shareLed() + " % led"
                    + (project.confidential() ? ", confidential: only its public name is shown" : ""));
            said("Objective", project.objective());
            said("Own part", project.role());
            said("Outcome", project.outcome());
        }
    }

    private void stories() throws IOException {
        var stories = picture.stories().orElse(List.of());
        if (picture.practised().isEmpty() && stories.isEmpty()) {
            return;
        }
        pdf.add(Style.PART, "Interview practice");
        if (picture.practised().isPresent()) {
            text(PicturePanel.practised(picture.practised().get()));
        }
        for (var answer : stories) {
            pdf.add(Style.ITEM, PicturePanel.question(catalog, answer));
            said("Situation", answer.story().situation());
            said("Task", answer.story().task());
            said("Action", answer.story().action());
            said("Result", answer.story().result());
        }
    }
}
