package org.milestone.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.milestone.Given;
import org.milestone.account.AccountId;
import org.milestone.mail.TestMailbox;
import org.milestone.programme.domain.Outline;
import org.milestone.programme.domain.Part;
import org.springframework.boot.test.context.TestComponent;

/// Brings programmes with a lead, and people who joined by the letter they got.
@TestComponent
public class TestProgrammes {
    /// A programme and who leads it.
    public record Led(long id, AccountId lead) {}

    private final Given given;
    private final ProgrammeService programmes;
    private final JoiningService joining;
    private final TestMailbox mailbox;
    private final Clock clock;

    TestProgrammes(Given given, ProgrammeService programmes, JoiningService joining, TestMailbox mailbox, Clock clock) {
        this.given = given;
        this.programmes = programmes;
        this.joining = joining;
        this.mailbox = mailbox;
        this.clock = clock;
    }

    public Outline outline() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return new Outline("Autumn group", "First projects by spring", today, today.plusMonths(6));
    }

    public Led led() {
        var lead = given.learner();
        if (programmes.start(lead, outline()) instanceof ProgrammeService.Begun(long id)) {
            return new Led(id, lead);
        }
        throw new AssertionError("not begun");
    }

    public AccountId in(Led programme, Part part) {
        return in(programme, part, part == Part.MENTOR ? given.mentor() : given.learner());
    }

    public AccountId in(Led programme, Part part, AccountId who) {
        var answered = joining.acceptBySecret(who, secret(programme, part, who));
        if (!(answered instanceof JoiningService.Joined)) {
            throw new AssertionError(answered);
        }
        return who;
    }

    /// The secret of a letter that invites them.
    public String secret(Led programme, Part part, AccountId who) {
        var invited = joining.invite(programme.lead(), programme.id(), given.emailOf(who), part);
        if (!(invited instanceof JoiningService.Posted)) {
            throw new AssertionError(invited);
        }
        return mailbox.lastTo(given.emailOf(who)).link().substring("/programmes/invitations/".length());
    }
}
