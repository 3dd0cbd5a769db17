package org.milestone.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.milestone.account.Comeback.Line;
import org.milestone.account.Comeback.Problem;
import org.milestone.account.CurrentAccount;
import org.milestone.account.PersonalDataService;
import org.milestone.shell.OneFileUpload;

/// An export brought back: all of it or nothing, and then what became of it.
final class ComebackPanel extends Div {
    private static final int MEGABYTE = 1_024 * 1_024;
    private static final String NOT_ONE = "This is no export of this portal of at most "
            + PersonalDataService.MOST_BYTES / MEGABYTE + " MB, or it is damaged. Nothing was taken.";

    private final PersonalDataService data;
    private final CurrentAccount current;
    private final Div said = new Div();

    ComebackPanel(PersonalDataService data, CurrentAccount current) {
        this.data = data;
        this.current = current;
        addClassName("section");
        said.setId("comeback-said");
        said.getElement().setAttribute("role", "status");
        add(
                new H2("Bring it back"),
                new Paragraph("Such a file, from this account or an earlier one. Skills, experience, certifications,"
                        + " goals and the plan come back; what you have here stays as it is. Either all of a file is"
                        + " taken or nothing."),
                new OneFileUpload(
                        "comeback-upload",
                        PersonalDataService.MOST_BYTES,
                        NOT_ONE,
                        (name, bytes) -> take(bytes),
                        this::say),
                said);
    }

    /// Takes a file and says what became of it.
    void take(byte[] bytes) {
        switch (data.bringBack(current.require(), bytes)) {
            case PersonalDataService.Back(var lines) ->
                say(
                        lines.isEmpty() ? "There is nothing in it that comes back." : "It is back:",
                        lines.stream().map(ComebackPanel::sentence).toList());
            case PersonalDataService.Faulty(var problems) ->
                say(
                        "Nothing was taken, because something in the file cannot be:",
                        problems.stream().map(ComebackPanel::sentence).toList());
            case PersonalDataService.NoExport _ -> say(NOT_ONE);
            case PersonalDataService.Busy _ ->
                say("Somebody else's file is being read just now. Please try again in a minute.");
        }
    }

    private void say(String words) {
        say(words, List.of());
    }

    private void say(String words, List<String> lines) {
        said.removeAll();
        said.add(new Paragraph(words));
        if (!lines.isEmpty()) {
            said.add(list(lines));
        }
    }

    private static String sentence(Line line) {
        return name(line.table()) + ": " + line.brought() + " brought back"
                + (line.there() > 0 ? ", " + line.there() + " there already" : "")
                + (line.left() > 0 ? ", " + line.left() + " left out, because only others can say them" : "");
    }

    private static String sentence(Problem problem) {
        return name(problem.table()) + (problem.name().isBlank() ? "" : ", “" + problem.name() + "”") + ": "
                + switch (problem.fault()) {
                    case UNREADABLE -> "this cannot be read";
                    case MISSING -> "something that is needed is missing";
                    case TOO_LONG -> "the text is too long";
                    case NO_SUCH_DAY -> "a day lies ahead, too far away, or an end before its beginning";
                    case OUT_OF_RANGE -> "a number is beyond its limits";
                    case UNKNOWN -> "it belongs to nothing that is there";
                    case TOO_MANY -> "there would be too many";
                    case NOT_A_FILE -> "it is too big, or neither a PDF nor a PNG or JPEG picture";
                };
    }

    private static String name(String table) {
        var words = table.replace('_', ' ');
        return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }

    private static Component list(List<String> lines) {
        var list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        return list;
    }
}
