package org.milestone.mentoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.milestone.account.AccountId;
import org.milestone.mentoring.MenteeService.Picture;
import org.milestone.mentoring.Pair;
import org.milestone.mentoring.ThreadService;
import org.milestone.mentoring.ThreadService.Conversation;
import org.milestone.mentoring.domain.Subject;
import org.milestone.mentoring.domain.Turn;
import org.milestone.shell.Badge;
import org.milestone.shell.Kit;
import org.milestone.shell.Notices;

/// Conversations of the two, each with whose turn it is.
final class ThreadsPanel extends Div {
    private final Desk desk;
    private final AccountId me;
    private final Pair pair;
    private final Again again;
    private final Map<Long, TextArea> answers = new HashMap<>();
    private final Div going = new Div();
    private final Div closed = new Div();

    ThreadsPanel(Desk desk, Picture picture, Again again) {
        this.desk = desk;
        this.me = desk.current().require();
        this.pair = picture.pair();
        this.again = again;
        addClassName("threads");
        going.addClassName("threads");
        show(picture);
        add(going, begin(answers.isEmpty()), closed);
    }

    /// Draws the conversations as they are now; what is typed stays.
    void show(Picture picture) {
        var typed = new HashMap<Long, String>();
        answers.forEach((thread, answer) -> typed.put(thread, answer.getValue()));
        answers.clear();
        going.removeAll();
        boolean open = SessionsPanel.isOpen(closed);
        closed.removeAll();
        var all = desk.work().threads().all(me, pair.id());
        all.stream().filter(one -> one.turn().closed().isEmpty()).forEach(one -> going.add(open(one, picture.since())));
        var over = all.stream().filter(one -> one.turn().closed().isPresent()).toList();
        if (!over.isEmpty()) {
            var earlier = new Div();
            over.forEach(one -> earlier.add(open(one, picture.since())));
            var details = new NativeDetails("Earlier conversations (" + over.size() + ")", earlier);
            details.setOpen(open);
            closed.add(details);
        }
        going.setVisible(going.getComponentCount() > 0);
        closed.setVisible(!over.isEmpty());
        answers.forEach((thread, answer) -> answer.setValue(typed.getOrDefault(thread, "")));
    }

    private Component open(Conversation one, Instant now) {
        var words = new OrderedList();
        words.addClassName("words");
        one.words().forEach(said -> {
            var who = new Paragraph((said.mine() ? "You" : pair.otherName()) + ", "
                    + Words.moment(said.at(), desk.current().zone()));
            who.addClassNames("muted", "small");
            var item = new ListItem(who, Kit.quoted(said.words()));
            item.addClassName(said.mine() ? "mine" : "theirs");
            words.add(item);
        });
        var answer = MentoringPage.words(
                "answer-" + one.id(),
                "Your word",
                "You and " + pair.otherName() + " read it.",
                ThreadService.LONGEST_WORD);
        answer.setMinHeight("4rem");
        answers.put(one.id(), answer);
        var send = Kit.button("send-" + one.id(), "Send", () -> write(one.id(), answer));
        var settle = Kit.quiet("settle-" + one.id(), "Settled", () -> {
            desk.work().threads().settle(me, one.id());
            again.draw(this::show);
        });
        settle.setAriaLabel("Settled: " + one.title());
        var head = new Div(new H3(one.title()), turn(one, now));
        head.addClassName("tags");
        var panel = Kit.panel(head);
        if (one.subject().kind() != Subject.Kind.GENERAL) {
            panel.add(Kit.muted("About " + Words.of(one.subject().kind())));
        }
        panel.add(words, answer, Kit.actions(send, settle));
        panel.setId("thread-" + one.id());
        return panel;
    }

    private Component turn(Conversation one, Instant now) {
        var turn = one.turn();
        if (turn.closed().isPresent()) {
            return new Badge(turn.closed().get() == Turn.Closing.SETTLED ? "settled" : "closed after four quiet weeks");
        }
        boolean mine = turn.side().filter(pair.side()::equals).isPresent();
        var words = (mine ? "your turn " : pair.otherName() + "'s turn ") + Words.span(turn.since(), now);
        return mine ? Badge.doubtful(words) : new Badge(words);
    }

    private void write(long thread, TextArea answer) {
        tell(desk.work().threads().write(me, thread, answer.getValue()), answer, answer::clear);
    }

    private Component begin(boolean first) {
        var about = new Select<Subject.Kind>();
        about.setId("thread-about");
        about.setLabel("About");
        about.setItems(Subject.Kind.values());
        about.setItemLabelGenerator(Words::of);
        about.setValue(Subject.Kind.GENERAL);
        var title = new TextField("In a few words");
        title.setId("thread-title");
        title.setMaxLength(ThreadService.LONGEST_TITLE);
        title.setWidthFull();
        var words = MentoringPage.words(
                "thread-words", "Your word", "You and " + pair.otherName() + " read it.", ThreadService.LONGEST_WORD);
        var send = Kit.primary(
                "thread-send",
                "Send",
                () -> tell(
                        desk.work()
                                .threads()
                                .begin(
                                        me,
                                        pair.id(),
                                        new Subject(about.getValue(), ""),
                                        title.getValue(),
                                        words.getValue()),
                        words,
                        () -> {
                            title.clear();
                            words.clear();
                        }));
        var form = new Div(about, title, words, send);
        form.addClassName("mentoring-form");
        var details = new NativeDetails("Begin a conversation", form);
        details.setId("thread-begin");
        details.setOpen(first);
        return details;
    }

    private void tell(ThreadService.Written written, TextArea field, Runnable sent) {
        switch (written) {
            case ThreadService.Kept kept -> {
                sent.run();
                again.draw(this::show);
                Notices.done("Sent. It is " + pair.otherName() + "'s turn now.");
            }
            case ThreadService.Empty empty -> refuse(field, "Write a title and a few words first.");
            case ThreadService.TooLong(int over) -> refuse(field, "This is %,d characters too long.".formatted(over));
            case ThreadService.TooMany enough ->
                refuse(
                        field,
                        "You have written %d times to %s within a day, and more does not go. Your words stay here; send them tomorrow."
                                .formatted(ThreadService.MOST_A_DAY, pair.otherName()));
            case ThreadService.NotNow gone -> Notices.refused("This conversation is over.");
        }
    }

    private static void refuse(TextArea field, String why) {
        field.setErrorMessage(why);
        field.setInvalid(true);
        field.focus();
    }
}
