package org.milestone.guide.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import org.milestone.content.domain.Catalog;
import org.milestone.content.domain.Chooser;
import org.milestone.content.domain.Chooser.Ranked;
import org.milestone.content.domain.Chooser.Reason;

/// The ranking with its reasons: what fits best, what is equal, what cannot be had.
final class RankingPanel extends Div {
    private static final int SHOWN = 5;

    private final Catalog catalog;

    RankingPanel(Catalog catalog, Chooser chooser, Map<String, String> answers) {
        this.catalog = catalog;
        addClassName("ranking");
        var status = new Paragraph();
        status.setId("ranking-status");
        status.getElement().setAttribute("role", "status");
        status.addClassName("muted");
        add(new H2("What fits"), status);
        int whole = chooser.considerations().size();
        if (answers.isEmpty()) {
            status.setText("Answer the first question, and the ranking begins here.");
            return;
        }
        var ranking = chooser.rank(catalog.certifications().keySet(), answers);
        status.setText(status(ranking.ranked(), answers.size(), whole));
        var best = ranking.ranked().stream().limit(SHOWN).toList();
        var rest = ranking.ranked().stream().skip(SHOWN).toList();
        add(list(best, "ranking-list"));
        if (!rest.isEmpty()) {
            var fold = new NativeDetails("The other " + rest.size(), list(rest, "ranking-rest"));
            fold.addClassName("fold");
            add(fold);
        }
        if (!ranking.excluded().isEmpty()) {
            add(new H2("Not to be had yet"), excluded(ranking.excluded()));
        }
    }

    private String status(List<Ranked> ranked, int answered, int whole) {
        var progress = answered == whole
                ? "All " + whole + " questions are answered."
                : answered + " of " + whole + " questions are answered; the order may still change.";
        var first = ranked.stream().filter(one -> one.place() == 1).toList();
        if (first.isEmpty()) {
            return progress;
        }
        var names = first.stream().map(this::name).toList();
        return progress
                + (first.size() == 1
                        ? " Best fit: " + names.getFirst() + "."
                        : " " + String.join(" and ", names)
                                + " fit equally well: your answers do not tell them apart. Compare cost and hours.");
    }

    private Component list(List<Ranked> ranked, String id) {
        var list = new OrderedList();
        list.setId(id);
        list.addClassName("ranks");
        ranked.forEach(one -> list.add(new ListItem(rank(one, ranked))));
        return list;
    }

    private Component rank(Ranked one, List<Ranked> all) {
        boolean tied =
                all.stream().filter(other -> other.place() == one.place()).count() > 1;
        var place = new Span(String.valueOf(one.place()));
        place.addClassName("step-number");
        var bar = new Div();
        bar.addClassName("fit-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        bar.getStyle().set("--fit", one.percent() + "%");
        var heading = new H3(Entries.link(one.certification(), name(one)));
        var words = new Div(heading, bar, Entries.muted("Fit " + one.percent() + " %" + (tied ? ", equal place" : "")));
        var reasons = new UnorderedList();
        reasons.addClassName("points");
        one.reasons().forEach(reason -> reasons.add(new ListItem(reason(reason))));
        words.add(one.reasons().isEmpty() ? Entries.muted("None of your answers speaks for or against it.") : reasons);
        var rank = new Div(place, words);
        rank.addClassName("rank");
        return rank;
    }

    private static Component reason(Reason reason) {
        var mark = new Span(reason.points() < 0 ? "Against: " : "For: ");
        mark.addClassName(reason.points() < 0 ? "against" : "for");
        return new Span(
                mark,
                new Span(reason.text()
                        .orElse("your answer to “" + reason.consideration().question() + "”")));
    }

    private Component excluded(List<Chooser.Excluded> excluded) {
        var list = new UnorderedList();
        list.setId("excluded");
        list.addClassName("points");
        excluded.forEach(one -> list.add(new ListItem(new Span(
                Entries.link(
                        one.certification(),
                        catalog.certification(one.certification()).shortName()),
                new Span(": " + String.join(" ", one.reasons()))))));
        return list;
    }

    private String name(Ranked ranked) {
        return catalog.certification(ranked.certification()).shortName();
    }
}
