package org.milestone.programme.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.milestone.programme.ProgrammeService.Programme;
import org.milestone.programme.domain.Part;
import org.milestone.shell.Dates;
import org.milestone.shell.Facts;
import org.milestone.shell.Kit;
import org.milestone.shell.Section;

/// A programme as its leads see it, or somebody who takes part.
@Route("programmes/:id(\\d{1,18})")
@PermitAll
final class ProgrammeView extends ProgrammePage implements BeforeEnterObserver {
    private final ProgrammeDesk desk;
    private long id;

    ProgrammeView(ProgrammeDesk desk) {
        super("Programme");
        this.desk = desk;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = Long.parseLong(event.getRouteParameters().get("id").orElseThrow());
        desk.programmes().programme(desk.current().require(), id).ifPresentOrElse(this::show, () -> notFound(event));
    }

    private void again() {
        desk.programmes().programme(desk.current().require(), id).ifPresent(this::show);
    }

    private void show(Programme programme) {
        clear();
        crumbs(wayToOne());
        title(programme.outline().name());
        if (!programme.isOpen()) {
            lead("This programme has ended. Nobody is counted in it any more; pairs that came of it go on.");
            about(programme);
            add(new LeavingPanel(desk, programme));
        } else if (programme.mine() == Part.LEAD) {
            lead("You lead this programme. You see who takes part, how far each pair is, and numbers about five mentees"
                    + " or more; never anybody's work.");
            leads(programme);
        } else {
            lead(
                    programme.mine() == Part.MENTEE
                            ? "You take part as a mentee. When a mentor is proposed to you, it stands here."
                            : "You take part as a mentor. When somebody is proposed to you, it stands here.");
            add(new OffersPanel(desk, programme.id(), this::again));
            about(programme);
            add(
                    new Section(
                            "What " + String.join(" and ", programme.leads()) + " can see",
                            new SeenPanel(programme.mine())),
                    new LeavingPanel(desk, programme));
        }
    }

    private void leads(Programme programme) {
        var me = desk.current().require();
        var members = desk.proposals().members(me, id);
        var people = new Section("Who takes part", new PeoplePanel(desk, id, members, this::again)).at("people");
        boolean due = PairingPanel.isDue(members);
        if (PairingPanel.isPossible(members)) {
            var pair = new Section("Bring two together", new PairingPanel(desk, id, members, this::again)).at("pair");
            if (due) {
                add(pair, people);
            } else {
                add(people, pair);
            }
        } else {
            add(people);
        }
        desk.figures()
                .numbers(me, id)
                .ifPresent(numbers -> add(new Section(
                                "Numbers",
                                new NumbersPanel(numbers, desk.current().zone()))
                        .at("numbers")));
        add(new Section("Invite", new InvitePanel(desk, id, !due, this::again)).at("invite-people"));
        about(programme);
        add(new ChangePanel(desk, programme, this::again), new LeavingPanel(desk, programme));
    }

    private void about(Programme programme) {
        var facts = new Facts()
                .fact("Days", Words.days(programme.outline()))
                .fact(programme.leads().size() == 1 ? "Lead" : "Leads", String.join(", ", programme.leads()))
                .fact("People", String.valueOf(programme.people()))
                .fact(
                        "You joined",
                        Dates.shortDay(programme.joinedAt(), desk.current().zone()));
        var section = new Section("About");
        if (!programme.outline().purpose().isEmpty()) {
            section.add(Kit.quoted(programme.outline().purpose()));
        }
        section.add(facts);
        add(section);
    }
}
