package org.milestone.desk.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import java.util.Optional;
import org.milestone.account.domain.AccountRole;
import org.milestone.desk.DeskRoutes;
import org.milestone.desk.DeskService;
import org.milestone.desk.DeskService.Sheet;
import org.milestone.desk.domain.Weakness;
import org.milestone.practice.DisputeService;
import org.milestone.practice.ItemStatistics;
import org.milestone.practice.field.ItemField;
import org.milestone.practice.field.Reasons;
import org.milestone.shell.Badge;
import org.milestone.shell.Crumbs;
import org.milestone.shell.Empty;
import org.milestone.shell.Facts;
import org.milestone.shell.Notices;
import org.milestone.shell.Page;
import org.milestone.shell.Prose;
import org.milestone.shell.Section;
import org.milestone.shell.Table;

/// An item as learners meet it, with its reasons, its figures and what is held against it.
@Route("desk/items/:bank/:file/:key")
@RolesAllowed({AccountRole.AUTHORS, AccountRole.ADMINISTRATORS})
final class DeskItemView extends Page implements BeforeEnterObserver {
    private final transient DeskService desk;

    DeskItemView(DeskService desk) {
        super("Item");
        this.desk = desk;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var id =
                parameters.get("bank").orElse("") + "/" + parameters.get("file").orElse("") + "#"
                        + parameters.get("key").orElse("");
        desk.item(id).ifPresentOrElse(this::show, () -> notFound(event));
    }

    private void show(Sheet sheet) {
        clear();
        var question = sheet.question();
        var about = question.about();
        title(question.id());
        crumbs(new Crumbs().step(DeskRoutes.DESK, "Authors’ desk"));
        var state = new Div(
                new Badge(about.status().name().toLowerCase(Locale.ROOT)), new Badge("Difficulty " + about.band()));
        about.domains().forEach(domain -> state.add(new Badge(domain)));
        state.addClassName("tags");
        underHeading(state);
        var field = new ItemField(question);
        field.setReadOnly(true);
        var asked = new Div(new Prose(question.stem()), field);
        asked.addClassName("item-body");
        add(new Section("As learners meet it", asked));
        add(new Section("Reasons", new Reasons(question, Optional.empty())));
        add(new Section("Figures", figures(sheet)).at("figures"));
        add(disputes(sheet));
    }

    private static Div figures(Sheet sheet) {
        var all = new Div();
        var facts = new Facts()
                .fact(
                        "Shown",
                        String.valueOf(
                                sheet.statistics().map(ItemStatistics::shown).orElse(0L)))
                .fact(
                        "First answers",
                        String.valueOf(
                                sheet.statistics().map(ItemStatistics::answers).orElse(0L)));
        var enough = sheet.statistics().filter(figures -> figures.answers() >= Weakness.ENOUGH);
        if (enough.isEmpty()) {
            all.add(facts, new Paragraph("Not enough answers yet: figures speak from " + Weakness.ENOUGH + " on."));
            return all;
        }
        var figures = enough.get();
        facts.fact("Facility", percent(figures.facility()) + " right")
                .fact(
                        "Discrimination",
                        figures.discrimination()
                                .map(value -> String.format(Locale.ENGLISH, "%.2f", value))
                                .orElse("not known yet"))
                .fact(
                        "Median time",
                        figures.medianSeconds()
                                .map(seconds -> seconds + " seconds")
                                .orElse("not known yet"));
        all.add(facts);
        if (!sheet.shares().isEmpty()) {
            var table = new Table("How often each option was taken", "Option", "Right", "Taken");
            table.setId("shares");
            sheet.shares()
                    .forEach(share -> table.row(
                            new Span(share.option()),
                            new Span(share.right() ? "right" : "wrong"),
                            new Span(percent(share.share()))));
            all.add(table);
        }
        if (!figures.version().equals(sheet.question().about().version())) {
            all.add(new Paragraph("Most answers are for an earlier version of the item; the options are that one’s."));
        }
        return all;
    }

    private static String percent(double share) {
        return Math.round(share * 100) + " %";
    }

    private Section disputes(Sheet sheet) {
        var section = new Section("Open disputes").at("disputes");
        if (sheet.disputes().isEmpty()) {
            section.add(new Empty("Nobody holds anything against this item."));
        }
        sheet.disputes().forEach(dispute -> section.add(entry(sheet, dispute)));
        return section;
    }

    private Div entry(Sheet sheet, DisputeService.Dispute dispute) {
        var reply = new TextArea("Your reply to the learner");
        reply.setId("reply-" + dispute.id());
        reply.setMaxLength(DisputeService.LONGEST);
        reply.setWidthFull();
        var accept = new Button("Accept", click -> settle(sheet, dispute, true, reply));
        accept.setId("accept-" + dispute.id());
        var decline = new Button("Decline", click -> settle(sheet, dispute, false, reply));
        decline.setId("decline-" + dispute.id());
        var actions = new Div(accept, decline);
        actions.addClassName("actions");
        var text = new Paragraph(dispute.text());
        text.getStyle().setWhiteSpace(com.vaadin.flow.dom.Style.WhiteSpace.PRE_LINE);
        var version = dispute.version().equals(sheet.question().about().version())
                ? new Badge("This version")
                : new Badge("An earlier version");
        var entry = new Div(text, version, reply, actions);
        entry.addClassName("entry");
        return entry;
    }

    private void settle(Sheet sheet, DisputeService.Dispute dispute, boolean accepted, TextArea reply) {
        if (reply.getValue().isBlank()) {
            reply.setErrorMessage("Say why.");
            reply.setInvalid(true);
            return;
        }
        if (desk.settle(dispute.id(), accepted, reply.getValue().strip())) {
            Notices.done("The learner can read your reply.");
        } else {
            Notices.refused("Somebody has answered this dispute already.");
        }
        desk.item(sheet.question().id()).ifPresent(this::show);
    }
}
