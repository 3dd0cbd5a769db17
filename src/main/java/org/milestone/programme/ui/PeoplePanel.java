package org.milestone.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.milestone.programme.ProposalService.Member;
import org.milestone.programme.ProposalService.Proposed;
import org.milestone.programme.domain.PairState;
import org.milestone.programme.domain.Part;
import org.milestone.shell.Badge;
import org.milestone.shell.Dates;
import org.milestone.shell.Empty;
import org.milestone.shell.Facts;
import org.milestone.shell.Kit;
import org.milestone.shell.Notices;
import org.milestone.shell.Table;

/// Everybody in a programme as a lead sees them.
final class PeoplePanel extends Div {
    private static final int MOST_PAIRS = 3;

    private final ProgrammeDesk desk;
    private final long programme;
    private final Runnable again;

    PeoplePanel(ProgrammeDesk desk, long programme, List<Member> members, Runnable again) {
        this.desk = desk;
        this.programme = programme;
        this.again = again;
        addClassName("people");
        if (members.stream().allMatch(one -> one.part() == Part.LEAD)) {
            add(new Empty("Nobody yet. Invite a first mentor and a first mentee; two are a good beginning."));
            return;
        }
        long mentees = count(members, Part.MENTEE);
        long without = members.stream()
                .filter(one -> one.part() == Part.MENTEE && !one.isTogether())
                .count();
        add(new Facts()
                .fact("Mentees", String.valueOf(mentees))
                .fact("Without a mentor", String.valueOf(without))
                .fact("Mentors", String.valueOf(count(members, Part.MENTOR))));
        var table = new Table("Who takes part", "Name", "As", "Pairs", "Since", "Change").stacking();
        members.forEach(one -> row(table, one));
        add(table);
    }

    private static long count(List<Member> members, Part part) {
        return members.stream().filter(one -> one.part() == part).count();
    }

    private void row(Table table, Member member) {
        var as = new Span(Words.of(member.part())
                + member.free()
                        .map(free -> free == 0 ? ", no room" : ", room for " + free)
                        .orElse(""));
        table.row(
                new Span(member.name()),
                as,
                pairs(member),
                new Span(Dates.shortDay(member.joinedAt(), desk.current().zone())),
                member.part() == Part.LEAD ? new Span("–") : remove(member));
    }

    private Component pairs(Member member) {
        if (member.pairs().isEmpty()) {
            return member.part() == Part.MENTEE ? Badge.doubtful("no mentor yet") : new Span("–");
        }
        var list = new Div();
        list.addClassName("pairs");
        member.pairs().stream().limit(MOST_PAIRS).forEach(pair -> list.add(pair(member, pair)));
        int more = member.pairs().size() - MOST_PAIRS;
        if (more > 0) {
            list.add(new Span("and " + more + " earlier"));
        }
        return list;
    }

    private Component pair(Member member, Proposed pair) {
        var line = new Div(new Span(pair.other()), badge(pair.state()));
        line.addClassName("tags");
        if (pair.state() == PairState.PROPOSED && member.part() == Part.MENTEE) {
            var back = Kit.quiet("take-back-" + pair.id(), "Take back", () -> {
                desk.proposals().takeBack(desk.current().require(), pair.id());
                again.run();
                Notices.done("Taken back.");
            });
            back.setAriaLabel("Take the proposal of " + member.name() + " and " + pair.other() + " back");
            line.add(back);
        }
        return line;
    }

    private static Badge badge(PairState state) {
        return state == PairState.ACTIVE ? Badge.good(Words.of(state)) : new Badge(Words.of(state));
    }

    private Component remove(Member member) {
        var button = Kit.quiet(
                "remove-" + member.account(),
                "Take out",
                () -> Kit.confirm(
                        "Take " + member.name() + " out?",
                        "They get a letter that says so, without a reason. A pair they are in stays theirs.",
                        "Take out",
                        () -> {
                            desk.programmes().remove(desk.current().require(), programme, member.account());
                            again.run();
                            Notices.done(member.name() + " is no longer in the programme.");
                        }));
        button.setAriaLabel("Take " + member.name() + " out of the programme");
        return button;
    }
}
