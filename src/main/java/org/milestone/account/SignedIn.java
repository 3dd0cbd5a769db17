package org.milestone.account;

import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.milestone.account.domain.AccountRole;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/// Who is signed in, as Spring Security carries it about.
record SignedIn(AccountId account, String name, String zone, Set<AccountRole> roles) implements UserDetails {
    SignedIn {
        roles = Set.copyOf(roles);
    }

    Authentication asAuthentication() {
        return UsernamePasswordAuthenticationToken.authenticated(this, null, getAuthorities());
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return roles.stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
    }

    @Override
    public @Nullable String getPassword() {
        return null;
    }

    @Override
    public String getUsername() {
        return account.toString();
    }
}
