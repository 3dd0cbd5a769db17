package org.milestone.mentoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.milestone.account.AccountId;
import org.milestone.mentoring.InvitationService.Invitation;
import org.milestone.mentoring.domain.Patience;
import org.milestone.mentoring.domain.Side;
import org.milestone.mentoring.domain.State;
import org.milestone.mentoring.domain.Waiting;
import org.milestone.mentoring.domain.Waiting.Item;
import org.milestone.mentoring.domain.Waiting.What;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/// Gathers what the two of a pair wait for from each other: one statement, however many pairs.
/// What somebody took on or was asked to do waits for four weeks; then it was closed ([Nudges]).
@Component
class Waitings {
    /// What somebody took on is theirs to remember for so long before the other waits for it.
    private static final Duration GRACE = Duration.ofDays(7);

    private static final String OPEN = """
            select mentorship_id, 'WORD' as what, turn as side, title as words, id, turn_since as since, '' as who
            from mentoring_thread where mentorship_id in (:together) and turn is not null
            union all
            select a.mentorship_id, 'ACTION', a.side, a.what, a.id, a.created_at, ''
            from mentoring_action a join mentoring_mentorship m on m.id = a.mentorship_id
            where a.mentorship_id in (:together) and a.done_at is null and a.created_at < :grace
                and greatest(coalesce(cast(a.due_on as datetime), a.created_at), m.since) > :over
            union all
            select s.mentorship_id, 'ASSIGNMENT', 'MENTEE', s.subject, s.id, s.created_at, ''
            from mentoring_assignment s join mentoring_mentorship m on m.id = s.mentorship_id
            where s.mentorship_id in (:together) and s.done_at is null
                and greatest(cast(s.due_on as datetime), m.since) > :over""";

    private static final String INVITED = """
            select id as mentorship_id, 'INVITED' as what, side, word as words, account_id as id, expires_at as since,
                from_name as who
            from mentoring_invitation where email = :address and expires_at > :now""";

    /// What waits in each mentorship, and invitations that wait for an answer.
    record Found(Map<Long, Waiting> waiting, List<Invitation> invitations) {}

    private final NamedParameterJdbcTemplate database;
    private final Pairs pairs;

    Waitings(NamedParameterJdbcTemplate database, Pairs pairs) {
        this.database = database;
        this.pairs = pairs;
    }

    Map<Long, Waiting> of(Collection<Pair> all) {
        return of(all, Optional.empty(), Set.of()).waiting();
    }

    /// @param address to which invitations go; empty for none
    /// @param blocked whose invitations are not shown
    Found of(Collection<Pair> all, Optional<String> address, Set<AccountId> blocked) {
        var items = new HashMap<Long, List<Item>>();
        var invitations = new ArrayList<Invitation>();
        all.forEach(pair -> items.put(pair.id(), new ArrayList<>(agreeing(pair))));
        var together = all.stream()
                .filter(pair -> pair.isTogether() && pair.state() != State.PAUSED)
                .map(Pair::id)
                .toList();
        var parts = new ArrayList<String>();
        var values = new HashMap<String, Object>();
        if (!together.isEmpty()) {
            parts.add(OPEN);
            values.put("together", together);
            values.put("grace", Bell.utc(pairs.now().minus(GRACE)));
            values.put("over", Bell.utc(pairs.now().minus(Duration.ofDays(Patience.OVER.days()))));
        }
        address.ifPresent(to -> {
            parts.add(INVITED);
            values.put("address", to);
            values.put("now", Bell.utc(pairs.now()));
        });
        if (!parts.isEmpty()) {
            database.query(String.join(" union all ", parts), values, row -> {
                if (!row.getString("what").equals("INVITED")) {
                    add(items, row.getLong("mentorship_id"), item(row));
                } else if (!blocked.contains(new AccountId(row.getLong("id")))) {
                    invitations.add(invitation(row));
                }
            });
        }
        var waiting = new HashMap<Long, Waiting>();
        items.forEach((id, list) -> waiting.put(id, new Waiting(list)));
        return new Found(
                waiting,
                invitations.stream()
                        .sorted(Comparator.comparing(Invitation::id))
                        .toList());
    }

    private static Invitation invitation(ResultSet row) throws SQLException {
        return new Invitation(
                row.getLong("mentorship_id"),
                Side.valueOf(row.getString("side")).other(),
                row.getString("who"),
                row.getString("words"),
                since(row));
    }

    private static Instant since(ResultSet row) throws SQLException {
        return Objects.requireNonNull(row.getObject("since", LocalDateTime.class))
                .toInstant(ZoneOffset.UTC);
    }

    private static Item item(ResultSet row) throws SQLException {
        return new Item(
                Side.valueOf(row.getString("side")),
                What.valueOf(row.getString("what")),
                row.getString("words"),
                row.getLong("id"),
                since(row));
    }

    private static void add(Map<Long, List<Item>> items, long mentorship, Item item) {
        items.computeIfAbsent(mentorship, id -> new ArrayList<>()).add(item);
    }

    private static List<Item> agreeing(Pair pair) {
        var since = pair.mentorship().since();
        if (pair.state() == State.ASKED) {
            return List.of(new Item(Side.MENTOR, What.ANSWER_TO_QUESTION, pair.question(), pair.id(), since));
        }
        var signable = since.isAfter(pair.draftedAt()) ? since : pair.draftedAt();
        return List.of(Side.values()).stream()
                .filter(side -> pair.isTogether() && pair.state() != State.PAUSED && !pair.hasSigned(side))
                .map(side -> new Item(side, What.SIGNATURE, "the agreement", pair.id(), signable))
                .toList();
    }
}
