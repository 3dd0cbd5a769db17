package org.milestone.experience.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import org.milestone.account.CurrentAccount;
import org.milestone.experience.ExperienceRoutes;
import org.milestone.experience.ResumeService;
import org.milestone.experience.ResumeService.Left;
import org.milestone.experience.ResumeService.Opened;
import org.milestone.experience.ResumeService.Taken;
import org.milestone.shell.Link;
import org.milestone.shell.OneFileUpload;

/// A JSON Resume brought in: first what is in it, then, after a word, what became of it.
final class ImportPanel extends Div {
    private static final int MEGABYTE = 1_024 * 1_024;
    private static final String NOT_ONE = "This is no JSON Resume of at most " + ResumeService.MOST_BYTES / MEGABYTE
            + " MB, or it is damaged. Nothing was taken.";

    private final ResumeService resumes;
    private final CurrentAccount current;
    private final Div said = new Div();

    ImportPanel(ResumeService resumes, CurrentAccount current) {
        this.resumes = resumes;
        this.current = current;
        addClassName("statements");
        said.setId("import-said");
        said.addClassName("sure");
        said.getElement().setAttribute("role", "status");
        var words = new Paragraph("A JSON Resume of this or another program. What you have stays as it is; what is not"
                + " there yet is added, and you see it before.");
        words.addClassName("muted");
        var upload = new OneFileUpload(
                "import-upload", ResumeService.MOST_BYTES, NOT_ONE, (name, bytes) -> open(bytes), this::say);
        add(words, upload, said);
    }

    /// Shows what is in a file.
    void open(byte[] bytes) {
        resumes.open(bytes).ifPresentOrElse(this::offer, () -> say(NOT_ONE));
    }

    private void say(String words) {
        said.removeAll();
        var note = new Paragraph(words);
        note.addClassNames("finding", "refused");
        said.add(note);
    }

    private void offer(Opened opened) {
        said.removeAll();
        var resume = opened.resume();
        said.add(new Paragraph("In it: " + count(resume.positions().size(), "position") + ", "
                + count(resume.projects().size(), "project") + " and "
                + count(resume.certificates().size(), "certification") + "."
                + (resume.skills().isEmpty() ? "" : " Skills stay out: levels are rated here, not brought in.")));
        if (!opened.unread().isEmpty()) {
            said.add(
                    new Paragraph("Without a day they began, or ending before it, and so left out:"),
                    list(opened.unread()));
        }
        if (resume.positions().size()
                        + resume.projects().size()
                        + resume.certificates().size()
                > 0) {
            var take = new Button("Add what is not there yet", click -> told(resumes.take(current.require(), resume)));
            take.setId("import-take");
            take.addThemeVariants(ButtonVariant.PRIMARY);
            said.add(take);
        }
    }

    private void told(Taken taken) {
        said.removeAll();
        said.add(new Paragraph("Added: " + count(taken.positions(), "position") + ", "
                + count(taken.projects(), "project") + " and " + count(taken.certificates(), "certification") + "."
                + (taken.there() > 0 ? " " + taken.there() + " were there already." : "")));
        if (!taken.left().isEmpty()) {
            said.add(
                    new Paragraph("Not added:"),
                    list(taken.left().stream().map(ImportPanel::why).toList()));
        }
        var link = new Link(ExperienceRoutes.EXPERIENCE, "See your log").primary();
        link.setId("import-done");
        said.add(link);
    }

    private static String why(Left left) {
        var name = left.name().isBlank() ? "One without a name" : left.name();
        return left.mistakes().isEmpty()
                ? name + ": not in the catalogue, or there is no room for more."
                : name + ": "
                        + left.mistakes().stream().map(Words::of).distinct().collect(Collectors.joining(" "));
    }

    private static Component list(List<String> lines) {
        var list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        return list;
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
