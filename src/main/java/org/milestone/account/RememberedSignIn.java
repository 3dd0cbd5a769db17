package org.milestone.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.authentication.rememberme.AbstractRememberMeServices;
import org.springframework.security.web.authentication.rememberme.InvalidCookieException;

/// Signs remembered browsers in by their cookie.
class RememberedSignIn extends AbstractRememberMeServices {
    /// Where the series waits in the servlet session until the guard writes it into the session's row.
    static final String SERIES = "milestone.series";

    private static final int PARTS = 2;

    private final Sessions sessions;

    RememberedSignIn(Sessions sessions) {
        // The key only tells this process's own tokens from others, so it need not outlive it.
        super(Secrets.next(), name -> {
            throw new UsernameNotFoundException("people are found by their cookie");
        });
        this.sessions = sessions;
        setCookieName("milestone-remember");
        setParameter("remember-me");
        setCookieCustomizer(cookie -> {
            cookie.setHttpOnly(true);
            cookie.setAttribute("SameSite", "Lax");
        });
    }

    @Override
    protected void onLoginSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        if (authentication.getPrincipal() instanceof SignedIn person) {
            Sessions.Cookie cookie = sessions.remember(person.account());
            request.getSession().setAttribute(SERIES, cookie.series());
            send(cookie, request, response);
        }
    }

    @Override
    protected UserDetails processAutoLoginCookie(
            String[] parts, HttpServletRequest request, HttpServletResponse response) {
        if (parts.length != PARTS) {
            throw new InvalidCookieException("a remembered browser's cookie has two parts");
        }
        return switch (sessions.recall(parts[0], parts[1])) {
            case Sessions.Known known -> {
                request.getSession().setAttribute(SERIES, known.series());
                known.next().ifPresent(next -> send(next, request, response));
                yield known.person();
            }
            case Sessions.Stolen stolen -> {
                // Spring's own exception for theft would end in an error page instead of at the sign-in screen.
                logger.warn("a remembered browser's cookie was used twice; all sessions of its account were ended");
                throw new InvalidCookieException("used twice");
            }
            case Sessions.Unknown unknown -> throw new InvalidCookieException("no such browser is remembered");
        };
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        String cookie = extractRememberMeCookie(request);
        if (cookie != null && !cookie.isEmpty()) {
            try {
                sessions.forget(decodeCookie(cookie)[0]);
            } catch (InvalidCookieException nobodysCookie) {
                logger.debug("an unreadable cookie needs no forgetting");
            }
        }
        super.logout(request, response, authentication);
    }

    private void send(Sessions.Cookie cookie, HttpServletRequest request, HttpServletResponse response) {
        setCookie(
                new String[] {cookie.series(), cookie.token()},
                (int) cookie.goodFor().toSeconds(),
                request,
                response);
    }
}
