package org.milestone.mentoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import java.util.stream.IntStream;
import org.milestone.account.CurrentAccount;
import org.milestone.mentoring.MentoringRoutes;
import org.milestone.mentoring.NoticeService;
import org.milestone.mentoring.NoticeService.Notice;
import org.milestone.mentoring.domain.NoticeKind;
import org.milestone.mentoring.domain.Pace;
import org.milestone.mentoring.domain.Quiet;
import org.milestone.shell.Badge;
import org.milestone.shell.Crumbs;
import org.milestone.shell.Empty;
import org.milestone.shell.Kit;
import org.milestone.shell.Link;
import org.milestone.shell.Notices;
import org.milestone.shell.Section;

/// What happened in one's mentorships, and what of it comes by mail.
@Route("mentoring/notices")
@PermitAll
final class NoticesView extends MentoringPage implements BeforeEnterObserver {
    private static final int HOURS = 24;
    private static final String KEPT = "A notice goes 90 days after you read it; one you never read, after a year. What"
            + " you and another wrote stays for three years after your mentorship ended; a month before it is deleted"
            + " both of you are told, here and by mail. When one of you leaves Milestone it goes at once, for both.";
    private static final String INVITATIONS =
            "Invitations for your calendar always come at once, after your quiet hours;"
                    + " “not by mail” ends them, too.";

    private final NoticeService notices;
    private final CurrentAccount current;

    NoticesView(NoticeService notices, CurrentAccount current) {
        super("Notices");
        this.notices = notices;
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        crumbs(new Crumbs().step(MentoringRoutes.MENTORING, "Mentoring"));
        lead("What happened between you and others. What you read here is not sent by mail as well.");
        var me = current.require();
        var all = notices.all(me);
        if (all.isEmpty()) {
            add(new Empty("Nothing has happened yet."));
        } else {
            var list = new UnorderedList();
            list.setId("notices");
            list.addClassNames("plain-list", "notices");
            all.forEach(one -> list.add(item(one)));
            add(list);
        }
        notices.read(me, all);
        add(new Section("By mail", wishes(notices.wishes(me))).at("by-mail"));
        add(new Section("How long things are kept", new Paragraph(KEPT)).at("kept"));
    }

    private ListItem item(Notice one) {
        var words = Words.of(one);
        var when = new Span(Words.moment(one.at(), current.zone()));
        when.addClassNames("muted", "small");
        var item = new ListItem(
                one.pair().isTogether()
                        ? new Link(
                                MentoringRoutes.pair(
                                        one.pair().side(), one.pair().id()),
                                words)
                        : new Span(words),
                when);
        if (!one.read()) {
            item.add(Badge.good("new"));
        }
        return item;
    }

    private Component wishes(NoticeService.Wishes wishes) {
        var card = new Div();
        card.addClassName("sights");
        for (var kind : NoticeKind.values()) {
            var pace = new Select<Pace>();
            pace.setId("pace-" + kind.name().toLowerCase(Locale.ROOT));
            pace.setLabel(Words.of(kind));
            pace.setItems(Pace.values());
            pace.setItemLabelGenerator(Words::of);
            pace.setValue(wishes.paces().get(kind));
            pace.addValueChangeListener(change -> {
                notices.choose(current.require(), kind, change.getValue());
                Notices.done("Kept.");
            });
            card.add(kind == NoticeKind.TASKS ? new Div(pace, Kit.muted(INVITATIONS)) : new Div(pace));
        }
        var from = hour("quiet-from", "No letters from", wishes.quiet().from());
        var to = hour("quiet-to", "until", wishes.quiet().to());
        Runnable keep = () -> {
            notices.rest(current.require(), new Quiet(from.getValue(), to.getValue()));
            Notices.done("Kept.");
        };
        from.addValueChangeListener(change -> keep.run());
        to.addValueChangeListener(change -> keep.run());
        card.add(
                new Div(from),
                new Div(to, Kit.muted("In your zone, " + current.zone() + ". The same hour twice: any time.")));
        return card;
    }

    private static Select<Integer> hour(String id, String label, int now) {
        var hour = new Select<Integer>();
        hour.setId(id);
        hour.setLabel(label);
        hour.setItems(IntStream.range(0, HOURS).boxed().toList());
        hour.setItemLabelGenerator(one -> "%02d:00".formatted(one));
        hour.setValue(now);
        return hour;
    }
}
