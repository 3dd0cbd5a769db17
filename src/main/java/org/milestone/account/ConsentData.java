package org.milestone.account;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.milestone.account.domain.Scope;
import org.milestone.account.domain.Sight;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What a person allowed and was allowed, and who looked. Others stand here by number: their
/// names are theirs.
@Component
class ConsentData implements PersonalData {
    record Exported(List<Grant> grants, List<Seen> seen) {}

    record Grant(
            String direction,
            long other,
            Scope scope,
            Sight sight,
            String purpose,
            Instant grantedAt,
            Instant expiresAt,
            @Nullable Instant revokedAt) {}

    record Seen(long viewer, Scope scope, Sight sight, Instant at) {}

    private final GrantRows grants;
    private final SightRows sights;

    ConsentData(GrantRows grants, SightRows sights) {
        this.grants = grants;
        this.sights = sights;
    }

    @Override
    public String section() {
        return "consent";
    }

    @Override
    @Transactional(readOnly = true)
    public Object exportOf(AccountId account) {
        return new Exported(
                grants.naming(account.value()).stream()
                        .map(row -> new Grant(
                                row.owner().equals(account) ? "given" : "held",
                                (row.owner().equals(account) ? row.viewer() : row.owner()).value(),
                                row.scope(),
                                row.sight(),
                                row.purpose(),
                                row.grantedAt(),
                                row.expiresAt(),
                                row.revokedAt()))
                        .toList(),
                sights.of(account.value(), Long.MAX_VALUE, Limit.unlimited()).stream()
                        .map(row -> new Seen(row.viewer(), row.scope(), row.sight(), row.seenAt()))
                        .toList());
    }

    @Override
    public Set<String> tables() {
        return Set.of("account_grant", "account_sight");
    }
}
