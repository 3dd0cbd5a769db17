package org.milestone.mentoring;

import java.util.Map;
import java.util.stream.Collectors;
import org.milestone.account.AccountId;
import org.milestone.account.AccountService;
import org.milestone.account.Consent;
import org.milestone.account.domain.Scope;
import org.milestone.account.domain.Sight;
import org.milestone.experience.SignOffService;
import org.springframework.stereotype.Component;

/// What one of two lets the other see, by grants and by projects they asked them to sign. Called
/// in the transaction that changes what is between the two.
@Component
class Sharing {
    private final Consent consent;
    private final SignOffService signOffs;
    private final AccountService accounts;

    Sharing(Consent consent, SignOffService signOffs, AccountService accounts) {
        this.consent = consent;
        this.signOffs = signOffs;
        this.accounts = accounts;
    }

    Map<Scope, Sight> shown(AccountId owner, AccountId viewer) {
        return consent.given(owner).stream()
                .filter(grant -> grant.viewer().equals(viewer))
                .collect(Collectors.toMap(Consent.Grant::scope, Consent.Grant::sight));
    }

    /// From now on the other sees exactly this, to the end of the last day of the agreement where
    /// the owner is.
    void show(AccountId owner, Pair pair, Map<Scope, Sight> shown) {
        var until = pair.agreement()
                .until()
                .plusDays(1)
                .atStartOfDay(accounts.profile(owner).zone())
                .toInstant();
        for (var scope : Scope.values()) {
            var sight = shown.get(scope);
            if (sight == null) {
                consent.revoke(owner, pair.other(), scope);
            } else {
                consent.grant(owner, pair.other(), scope, sight, "Mentoring", until);
            }
        }
    }

    /// From now on the viewer sees nothing of the owner's.
    void end(AccountId owner, AccountId viewer) {
        consent.revokeAll(owner, viewer);
        signOffs.withdraw(owner, viewer);
    }
}
