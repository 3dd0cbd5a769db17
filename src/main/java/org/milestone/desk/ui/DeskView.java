package org.milestone.desk.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.milestone.account.domain.AccountRole;
import org.milestone.desk.DeskRoutes;
import org.milestone.desk.DeskService;
import org.milestone.desk.domain.Exporting.Exported;
import org.milestone.desk.domain.Format;
import org.milestone.desk.domain.Weakness;
import org.milestone.shell.Empty;
import org.milestone.shell.Link;
import org.milestone.shell.Page;
import org.milestone.shell.Section;
import org.milestone.shell.Table;

/// The authors' desk: what to look at again, and what there is.
@Route("desk")
@Menu(title = "Authors' desk", order = 105)
@RolesAllowed({AccountRole.AUTHORS, AccountRole.ADMINISTRATORS})
final class DeskView extends Page implements BeforeEnterObserver {
    private static final int AT_ONCE = 50;

    private final transient DeskService desk;

    DeskView(DeskService desk) {
        super("Authors’ desk");
        this.desk = desk;
        lead("How the items do with learners, and what waits for an answer.");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        add(new Paragraph(new Link(DeskRoutes.IMPORT, "Take over items from other programs").secondary()));
        workList(desk.workList());
        var banks = desk.banks();
        var table = new Table(
                        "Banks and what they hold", "Bank", "Items", "Kinds", "Domains", "Difficulty 1-5", "Take along")
                .stacking();
        table.setId("banks");
        for (var bank : banks) {
            table.row(
                    new Link(DeskRoutes.bank(bank.name()), bank.name()),
                    new Span(String.valueOf(bank.items())),
                    new Span(counts(bank.byKind())),
                    new Span(counts(bank.byDomain())),
                    new Span(counts(bank.byBand())),
                    new Div(
                            download(bank.name(), Format.GIFT),
                            new Span(" "),
                            download(bank.name(), Format.MOODLE_XML)));
        }
        add(new Section("Banks", table, notes(banks)).at("all-banks"));
    }

    private void workList(List<DeskService.Weak> weak) {
        if (weak.isEmpty()) {
            add(new Section(
                    "To look at again",
                    new Empty("No item stands out. Figures speak from " + Weakness.ENOUGH + " first answers on.")));
            return;
        }
        var table = new Table("Items to look at again", "Item", "Why", "Disputes").stacking();
        table.setId("work-list");
        weak.stream()
                .limit(AT_ONCE)
                .forEach(one -> table.row(
                        new Link(
                                DeskRoutes.item(one.question().id()),
                                one.question().id()),
                        new Span(one.weaknesses().stream().map(Weakness::words).collect(Collectors.joining(" · "))),
                        new Span(String.valueOf(one.disputes()))));
        var section = new Section("To look at again", table);
        if (weak.size() > AT_ONCE) {
            section.add(new Paragraph("The first " + AT_ONCE + " of " + weak.size() + "."));
        }
        add(section);
    }

    // What the files leave out is told before anybody takes them for whole.
    private Div notes(List<DeskService.Bank> banks) {
        var notes = new Div();
        for (var bank : banks) {
            int left = desk.export(bank.name(), Format.GIFT)
                    .map(file -> file.left().size())
                    .orElse(0);
            if (left > 0) {
                notes.add(new Paragraph(bank.name() + ": " + left + " of " + bank.items()
                        + " items stay here, because the formats do not know their kind, picture or case."));
            }
        }
        return notes;
    }

    private static String counts(Map<?, Integer> counts) {
        return counts.entrySet().stream()
                .map(one -> one.getKey() + ": " + one.getValue())
                .collect(Collectors.joining(", "));
    }

    private Anchor download(String bank, Format format) {
        var link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] file = desk.export(bank, format)
                            .map(Exported::text)
                            .orElse("")
                            .getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(
                            new ByteArrayInputStream(file),
                            bank + "-" + format.word() + "." + format.ending(),
                            format == Format.GIFT ? "text/plain;charset=utf-8" : "application/xml",
                            file.length);
                }),
                format.title());
        link.setId("export-" + bank + "-" + format.word());
        link.setAriaLabel(bank + " as " + format.title());
        return link;
    }
}
