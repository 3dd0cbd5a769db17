package org.milestone.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.rememberme.RememberMeAuthenticationFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.stereotype.Component;

/// What holds for every request, whatever the screens are built with: sign-in, sessions and headers.
@Component
@EnableMethodSecurity
public class AccountSecurity {
    /// As tight as Flow allows: it starts its client by inline scripts and `eval`.
    private static final String CONTENT = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data:",
            "font-src 'self' data:",
            "connect-src 'self'",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-src 'self'",
            "frame-ancestors 'none'");

    private static final String PERMISSIONS =
            "accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()";

    /// Flow forwards to its servlet, which may send the answer before Spring would add the headers.
    private static final ObjectPostProcessor<HeaderWriterFilter> EAGERLY = new ObjectPostProcessor<>() {
        @Override
        public <T extends HeaderWriterFilter> T postProcess(T filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
        }
    };

    private final Sessions sessions;
    private final RememberedSignIn remembered;
    private final Clock clock;
    private final Duration trusted;

    AccountSecurity(Sessions sessions, Clock clock, @Value("${milestone.session.trusted:1m}") Duration trusted) {
        this.sessions = sessions;
        this.trusted = trusted;
        this.remembered = new RememberedSignIn(sessions);
        this.clock = clock;
    }

    /// Puts sign-in, remembered browsers, the session guard and the headers into a filter chain.
    public void protect(HttpSecurity http) {
        http.formLogin(form -> form.failureHandler(AccountSecurity::refuse))
                .rememberMe(remember -> remember.rememberMeServices(remembered).key(remembered.getKey()))
                .logout(logout -> logout.addLogoutHandler((request, response, authentication) -> {
                    if (authentication != null && authentication.getPrincipal() instanceof SignedIn person) {
                        sessions.end(person.account(), SessionGuard.sessionOf(request.getSession(false)));
                    }
                }))
                .sessionManagement(session -> session.sessionFixation(fixation -> fixation.changeSessionId()))
                .addFilterBefore(new SessionGuard(sessions, clock, trusted), RememberMeAuthenticationFilter.class);
        headers(http);
    }

    /// The headers alone, for chains in which nobody signs in.
    public void headers(HttpSecurity http) {
        http.headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS))
                .frameOptions(frame -> frame.deny())
                .withObjectPostProcessor(EAGERLY));
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        String reason = switch (why) {
            case AccountSignIn.SlowedDownException slowed -> "slow";
            case LockedException locked -> "locked";
            default -> "error";
        };
        response.sendRedirect(request.getContextPath() + "/login?" + reason);
    }
}
