package org.milestone.mentoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.milestone.content.domain.Catalog;
import org.milestone.mentoring.MenteeService.Line;
import org.milestone.mentoring.MentoringRoutes;
import org.milestone.mentoring.domain.Side;
import org.milestone.mentoring.domain.State;
import org.milestone.shell.Badge;
import org.milestone.shell.Choices;
import org.milestone.shell.Dates;
import org.milestone.shell.Empty;
import org.milestone.shell.Link;
import org.milestone.shell.Table;

/// All mentees in one table; how it is sorted and whom it shows stands in the address.
final class MenteesPanel extends Div {
    private static final Duration QUIET = Duration.ofDays(14);

    /// What the table is sorted by.
    enum Order {
        WAITING("who waits longest"),
        NAME("name"),
        SEEN("last seen"),
        DATE("plan date");

        private final String words;

        Order(String words) {
            this.words = words;
        }
    }

    /// Whom it shows.
    enum Who {
        ALL("everybody"),
        ME("waiting on me"),
        QUIET("quiet for two weeks");

        private final String words;

        Who(String words) {
            this.words = words;
        }
    }

    private final Catalog catalog;
    private final Instant now;
    private final ZoneId zone;

    MenteesPanel(List<Line> lines, Order order, Who who, Catalog catalog, Instant now, ZoneId zone) {
        this.catalog = catalog;
        this.now = now;
        this.zone = zone;
        addClassName("mentees");
        if (lines.size() > 1) {
            add(choices("Sort by", Order.values(), order, one -> one.words, one -> path(one, who)));
            add(choices("Show", Who.values(), who, one -> one.words, one -> path(order, one)));
        }
        var shown =
                lines.stream().filter(line -> fits(line, who)).sorted(by(order)).toList();
        if (shown.isEmpty()) {
            add(new Empty("Nobody of this kind. That is a good sign."));
            return;
        }
        var table = new Table(
                "Your mentees",
                "Name",
                "Waiting",
                "Last studied",
                "Study days, 4 weeks",
                "Plan date",
                "Readiness",
                "Next exam");
        shown.forEach(line -> row(table, line));
        add(table);
    }

    private static <T> Choices choices(
            String name, T[] all, T chosen, Function<T, String> words, Function<T, String> path) {
        var choices = new Choices(name);
        for (var one : all) {
            choices.choice(path.apply(one), words.apply(one), one == chosen);
        }
        return choices;
    }

    private static String path(Order order, Who who) {
        return MentoringRoutes.MENTORING + "?sort=" + order + "&show=" + who;
    }

    private boolean fits(Line line, Who who) {
        return switch (who) {
            case ALL -> true;
            case ME -> line.waiting().longestOn(Side.MENTOR).isPresent();
            case QUIET ->
                line.rhythm()
                        .filter(rhythm -> rhythm.lastSeen()
                                .filter(seen -> seen.isAfter(now.minus(QUIET)))
                                .isEmpty())
                        .isPresent();
        };
    }

    private static Comparator<Line> by(Order order) {
        return switch (order) {
            case WAITING ->
                Comparator.comparing(line -> line.waiting().items().stream()
                        .findFirst()
                        .map(item -> item.since())
                        .orElse(Instant.MAX));
            case NAME -> Comparator.comparing(line -> line.pair().otherName());
            case SEEN ->
                Comparator.comparing(line ->
                        line.rhythm().flatMap(rhythm -> rhythm.lastSeen()).orElse(Instant.MIN));
            case DATE ->
                Comparator.comparing(
                        line -> line.course().map(course -> course.middle()).orElse(java.time.LocalDate.MAX));
        };
    }

    private void row(Table table, Line line) {
        var pair = line.pair();
        var name = new Div();
        if (pair.isTogether()) {
            name.add(new Link(MentoringRoutes.pair(Side.MENTOR, pair.id()), pair.otherName()));
        } else {
            name.add(new Span(pair.otherName()));
        }
        if (pair.state() != State.ACTIVE) {
            name.add(new Badge(Words.of(pair.state())));
        }
        name.addClassName("tags");
        table.row(
                name,
                waiting(line),
                line.rhythm()
                        .<Component>map(rhythm -> new Span(rhythm.lastSeen()
                                .map(seen -> Words.ago(seen, now, zone))
                                .orElse("not in the last six weeks")))
                        .orElseGet(MenteesPanel::notShared),
                line.rhythm()
                        .<Component>map(rhythm -> new Span(rhythm.recentDays() + " of 28"))
                        .orElseGet(MenteesPanel::notShared),
                line.course()
                        .<Component>map(
                                course -> new Span(Dates.shortDay(course.middle()) + Words.drift(course.drift())))
                        .orElseGet(MenteesPanel::notShared),
                line.range()
                        .<Component>map(range -> new Span(Words.percent(range.low(), range.high())))
                        .orElseGet(MenteesPanel::notShared),
                line.exam()
                        .<Component>map(exam ->
                                new Span(Words.exam(catalog, exam.certification()) + ", " + Dates.shortDay(exam.day())))
                        .orElseGet(MenteesPanel::notShared));
    }

    /// Not allowed and not there are told alike.
    private static Component notShared() {
        var dash = new Span("–");
        dash.getElement().setAttribute("aria-label", "not shared, or nothing yet");
        dash.getElement().setAttribute("role", "img");
        dash.addClassName("muted");
        return dash;
    }

    private Component waiting(Line line) {
        return line.waiting().items().stream()
                .findFirst()
                .<Component>map(item -> {
                    boolean mine = item.on() == Side.MENTOR;
                    var words = new Span((mine ? "on you " : "on them ") + Words.span(item.since(), now) + ": "
                            + Words.waiting(item));
                    words.addClassName(mine ? "on-me" : "on-them");
                    return words;
                })
                .orElseGet(() -> new Span("on nobody"));
    }
}
