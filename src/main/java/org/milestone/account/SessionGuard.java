package org.milestone.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.milestone.account.domain.Browser;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/// Writes down each new session and lets nobody act in one that was ended, ran out or belongs to a locked person. The
/// table is asked at most once a minute (`milestone.session.trusted`), so a session ended elsewhere works that much
/// longer.
class SessionGuard extends OncePerRequestFilter {
    /// The session's number in the table, kept in the servlet session.
    private static final String MARK = "milestone.session";

    private record Mark(long session, AccountId account, Instant startedAt, Instant activeAt, Instant checkedAt)
            implements Serializable {
        Mark active(Instant now) {
            return new Mark(session, account, startedAt, now, checkedAt);
        }

        Mark checked(Instant now) {
            return new Mark(session, account, startedAt, activeAt, now);
        }

        boolean ranOut(Instant now) {
            return !now.isBefore(startedAt.plus(Sessions.LONGEST)) || !now.isBefore(activeAt.plus(Sessions.IDLE));
        }
    }

    private final Sessions sessions;
    private final Clock clock;
    private final Duration trusted;

    SessionGuard(Sessions sessions, Clock clock, Duration trusted) {
        this.sessions = sessions;
        this.trusted = trusted;
        this.clock = clock;
    }

    /// The number of the session a request comes from.
    static long sessionOf(@Nullable HttpSession session) {
        return session != null && session.getAttribute(MARK) instanceof Mark mark ? mark.session() : Sessions.NONE;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (session != null && authentication != null && authentication.getPrincipal() instanceof SignedIn person) {
            try {
                if (!passes(request, session, person)) {
                    session.invalidate();
                    SecurityContextHolder.setContext(SecurityContextHolder.createEmptyContext());
                }
            } catch (DataAccessException | TransactionException noDatabase) {
                logger.warn("a session could not be checked: the database does not answer");
                response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private boolean passes(HttpServletRequest request, HttpSession session, SignedIn person) {
        Instant now = clock.instant();
        Mark mark = markOf(request, session, person, now);
        if (mark.ranOut(now)) {
            sessions.runOut(mark.session());
            return false;
        }
        if (!isHeartbeat(request)) {
            mark = mark.active(now);
        }
        if (!now.isBefore(mark.checkedAt().plus(trusted))) {
            Optional<SignedIn> found = sessions.check(person.account(), mark.session());
            if (found.isEmpty()) {
                return false;
            }
            if (!found.get().equals(person)) {
                SecurityContextHolder.getContext().setAuthentication(found.get().asAuthentication());
            }
            mark = mark.checked(now);
        }
        session.setAttribute(MARK, mark);
        return true;
    }

    private Mark markOf(HttpServletRequest request, HttpSession session, SignedIn person, Instant now) {
        synchronized (WebUtils.getSessionMutex(session)) {
            if (session.getAttribute(MARK) instanceof Mark mark
                    && mark.account().equals(person.account())) {
                return mark;
            }
            long number = sessions.open(
                    person.account(),
                    Browser.inWords(Objects.requireNonNullElse(request.getHeader("User-Agent"), "")),
                    session.getAttribute(RememberedSignIn.SERIES) instanceof String series ? series : null);
            Mark mark = new Mark(number, person.account(), now, now, now);
            session.setAttribute(MARK, mark);
            return mark;
        }
    }

    /// An open page that nobody touches says so now and then; that is no sign of life.
    private static boolean isHeartbeat(HttpServletRequest request) {
        String query = request.getQueryString();
        return query != null && query.contains("v-r=heartbeat");
    }
}
