package org.milestone.programme.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.milestone.programme.ProposalService;
import org.milestone.programme.ProposalService.Member;
import org.milestone.programme.domain.Part;
import org.milestone.shell.Kit;
import org.milestone.shell.Notices;

/// Where a lead chooses two people and proposes them to each other.
final class PairingPanel extends Div {
    private static final String PROPOSE = "Propose them to each other";

    private final ProgrammeDesk desk;
    private final long programme;
    private final Runnable again;
    private final ComboBox<Member> mentee = new ComboBox<>("Mentee");
    private final ComboBox<Member> mentor = new ComboBox<>("Mentor");

    PairingPanel(ProgrammeDesk desk, long programme, List<Member> members, Runnable again) {
        this.desk = desk;
        this.programme = programme;
        this.again = again;
        addClassName("programme-form");
        mentee.setId("mentee");
        mentee.setItemLabelGenerator(one -> one.name() + (one.isPaired() ? " (has a pair)" : ""));
        mentee.setItems(
                members.stream().filter(one -> one.part() == Part.MENTEE).toList());
        mentor.setId("mentor");
        mentor.setItemLabelGenerator(
                one -> one.name() + " (room for " + one.free().orElse(0) + ")");
        mentor.setItems(members.stream().filter(PairingPanel::hasRoom).toList());
        members.stream().filter(PairingPanel::waits).findFirst().ifPresent(mentee::setValue);
        var two = new Div(mentee, mentor);
        two.addClassName("days");
        add(
                new Paragraph("Both are asked, and are a pair when both say yes. You are not told who said no."),
                two,
                isDue(members)
                        ? Kit.primary("propose", PROPOSE, this::propose)
                        : Kit.button("propose", PROPOSE, this::propose));
    }

    private static boolean hasRoom(Member member) {
        return member.part() == Part.MENTOR && member.free().orElse(0) > 0;
    }

    private static boolean waits(Member member) {
        return member.part() == Part.MENTEE && !member.isPaired();
    }

    /// Whether it is the next thing to do: a mentee has nobody yet, and a mentor has room.
    static boolean isDue(List<Member> members) {
        return isPossible(members) && members.stream().anyMatch(PairingPanel::waits);
    }

    /// Whether there is a mentee, and a mentor with room.
    static boolean isPossible(List<Member> members) {
        return members.stream().anyMatch(PairingPanel::hasRoom)
                && members.stream().anyMatch(one -> one.part() == Part.MENTEE);
    }

    private void propose() {
        Member helped = mentee.getValue();
        Member helps = mentor.getValue();
        if (helped == null || helps == null) {
            Notices.refused("Choose a mentee and a mentor first.");
            return;
        }
        switch (desk.proposals().propose(desk.current().require(), programme, helps.account(), helped.account())) {
            case ProposalService.Made made -> {
                again.run();
                Notices.done(helped.name() + " and " + helps.name() + " are asked.");
            }
            case ProposalService.CannotBePaired cannot ->
                Notices.refused("This pair cannot be proposed. Choose another mentor or mentee.");
            case ProposalService.Full full -> Notices.refused(helps.name() + " has no room at the moment.");
            case ProposalService.TooMany many ->
                Notices.refused("You proposed " + ProposalService.MOST_A_DAY + " pairs today. Go on tomorrow.");
            case ProposalService.NotNow gone -> {
                again.run();
                Notices.refused("This has changed meanwhile. Look at the list again.");
            }
        }
    }
}
