package org.milestone.experience.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.milestone.account.CurrentAccount;
import org.milestone.experience.ExperienceRoutes;
import org.milestone.experience.FileService;
import org.milestone.experience.FileService.Stored;
import org.milestone.shell.Dates;
import org.milestone.shell.Notices;
import org.milestone.shell.OneFileUpload;

/// The certificate itself: files to keep, to open and to take away.
final class FilesPanel extends Div {
    private static final int MEGABYTE = 1_024 * 1_024;
    private static final String TOO_BIG =
            "This file is bigger than " + FileService.MOST_BYTES / MEGABYTE + " MB. Save it smaller and try again.";
    private static final String NOT_A_KIND = "This file is neither a PDF nor a PNG or JPEG picture, whatever its name"
            + " says, or it is damaged. Nothing was kept.";

    private final String certification;
    private final FileService files;
    private final CurrentAccount current;
    private final Div said = new Div();
    private final Div list = new Div();

    FilesPanel(String certification, FileService files, CurrentAccount current) {
        this.certification = certification;
        this.files = files;
        this.current = current;
        addClassName("statements");
        said.setId("file-said");
        said.getElement().setAttribute("role", "status");
        var words = new Paragraph("PDF, PNG or JPEG, up to " + FileService.MOST_BYTES / MEGABYTE
                + " MB. Only you can open it; nobody else, no mentor either, sees it here.");
        words.addClassName("muted");
        var upload = new OneFileUpload("file-upload", FileService.MOST_BYTES, TOO_BIG, this::take, this::say)
                .only(List.of(".pdf", ".png", ".jpg", ".jpeg"), NOT_A_KIND);
        add(words, upload, said, list);
        show();
    }

    /// Keeps what was uploaded, or says why not.
    void take(String name, byte[] bytes) {
        switch (files.keep(current.require(), certification, name, bytes)) {
            case FileService.Kept(var file) -> {
                say("");
                show();
                Notices.done(file.name() + " is kept.");
            }
            case FileService.TooBig() -> say(TOO_BIG);
            case FileService.NotAKind() -> say(NOT_A_KIND);
            case FileService.Full() ->
                say("All your files together may have " + FileService.MOST_BYTES_IN_ALL / MEGABYTE
                        + " MB. Take one away first.");
            case FileService.NoCredential() -> say("Put the certification on your list first.");
        }
    }

    private void say(String words) {
        said.removeAll();
        if (!words.isEmpty()) {
            var note = new Paragraph(words);
            note.addClassNames("finding", "refused");
            said.add(note);
        }
    }

    private void show() {
        list.removeAll();
        var items = new UnorderedList();
        items.setId("files-list");
        items.addClassNames("plain-list", "entries");
        files.files(current.require()).stream()
                .filter(file -> file.certification().equals(certification))
                .forEach(file -> items.add(new ListItem(line(file))));
        if (items.getChildren().findAny().isPresent()) {
            list.add(items);
        }
    }

    private Component line(Stored file) {
        var link = new Anchor(ExperienceRoutes.file(file.id()), file.name());
        link.setId("file-" + file.id());
        link.getElement().setAttribute("router-ignore", true);
        var facts = new Span(size(file.bytes()) + " · added on " + Dates.day(file.addedAt(), current.zone()));
        facts.addClassNames("small", "muted");
        var words = new Div(link, facts);
        words.addClassName("xp-words");
        var away = new Button("Remove", click -> remove(file));
        away.setId("file-remove-" + file.id());
        away.setAriaLabel("Remove " + file.name());
        away.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        var row = new Div(words, away);
        row.addClassName("xp-row");
        return row;
    }

    private void remove(Stored file) {
        var taken = files.remove(current.require(), file.id());
        show();
        taken.ifPresent(content -> Notices.undoable(file.name() + " is gone.", () -> {
            files.keep(current.require(), certification, file.name(), content.bytes());
            show();
        }));
    }

    private static String size(int bytes) {
        return bytes < MEGABYTE ? Math.max(1, bytes / 1_024) + " KB" : "%.1f MB".formatted((double) bytes / MEGABYTE);
    }
}
