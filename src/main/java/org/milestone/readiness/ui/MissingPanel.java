package org.milestone.readiness.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.milestone.readiness.Outlook;
import org.milestone.readiness.domain.Readiness.Missing;
import org.milestone.readiness.domain.Readiness.NotEnough;
import org.milestone.shell.Meter;

/// What is missing before anything can be said, each with the way to get it.
final class MissingPanel extends Div {

    MissingPanel(NotEnough notEnough, Outlook outlook, Beginning beginning) {
        addClassName("missing-panel");
        var title = new Paragraph("Not enough data yet");
        title.addClassName("range-number");
        title.setId("not-enough");
        var list = new UnorderedList();
        list.addClassName("missing");
        int number = 0;
        for (var missing : notEnough.missing()) {
            var begin = begin(missing, outlook, beginning);
            begin.setId("missing-" + ++number);
            list.add(new ListItem(
                    new Paragraph(words(missing, outlook)),
                    new Meter(words(missing, outlook), missing.have(), missing.need(), "answers"),
                    begin));
        }
        add(
                title,
                new Paragraph(
                        "A forecast from a handful of answers would be a guess. This is what is still needed, all of it first answers to questions you have not seen, without help:"),
                list);
    }

    private static String words(Missing missing, Outlook outlook) {
        return switch (missing) {
            case Missing.Answers _ -> "Answers in all";
            case Missing.InDomain in -> "Answers in " + outlook.domains().getOrDefault(in.domain(), in.domain());
            case Missing.TimedMixed _ -> "Answers in sets that are timed and mix the domains";
        };
    }

    private static Button begin(Missing missing, Outlook outlook, Beginning beginning) {
        var exam = outlook.certification().shortName();
        return switch (missing) {
            case Missing.Answers _ -> beginning.drill(outlook.exam(), exam, "Practise ten");
            case Missing.InDomain in -> {
                var domain = outlook.domains().getOrDefault(in.domain(), in.domain());
                var button = beginning.drill(in.domain(), domain, "Practise ten");
                button.setAriaLabel("Practise ten in " + domain);
                yield button;
            }
            case Missing.TimedMixed _ -> beginning.timed(outlook.exam(), exam);
        };
    }
}
