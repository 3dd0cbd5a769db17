package org.milestone.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.milestone.account.domain.Scope;
import org.milestone.account.domain.Sight;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Consent before sight: who may see what of whom, until when, and who did. A service that loads
/// another person's rows asks [#read] first, in the same transaction, so that a reading and its
/// record stand or fall together. Everybody may see what is their own, and that is not recorded.
@Service
public class Consent {
    /// No grant lasts longer.
    public static final Duration LONGEST = Duration.ofDays(366);

    /// How long it is on record who looked: longer than any grant, and a year to ask about it.
    public static final Duration RECORD_KEPT = Duration.ofDays(2 * 366L);

    static final int LONGEST_PURPOSE = 200;

    /// A live grant, by the names of both sides.
    ///
    /// @param purpose what for, in the owner's words; may be empty
    public record Grant(
            AccountId owner,
            String ownerName,
            AccountId viewer,
            String viewerName,
            Scope scope,
            Sight sight,
            String purpose,
            Instant grantedAt,
            Instant expiresAt) {}

    /// That somebody looked; the name is empty when they have left.
    public record Seen(long number, Optional<String> viewer, Scope scope, Sight sight, Instant at) {}

    public sealed interface Granted permits Given, ToOneself, NoSuchPerson, NotADate, TooLongAPurpose {}

    public record Given() implements Granted {}

    public record ToOneself() implements Granted {}

    public record NoSuchPerson() implements Granted {}

    /// The end lies in the past or further away than [#LONGEST].
    public record NotADate() implements Granted {}

    public record TooLongAPurpose() implements Granted {}

    private final GrantRows grants;
    private final SightRows sights;
    private final SightLog log;
    private final SharedColumns shared;
    private final AccountRows accounts;
    private final Clock clock;

    Consent(GrantRows grants, SightRows sights, SightLog log, SharedColumns shared, AccountRows accounts, Clock clock) {
        this.grants = grants;
        this.sights = sights;
        this.log = log;
        this.shared = shared;
        this.accounts = accounts;
        this.clock = clock;
    }

    /// Lets a person see a part of what is mine, in place of what they could see of it before.
    @Transactional
    public Granted grant(AccountId me, AccountId viewer, Scope scope, Sight sight, String purpose, Instant until) {
        var now = clock.instant();
        if (me.equals(viewer)) {
            return new ToOneself();
        }
        if (!until.isAfter(now) || until.isAfter(now.plus(LONGEST))) {
            return new NotADate();
        }
        if (purpose.strip().length() > LONGEST_PURPOSE) {
            return new TooLongAPurpose();
        }
        if (accounts.findById(viewer.value()).isEmpty()) {
            return new NoSuchPerson();
        }
        grants.revoke(me.value(), viewer.value(), scope, now);
        grants.save(new GrantRow(me, viewer, new GrantRow.Terms(scope, sight, purpose.strip(), until), now));
        return new Given();
    }

    /// Takes a grant back; from the next request on nothing of it is seen.
    ///
    /// @return whether there was one that lived
    @Transactional
    public boolean revoke(AccountId me, AccountId viewer, Scope scope) {
        return grants.revoke(me.value(), viewer.value(), scope, clock.instant()) > 0;
    }

    /// Takes back all that a person may see of mine.
    @Transactional
    public void revokeAll(AccountId me, AccountId viewer) {
        grants.revokeAll(me.value(), viewer.value(), clock.instant());
    }

    /// What others may see of mine now.
    @Transactional(readOnly = true)
    public List<Grant> given(AccountId me) {
        return named(grants.liveOf(me.value(), clock.instant()));
    }

    /// What I may see of others now.
    @Transactional(readOnly = true)
    public List<Grant> held(AccountId me) {
        return named(grants.liveFor(me.value(), clock.instant()));
    }

    /// Whether I may look; for offering a way there. Whoever loads rows asks [#read].
    @Transactional(readOnly = true)
    public boolean mayRead(AccountId me, AccountId owner, Scope scope, Sight sight) {
        return me.equals(owner)
                || grants.live(me.value(), owner.value(), scope, clock.instant()).stream()
                        .anyMatch(grant -> grant.sight().covers(sight));
    }

    /// Whether I may look, and puts on record that I do. Needs the transaction in which the rows
    /// are loaded, and one that may write.
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean read(AccountId me, AccountId owner, Scope scope, Sight sight) {
        if (me.equals(owner)) {
            return true;
        }
        boolean may = mayRead(me, owner, scope, sight);
        if (may) {
            sights.save(new SightRow(owner, me, scope, sight, clock.instant()));
        }
        return may;
    }

    /// Puts on record that I look at what the owner addressed to me, such as a project I am asked
    /// to sign: asking is consent to that one thing. Whoever calls makes sure that it was
    /// addressed to me. Needs the transaction in which the rows are loaded.
    @Transactional(propagation = Propagation.MANDATORY)
    public void addressed(AccountId me, AccountId owner, Scope scope, Sight sight) {
        if (!me.equals(owner)) {
            sights.save(new SightRow(owner, me, scope, sight, clock.instant()));
        }
    }

    /// A table of people, of each what I may see, and puts on record that I looked. Three
    /// statements, however many people and columns there are.
    @Transactional(propagation = Propagation.MANDATORY)
    public SharedTable table(AccountId me, Collection<AccountId> owners, List<SharedColumn<?>> columns) {
        var now = clock.instant();
        var live = owners.stream().allMatch(me::equals) ? List.<GrantRow>of() : grants.liveFor(me.value(), now);
        var open = columns.stream()
                .map(column -> owners.stream()
                        .filter(owner -> owner.equals(me)
                                || live.stream()
                                        .anyMatch(grant -> grant.owner().equals(owner)
                                                && grant.scope() == column.scope()
                                                && grant.sight().covers(column.sight())))
                        .collect(Collectors.toSet()))
                .toList();
        var looks = new LinkedHashSet<SightLog.Look>();
        for (int place = 0; place < columns.size(); place++) {
            var column = columns.get(place);
            open.get(place).stream()
                    .filter(owner -> !owner.equals(me))
                    .forEach(owner -> looks.add(new SightLog.Look(owner, column.scope(), column.sight())));
        }
        log.save(me, looks, now);
        var facts = shared.read(columns, open);
        var table = new SharedTable();
        for (int place = 0; place < columns.size(); place++) {
            table.put(columns.get(place), new SharedTable.Cells(open.get(place), facts.get(place)));
        }
        return table;
    }

    /// Who looked at what of mine, newest first.
    ///
    /// @param before the number of the last entry seen; empty from the newest on
    @Transactional(readOnly = true)
    public List<Seen> seen(AccountId me, Optional<Long> before, int most) {
        return sights.of(me.value(), before.orElse(Long.MAX_VALUE), Limit.of(most)).stream()
                .map(row -> new Seen(row.id(), name(row.viewer()), row.scope(), row.sight(), row.seenAt()))
                .toList();
    }

    private List<Grant> named(List<GrantRow> rows) {
        return rows.stream()
                .map(row -> new Grant(
                        row.owner(),
                        name(row.owner().value()).orElse(""),
                        row.viewer(),
                        name(row.viewer().value()).orElse(""),
                        row.scope(),
                        row.sight(),
                        row.purpose(),
                        row.grantedAt(),
                        row.expiresAt()))
                .toList();
    }

    private Optional<String> name(long account) {
        return accounts.findById(account).map(AccountRow::name);
    }
}
