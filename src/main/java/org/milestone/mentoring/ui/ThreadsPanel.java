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
import org.milestone.account.AccountId;
import org.milestone.mentoring.MenteeService.Picture;
import org.milestone.mentoring.Pair;
import org.milestone.mentoring.ThreadService;
import org.milestone.mentoring.ThreadService.Conversation;
import org.milestone.mentoring.domain.Subject;
import org.milestone.mentoring.domain.Turn;
import org.milestone.shell.Badge;
import org.milestone.shell.Notices;

/// Conversations of the two, each with whose turn it is.
final class ThreadsPanel extends Div {
    private final Desk desk;
    private final AccountId me;
    private final Pair pair;
    private final Picture picture;
    private final Runnable again;

    ThreadsPanel(Desk desk, Picture picture, Runnable again) {
        this.desk = desk;
        this.me = desk.current().require();
        this.pair = picture.pair();
        this.picture = picture;
        this.again = again;
        addClassName("threads");
        var all = desk.work().threads().all(me, pair.id());
        all.stream().filter(one -> one.turn().closed().isEmpty()).forEach(one -> add(open(one)));
        add(begin(all.isEmpty()));
        var closed = all.stream().filter(one -> one.turn().closed().isPresent()).toList();
        if (!closed.isEmpty()) {
            var earlier = new Div();
            closed.forEach(one -> earlier.add(open(one)));
            add(new NativeDetails("Earlier conversations (" + closed.size() + ")", earlier));
        }
    }

    private Component open(Conversation one) {
        var words = new OrderedList();
        words.addClassName("words");
        one.words().forEach(said -> {
            var who = new Paragraph((said.mine() ? "You" : pair.otherName()) + ", "
                    + Words.moment(said.at(), desk.current().zone()));
            who.addClassNames("muted", "small");
            var item = new ListItem(who, MentoringPage.quoted(said.words()));
            item.addClassName(said.mine() ? "mine" : "theirs");
            words.add(item);
        });
        var answer = MentoringPage.words(
                "answer-" + one.id(),
                "Your word",
                "You and " + pair.otherName() + " read it.",
                ThreadService.LONGEST_WORD);
        answer.setMinHeight("4rem");
        var send = MentoringPage.button("send-" + one.id(), "Send", () -> write(one.id(), answer));
        var settle = MentoringPage.quiet("settle-" + one.id(), "Settled", () -> {
            desk.work().threads().settle(me, one.id());
            again.run();
        });
        settle.setAriaLabel("Settled: " + one.title());
        var head = new Div(new H3(one.title()), turn(one));
        head.addClassName("tags");
        var panel = MentoringPage.panel(head);
        if (one.subject().kind() != Subject.Kind.GENERAL) {
            panel.add(MentoringPage.muted("About " + Words.of(one.subject().kind())));
        }
        panel.add(words, answer, MentoringPage.actions(send, settle));
        panel.setId("thread-" + one.id());
        return panel;
    }

    private Component turn(Conversation one) {
        var turn = one.turn();
        if (turn.closed().isPresent()) {
            return new Badge(turn.closed().get() == Turn.Closing.SETTLED ? "settled" : "closed after four quiet weeks");
        }
        boolean mine = turn.side().filter(pair.side()::equals).isPresent();
        var words = (mine ? "your turn " : pair.otherName() + "'s turn ") + Words.span(turn.since(), picture.since());
        return mine ? Badge.doubtful(words) : new Badge(words);
    }

    private void write(long thread, TextArea answer) {
        tell(desk.work().threads().write(me, thread, answer.getValue()), answer);
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
        var send = MentoringPage.primary(
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
                        words));
        var form = new Div(about, title, words, send);
        form.addClassName("mentoring-form");
        var details = new NativeDetails("Begin a conversation", form);
        details.setId("thread-begin");
        details.setOpen(first);
        return details;
    }

    private void tell(ThreadService.Written written, TextArea field) {
        switch (written) {
            case ThreadService.Kept kept -> {
                again.run();
                Notices.done("Sent. It is " + pair.otherName() + "'s turn now.");
            }
            case ThreadService.Empty empty -> refuse(field, "Write a title and a few words first.");
            case ThreadService.TooLong(int over) -> refuse(field, "This is %,d characters too long.".formatted(over));
            case ThreadService.NotNow gone -> Notices.refused("This conversation is over.");
        }
    }

    private static void refuse(TextArea field, String why) {
        field.setErrorMessage(why);
        field.setInvalid(true);
        field.focus();
    }
}
