package org.milestone.account;

import java.util.Locale;
import java.util.Optional;
import org.milestone.account.domain.ClientAddress;
import org.milestone.account.domain.Email;
import org.milestone.account.domain.PasswordRule;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/// Compares password and account, equally slowly whether there is such an account or not.
@Component
class AccountSignIn implements AuthenticationProvider {
    /// Too many tries; the password was not even looked at.
    static class SlowedDownException extends AuthenticationException {
        SlowedDownException() {
            super("too many tries");
        }
    }

    private static final int LONGEST_TYPED = 200;

    private final AccountRows accounts;
    private final Passwords passwords;
    private final Brake brake;

    AccountSignIn(AccountRows accounts, Passwords passwords, Brake brake) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.brake = brake;
    }

    @Override
    public Authentication authenticate(Authentication authentication) {
        String typed = authentication.getName().strip().toLowerCase(Locale.ROOT);
        String email = typed.substring(0, Math.min(typed.length(), LONGEST_TYPED));
        String client = authentication.getDetails() instanceof WebAuthenticationDetails details
                ? ClientAddress.of(details.getRemoteAddress()).value()
                : "";
        if (!brake.letsSignIn(email, client)) {
            throw new SlowedDownException();
        }
        String password = authentication.getCredentials() instanceof String text
                        && text.codePointCount(0, text.length()) <= PasswordRule.LONGEST
                ? text
                : "";
        Optional<AccountRow> found = Email.of(email).flatMap(address -> accounts.findByEmail(address.value()));
        if (found.isEmpty()) {
            passwords.matchNobody(password);
            throw new BadCredentialsException("no such address or another password");
        }
        AccountRow row = found.get();
        if (!passwords.matches(password, row.password())) {
            throw new BadCredentialsException("no such address or another password");
        }
        brake.rightPassword(email, client);
        if (row.locked()) {
            throw new LockedException("locked");
        }
        UsernamePasswordAuthenticationToken signedIn = UsernamePasswordAuthenticationToken.authenticated(
                row.signedIn(), null, row.signedIn().getAuthorities());
        signedIn.setDetails(authentication.getDetails());
        return signedIn;
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
