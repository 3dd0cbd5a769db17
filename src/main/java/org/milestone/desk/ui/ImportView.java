package org.milestone.desk.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.milestone.account.domain.AccountRole;
import org.milestone.content.Library;
import org.milestone.content.domain.Id;
import org.milestone.desk.DeskRoutes;
import org.milestone.desk.domain.ContentFile;
import org.milestone.desk.domain.Fault;
import org.milestone.desk.domain.Format;
import org.milestone.desk.domain.Importing;
import org.milestone.desk.domain.Reading;
import org.milestone.shell.Badge;
import org.milestone.shell.Crumbs;
import org.milestone.shell.OneFileUpload;
import org.milestone.shell.Page;
import org.milestone.shell.Section;
import org.milestone.shell.Table;

/// Makes a content file of items other programs wrote. Nothing is kept here: authors put the file
/// where it belongs.
@Route("desk/import")
@RolesAllowed({AccountRole.AUTHORS, AccountRole.ADMINISTRATORS})
final class ImportView extends Page {
    private static final String OF_LESSON = "Items of the lesson itself";
    private static final String TOO_BIG = "The file is larger than 2 MB. Split it.";

    private final Select<Format> format = new Select<>();
    private final Select<String> part = new Select<>();
    private final TextField file = new TextField("Name of the file");
    private final ComboBox<String> lesson = new ComboBox<>("Lesson that teaches it");
    private final ComboBox<String> skill = new ComboBox<>("Skill it asks");
    private final Select<Integer> band = new Select<>();
    private final Div outcome = new Div();
    private Optional<Reading> reading = Optional.empty();

    ImportView(Library library) {
        super("Take over items");
        crumbs(new Crumbs().step(DeskRoutes.DESK, "Authors’ desk"));
        lead("Reads Aiken, GIFT and Moodle XML and makes a file for the content folder of it: all of it, or nothing."
                + " The portal itself writes no content.");
        var catalog = library.catalog();
        format.setLabel("Format");
        format.setId("format");
        format.setItems(Format.values());
        format.setItemLabelGenerator(Format::title);
        format.setValue(Format.GIFT);
        part.setLabel("What they are for");
        part.setId("part");
        var parts = new ArrayList<String>(List.of(OF_LESSON));
        catalog.blueprints()
                .forEach((certification, versions) -> versions.getFirst()
                        .domains()
                        .forEach(domain -> parts.add(Id.lastWord(certification) + "/" + domain.key())));
        part.setItems(parts);
        part.setValue(OF_LESSON);
        file.setId("file");
        file.setValue("imported");
        lesson.setId("lesson");
        lesson.setItems(List.copyOf(catalog.lessons().keySet()));
        skill.setId("skill");
        skill.setItems(catalog.skills().keySet().stream().map(Id::lastWord).toList());
        band.setLabel("Difficulty of all, 1 easy to 5 hard");
        band.setId("band");
        band.setItems(1, 2, 3, 4, 5);
        band.setValue(3);
        part.addValueChangeListener(change -> show());
        lesson.addValueChangeListener(change -> show());
        skill.addValueChangeListener(change -> show());
        band.addValueChangeListener(change -> show());
        file.addValueChangeListener(change -> show());
        outcome.setId("outcome");
        outcome.getElement().setAttribute("role", "status");
        var fields = new Div(format, part, file, lesson, skill, band);
        fields.addClassName("import-fields");
        var upload =
                new OneFileUpload("upload", Importing.MOST_BYTES, TOO_BIG, (name, bytes) -> take(bytes), this::refuse);
        add(fields, upload, outcome);
        show();
    }

    private void refuse(String why) {
        reading = Optional.of(new Reading.Refused(List.of(new Fault(1, why))));
        show();
    }

    /// Reads an uploaded file in the format that is chosen.
    void take(byte[] bytes) {
        reading = Optional.of(Importing.read(format.getValue(), bytes));
        show();
    }

    private void show() {
        file.setVisible(!OF_LESSON.equals(part.getValue()));
        outcome.removeAll();
        switch (reading.orElse(null)) {
            case null ->
                outcome.add(new Paragraph("Up to 2 MB and 2,000 items. Essays and pictures are not taken over."));
            case Reading.Refused refused ->
                outcome.add(new Section(
                        "Nothing was taken over",
                        table("What is wrong with the file", "problems", refused.problems())));
            case Reading.Imported imported -> show(imported);
        }
    }

    private void show(Reading.Imported imported) {
        boolean ofLesson = OF_LESSON.equals(part.getValue());
        if (lesson.isEmpty() || skill.isEmpty() || !ofLesson && !Id.isWord(file.getValue())) {
            outcome.add(
                    new Paragraph(
                            imported.items().size()
                                    + " items were read. Choose a lesson, a skill and, for an exam, a file name in lower-case words with hyphens."));
            return;
        }
        var folder = ofLesson ? lesson.getValue() : part.getValue();
        int slash = folder.indexOf('/');
        var bank = folder.substring(0, slash);
        var rest = folder.substring(slash + 1);
        var target = new ContentFile.Target(
                bank,
                ofLesson ? rest : file.getValue(),
                ofLesson ? "" : bank,
                ofLesson ? "" : rest,
                lesson.getValue(),
                skill.getValue(),
                band.getValue());
        var made = ContentFile.of(target, imported.items());
        var preview = new TextArea("content/" + made.path());
        preview.setId("preview");
        preview.setReadOnly(true);
        preview.setWidthFull();
        preview.setMaxRows(20);
        preview.setValue(made.text());
        var section = new Section(imported.items().size() + (imported.items().size() == 1 ? " item" : " items"));
        section.add(
                made.toComplete().isEmpty()
                        ? Badge.good("Nothing is missing")
                        : Badge.doubtful(made.toComplete().size() + " things to complete"),
                new Paragraph("Every item is a draft until you set its status to live."),
                new Div(download(made)),
                preview);
        outcome.add(section);
        if (!made.toComplete().isEmpty()) {
            outcome.add(new Section(
                    "To complete before the portal takes the file",
                    table("What the source does not say", "to-complete", made.toComplete())));
        }
    }

    private static Anchor download(ContentFile made) {
        var link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] text = made.text().getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(
                            new ByteArrayInputStream(text),
                            made.path().substring(made.path().lastIndexOf('/') + 1),
                            "text/plain;charset=utf-8",
                            text.length);
                }),
                "Download the file");
        link.setId("download");
        link.addClassNames("button", "primary");
        return link;
    }

    private static Table table(String caption, String id, List<Fault> faults) {
        var table = new Table(caption, "Line", "What");
        table.setId(id);
        faults.stream()
                .limit(100)
                .forEach(fault -> table.row(new Span(String.valueOf(fault.line())), new Span(fault.reason())));
        return table;
    }
}
