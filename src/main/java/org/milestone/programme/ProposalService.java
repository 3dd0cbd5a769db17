package org.milestone.programme;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.milestone.account.AccountId;
import org.milestone.account.AccountService;
import org.milestone.mentoring.PairingService;
import org.milestone.mentoring.domain.Side;
import org.milestone.mentoring.domain.State;
import org.milestone.programme.domain.PairState;
import org.milestone.programme.domain.Part;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How a lead brings people together: two are proposed to each other, both answer, and from then
/// on it is a mentorship like any other, of which the lead sees how far it is and nothing else.
@Service
public class ProposalService {
    /// After so long without both answers a proposal is over, and the same two may be proposed
    /// again.
    public static final Duration GOOD_FOR = Duration.ofDays(28);

    public static final int MOST_A_DAY = 100;

    /// Somebody as a lead sees them.
    ///
    /// @param free  mentees a mentor can still take; empty of others
    /// @param pairs proposed in this programme, the newest first
    public record Member(
            AccountId account, String name, Part part, Instant joinedAt, Optional<Integer> free, List<Proposed> pairs) {

        /// Whether they are in a pair that runs.
        public boolean isTogether() {
            return pairs.stream().anyMatch(pair -> pair.state() == PairState.TRIAL || pair.state() == PairState.ACTIVE);
        }

        /// Whether they are in a pair that runs, or were proposed one.
        public boolean isPaired() {
            return pairs.stream().anyMatch(pair -> pair.state() != PairState.ENDED);
        }
    }

    /// A pair as its lead sees it.
    ///
    /// @param other the other of the two, by name
    public record Proposed(long id, String other, PairState state) {}

    /// A proposal that waits for the person, or for the other of the two.
    ///
    /// @param mine     what the person would be
    /// @param answered whether they have agreed
    public record Offer(
            long id, long programme, String title, Side mine, String other, boolean answered, Instant until) {}

    public sealed interface Outcome permits Made, CannotBePaired, Full, TooMany, NotNow {}

    public record Made(long proposal) implements Outcome {}

    /// Whatever the reason: a lead does not learn who is a pair elsewhere, or wants nothing to do
    /// with whom.
    public record CannotBePaired() implements Outcome {}

    /// The mentor has as many mentees as they want, which a lead sees anyway.
    public record Full() implements Outcome, Answer {}

    public record TooMany() implements Outcome {}

    /// There is no such programme that the person leads, or they are not in it as that.
    public record NotNow() implements Outcome, Answer {}

    public sealed interface Answer permits Agreed, Begun, Full, NotNow {}

    /// The other has not answered yet.
    public record Agreed() implements Answer {}

    public record Begun(long mentorship) implements Answer {}

    private final ProposalRows rows;
    private final Programmes programmes;
    private final PairingService pairing;
    private final AccountService accounts;

    ProposalService(ProposalRows rows, Programmes programmes, PairingService pairing, AccountService accounts) {
        this.rows = rows;
        this.programmes = programmes;
        this.pairing = pairing;
        this.accounts = accounts;
    }

    /// Everybody in a programme, for its leads: mentees without a mentor first, then mentors with
    /// most room, then the rest. Nothing for others.
    @Transactional(readOnly = true)
    public List<Member> members(AccountId me, long programme) {
        if (programmes.led(me, programme).isEmpty()) {
            return List.of();
        }
        var people = programmes.people(programme);
        var names = programmes.names(people);
        var free = pairing.free(people.stream()
                .filter(one -> one.part() == Part.MENTOR)
                .map(PersonRow::account)
                .toList());
        var proposals = rows.findByProgrammeIdOrderByIdDesc(programme);
        var states = pairing.states(
                proposals.stream().flatMap(row -> row.mentorship().stream()).toList());
        return people.stream()
                .map(one -> new Member(
                        one.account(),
                        names.getOrDefault(one.account(), ""),
                        one.part(),
                        one.joinedAt(),
                        Optional.ofNullable(free.get(one.account())),
                        pairs(one, proposals, states)))
                .sorted(Comparator.comparing(ProposalService::place)
                        .thenComparing(one -> -one.free().orElse(0))
                        .thenComparing(Member::name))
                .toList();
    }

    private static int place(Member member) {
        return switch (member.part()) {
            case MENTEE -> member.isPaired() ? 2 : 0;
            case MENTOR -> member.free().orElse(0) > 0 ? 1 : 3;
            case LEAD -> 4;
        };
    }

    private List<Proposed> pairs(PersonRow person, List<ProposalRow> proposals, Map<Long, State> states) {
        var mine = proposals.stream()
                .filter(row -> row.sideOf(person.account()).isPresent())
                .toList();
        var names = accounts.names(mine.stream()
                .flatMap(row -> Set.of(row.of(Side.MENTOR), row.of(Side.MENTEE)).stream())
                .collect(Collectors.toSet()));
        return mine.stream()
                .map(row -> new Proposed(
                        row.id(),
                        names.getOrDefault(
                                row.of(row.sideOf(person.account())
                                        .orElseThrow()
                                        .other()),
                                ""),
                        state(row, states)))
                .toList();
    }

