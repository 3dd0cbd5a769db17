package org.milestone.account;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.milestone.account.domain.AccountRole;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// Who sits in front of the screen that is asking.
@Component
public class CurrentAccount {
    private final AccountRows accounts;

    CurrentAccount(AccountRows accounts) {
        this.accounts = accounts;
    }

    public Optional<AccountId> id() {
        return signedIn().map(SignedIn::account);
    }

    /// For screens that only signed-in people reach.
    public AccountId require() {
        return id().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("nobody is signed in"));
    }

    public Optional<String> name() {
        return signedIn().map(SignedIn::name);
    }

    /// The zone in which this reader wants times shown; UTC for those who are not signed in.
    public ZoneId zone() {
        return signedIn().map(person -> ZoneId.of(person.zone())).orElse(ZoneOffset.UTC);
    }

    public Set<AccountRole> roles() {
        return signedIn().map(SignedIn::roles).orElse(Set.of());
    }

    public boolean is(AccountRole role) {
        return roles().contains(role);
    }

    /// The number of the session this request belongs to, to tell one's own from the others; -1 where there is none.
    public long session() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? SessionGuard.sessionOf(attributes.getRequest().getSession(false))
                : Sessions.NONE;
    }

    /// Takes over a changed name, zone or role at once; without it that happens within a minute.
    @Transactional(readOnly = true)
    public void refresh() {
        signedIn()
                .flatMap(person -> accounts.findById(person.account().value()))
                .ifPresent(row -> SecurityContextHolder.getContext()
                        .setAuthentication(row.signedIn().asAuthentication()));
    }

    private static Optional<SignedIn> signedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn person
                ? Optional.of(person)
                : Optional.empty();
    }
}
