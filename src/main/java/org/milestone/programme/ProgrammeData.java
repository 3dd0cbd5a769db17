package org.milestone.programme;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.milestone.account.AccountId;
import org.milestone.account.PersonalData;
import org.milestone.mentoring.domain.Side;
import org.milestone.programme.domain.Outline;
import org.milestone.programme.domain.Part;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What this module knows about a person, for the export. Others stand here by number: their names
/// are theirs.
@Component
class ProgrammeData implements PersonalData {
    record Exported(List<Taking> programmes, List<Invited> invited, List<Proposed> proposed) {}

    record Taking(Optional<Outline> programme, Part part, Instant joinedAt, Optional<Instant> leftAt) {}

    record Invited(long programme, Part part, String address, Instant at, Instant until) {}

    /// What the other of the two said is theirs.
    record Proposed(long programme, Side mySide, long other, boolean agreed, Instant at) {}

    private final ProgrammeRows programmes;
    private final PersonRows people;
    private final InvitedRows invitations;
    private final ProposalRows proposals;

    ProgrammeData(ProgrammeRows programmes, PersonRows people, InvitedRows invitations, ProposalRows proposals) {
        this.programmes = programmes;
        this.people = people;
        this.invitations = invitations;
        this.proposals = proposals;
    }

    @Override
    public String section() {
        return "programmes";
    }

    @Override
    @Transactional(readOnly = true)
    public Object exportOf(AccountId account) {
        return new Exported(
                people.findByAccountIdOrderById(account.value()).stream()
                        .map(row -> new Taking(
                                programmes.findById(row.programme()).map(ProgrammeRow::outline),
                                row.part(),
                                row.joinedAt(),
                                row.leftAt()))
                        .toList(),
                invitations.findByAccountIdOrderById(account.value()).stream()
                        .map(row ->
                                new Invited(row.programme(), row.part(), row.email(), row.createdAt(), row.expiresAt()))
                        .toList(),
                proposals.naming(account.value()).stream()
                        .map(row -> {
                            var mine = row.sideOf(account).orElseThrow();
                            return new Proposed(
                                    row.programme(),
                                    mine,
                                    row.of(mine.other()).value(),
                                    row.hasAgreed(mine),
                                    row.createdAt());
                        })
                        .toList());
    }

    @Override
    public Set<String> tables() {
        return Set.of("programme_person", "programme_invitation", "programme_proposal");
    }
}
