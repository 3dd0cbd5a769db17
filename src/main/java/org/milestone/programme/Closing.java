package org.milestone.programme;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Ends programmes whose days are over, and those that lost their last lead; takes away what
/// nobody needs any more.
@Component
class Closing {
    private static final Duration A_DAY = Duration.ofDays(1);

    private final ProgrammeRows rows;
    private final PersonRows people;
    private final InvitedRows invitations;
    private final ProposalRows proposals;
    private final Tools tools;

    /// What it works with besides its rows.
    @Component
    record Tools(Programmes programmes, JdbcClient database, TransactionTemplate transaction) {}

    Closing(ProgrammeRows rows, PersonRows people, InvitedRows invitations, ProposalRows proposals, Tools tools) {
        this.rows = rows;
        this.people = people;
        this.invitations = invitations;
        this.proposals = proposals;
        this.tools = tools;
    }

    void close() {
        // A day later, when the last day is over in every zone.
        var before = LocalDate.ofInstant(tools.programmes().now().minus(A_DAY), ZoneOffset.UTC);
        rows.due(before)
                .forEach(id -> tools.transaction()
                        .executeWithoutResult(status -> rows.locked(id)
                                .filter(ProgrammeRow::isOpen)
                                .ifPresent(row -> tools.programmes().end(row, Optional.empty()))));
        tools.transaction().executeWithoutResult(status -> clear());
    }

    private void clear() {
        var now = tools.programmes().now();
        people.clear(now.minus(ProgrammeService.UNDO));
        // Letters of a day are counted.
        invitations.clear(now.minus(A_DAY));
        proposals.lapse(now.minus(ProposalService.GOOD_FOR), now);
        tools.database()
                .sql("delete from programme_programme where ended_at is not null and not exists"
                        + " (select 1 from programme_person p where p.programme_id = programme_programme.id)")
                .update();
    }
}
