package org.milestone.skill.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.milestone.content.domain.Catalog;
import org.milestone.shell.Badge;
import org.milestone.shell.Link;
import org.milestone.skill.SkillRoutes;
import org.milestone.skill.domain.Gap;
import org.milestone.skill.domain.Met;

/// What stands between somebody and a role, what matters most first, each with its cheapest next
/// step.
final class GapsPanel extends Div {
    private static final int SHOWN = 3;

    GapsPanel(Catalog catalog, List<Gap> gaps, Ways.Of ways) {
        setId("gaps");
        var open = gaps.stream().filter(gap -> gap.isKnown() && !gap.isMet()).toList();
        if (open.isEmpty()) {
            add(new Paragraph(
                    gaps.stream().anyMatch(Gap::isKnown)
                            ? "Nothing of what you have rated is in the way."
                            : "Rate the first skill, and what is in the way stands here."));
            return;
        }
        add(list(catalog, open.stream().limit(SHOWN).toList(), ways));
        if (open.size() > SHOWN) {
            add(new NativeDetails(
                    Words.count(open.size() - SHOWN, "more gap", "more gaps"),
                    list(catalog, open.stream().skip(SHOWN).toList(), ways)));
        }
    }

    private static OrderedList list(Catalog catalog, List<Gap> gaps, Ways.Of ways) {
        var list = new OrderedList();
        list.addClassName("gaps");
        gaps.forEach(gap -> list.add(new ListItem(item(catalog, gap, ways))));
        return list;
    }

    private static Div item(Catalog catalog, Gap gap, Ways.Of ways) {
        var head = new Div(
                new Link(
                        SkillRoutes.skill(gap.skill()),
                        catalog.skill(gap.skill()).title()),
                new Badge(Words.of(gap.need())));
        head.addClassName("gap-head");
        var item = new Div(head);
        item.addClassName("gap");
        gap.axes().stream()
                .filter(side -> side.met().filter(Met.MET::equals).isEmpty())
                .forEach(side -> {
                    var words = new Span(Words.of(side.axis()) + " "
                            + side.standing()
                                    .band()
                                    .map(band -> Words.number(band.mean()))
                                    .orElse("not rated")
                            + " of " + side.required()
                            + side.met().map(met -> ", " + Words.of(met)).orElse(""));
                    words.addClassName("muted");
                    var line = new Div(words);
                    line.addClassName("gap-side");
                    ways.way(gap.skill(), side).ifPresent(line::add);
                    item.add(line);
                });
        return item;
    }
}