    private static PairState state(ProposalRow row, Map<Long, State> states) {
        return switch (row.state()) {
            case WAITING -> PairState.PROPOSED;
            case OVER -> PairState.ENDED;
            case BEGUN ->
                switch (row.mentorship().map(states::get).orElse(State.ENDED)) {
                    case ASKED, TRIAL -> PairState.TRIAL;
                    case ACTIVE, PAUSED -> PairState.ACTIVE;
                    case ENDED, REFUSED, BLOCKED -> PairState.ENDED;
                };
        };
    }

    /// Proposes two people of a programme to each other; both get a letter.
    @Transactional
    public Outcome propose(AccountId me, long programme, AccountId mentor, AccountId mentee) {
        var row = programmes.ledAndLocked(me, programme);
        if (row.isEmpty() || !is(mentor, programme, Part.MENTOR) || !is(mentee, programme, Part.MENTEE)) {
            return new NotNow();
        }
        var now = programmes.now();
        if (rows.countByProgrammeIdAndCreatedAtAfter(programme, now.minus(Duration.ofDays(1))) >= MOST_A_DAY) {
            return new TooMany();
        }
        if (pairing.free(List.of(mentor)).getOrDefault(mentor, 0) == 0) {
            return new Full();
        }
        if (rows.lately(programme, mentor.value(), mentee.value(), now.minus(GOOD_FOR))
                || !pairing.isPossible(mentor, mentee)) {
            return new CannotBePaired();
        }
        long id = rows.saveAndFlush(new ProposalRow(programme, mentor, mentee, now))
                .id();
        programmes.write(mentor, row.get(), "programme-proposes-mentee", "proposal/" + id);
        programmes.write(mentee, row.get(), "programme-proposes-mentor", "proposal/" + id);
        return new Made(id);
    }

    private boolean is(AccountId who, long programme, Part part) {
        return programmes
                .person(who, programme)
                .filter(person -> person.part() == part)
                .isPresent();
    }

    /// Takes back a proposal that waits.
    @Transactional
    public boolean takeBack(AccountId me, long proposal) {
        return rows.locked(proposal)
                .filter(row -> row.state() == ProposalRow.State.WAITING)
                .filter(row -> programmes.led(me, row.programme()).isPresent())
                .map(row -> {
                    rows.delete(row);
                    return true;
                })
                .orElse(false);
    }

    /// What was proposed to the person and is not settled, in all their programmes.
    @Transactional(readOnly = true)
    public List<Offer> offers(AccountId me) {
        var waiting = rows.naming(me.value()).stream()
                .filter(row -> row.state() == ProposalRow.State.WAITING)
                .toList();
        var names = accounts.names(waiting.stream()
                .map(row -> row.of(row.sideOf(me).orElseThrow().other()))
                .toList());
        return waiting.stream()
                .flatMap(row -> programmes.of(me, row.programme()).filter(ProgrammeRow::isOpen).stream()
                        .map(programme -> {
                            var mine = row.sideOf(me).orElseThrow();
                            return new Offer(
                                    row.id(),
                                    row.programme(),
                                    programme.outline().name(),
                                    mine,
                                    names.getOrDefault(row.of(mine.other()), ""),
                                    row.hasAgreed(mine),
                                    row.createdAt().plus(GOOD_FOR));
                        }))
                .toList();
    }

    /// Agrees; when both have, they are a pair on trial.
    @Transactional
    public Answer agree(AccountId me, long proposal) {
        var found = mine(me, proposal);
        if (found.isEmpty()) {
            return new NotNow();
        }
        var row = found.get();
        var mine = row.sideOf(me).orElseThrow();
        if (!row.hasAgreed(mine.other())) {
            row.agree(mine, programmes.now());
            return new Agreed();
        }
        return switch (pairing.begin(me, row.of(mine.other()), mine)) {
            case PairingService.Begun(long mentorship) -> {
                row.agree(mine, programmes.now());
                row.begin(mentorship, programmes.now());
                yield new Begun(mentorship);
            }
            case PairingService.Full full -> new Full();
            case PairingService.NotPossible not -> {
                row.close(programmes.now());
                yield new NotNow();
            }
        };
    }

    /// Declines; the lead sees that it is over, and neither who declined nor why.
    @Transactional
    public boolean decline(AccountId me, long proposal) {
        return mine(me, proposal)
                .map(row -> {
                    row.close(programmes.now());
                    return true;
                })
                .orElse(false);
    }

    private Optional<ProposalRow> mine(AccountId me, long proposal) {
        return rows.locked(proposal)
                .filter(row -> row.state() == ProposalRow.State.WAITING)
                .filter(row -> row.createdAt().plus(GOOD_FOR).isAfter(programmes.now()))
                .filter(row -> row.sideOf(me).isPresent())
                .filter(row -> programmes
                        .of(me, row.programme())
                        .filter(ProgrammeRow::isOpen)
                        .isPresent());
    }
}
