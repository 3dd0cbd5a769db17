package org.milestone.mentoring;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.milestone.account.AccountId;
import org.milestone.account.AccountService;
import org.milestone.account.domain.Appointment;
import org.milestone.mentoring.Bell.Ring;
import org.milestone.mentoring.SessionService.Session;
import org.milestone.mentoring.domain.NoticeWhat;
import org.milestone.mentoring.domain.Pace;
import org.milestone.mentoring.domain.Side;
import org.springframework.stereotype.Component;

/// Brings a session into both calendars, and out of them. An invitation does not wait for the
/// morning's letter; whoever wants no letters about sessions gets none. It takes the place of the
/// letter about the notice.
@Component
class Invites {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM, HH:mm", Locale.ENGLISH);

    private final Pairs pairs;
    private final AccountService accounts;
    private final Bell bell;
    private final Leaving leaving;

    Invites(Pairs pairs, AccountService accounts, Bell bell, Leaving leaving) {
        this.pairs = pairs;
        this.accounts = accounts;
        this.bell = bell;
        this.leaving = leaving;
    }

    /// Tells the other what the person did to a session, and both their calendars.
    ///
    /// @param what [NoticeWhat#SESSION], [NoticeWhat#MOVED] or [NoticeWhat#CANCELLED]
    void tell(AccountId me, MentorshipRow pair, Session session, NoticeWhat what, String key) {
        var other = pair.of(pair.sideOf(me).orElseThrow().other());
        write(me, me, pair, session, what);
        boolean written = write(other, me, pair, session, what);
        var ring = Ring.of(what, what == NoticeWhat.SESSION ? "" : day(session, other), key);
        if (written) {
            bell.note(other, pair.id(), ring);
        } else {
            bell.ring(other, pair.id(), ring);
        }
    }

    /// Only the calendars.
    void write(AccountId me, MentorshipRow pair, Session session, NoticeWhat what) {
        for (var side : Side.values()) {
            write(pair.of(side), me, pair, session, what);
        }
    }

    /// False when no letter goes: to the past nobody is invited.
    private boolean write(AccountId to, AccountId by, MentorshipRow pair, Session session, NoticeWhat what) {
        var now = pairs.now();
        if (!session.startsAt().isAfter(now) || bell.paces(to).get(what.kind()) == Pace.OFF) {
            return false;
        }
        var seen = pairs.view(to, pair);
        var link = accounts.linkTo(MentoringRoutes.pair(seen.side(), seen.id()));
        var off = leaving.link(to, what.kind());
        return accounts.invite(
                to,
                letter(what),
                Map.of(
                        "who",
                        seen.otherName(),
                        "by",
                        to.equals(by) ? "you" : seen.otherName(),
                        "day",
                        day(session, to),
                        "minutes",
                        String.valueOf(session.minutes()),
                        "link",
                        link,
                        "off",
                        off),
                session.calendar().key() + "/" + session.calendar().revision(),
                new AccountService.Invited(
                        new Appointment(
                                session.calendar().key(),
                                session.calendar().revision(),
                                session.startsAt(),
                                Duration.ofMinutes(session.minutes()),
                                "Mentoring with " + seen.otherName(),
                                link,
                                what == NoticeWhat.CANCELLED),
                        off,
                        to.equals(by) ? now : earliest(to, now)));
    }

    /// Quiet hours hold for invitations, too; who planned it is awake.
    private Instant earliest(AccountId to, Instant now) {
        return bell.quiet(to).after(now, accounts.profile(to).zone());
    }

    private static String letter(NoticeWhat what) {
        return switch (what) {
            case MOVED -> "session-moved";
            case CANCELLED -> "session-called-off";
            default -> "session-planned";
        };
    }

    /// In the words of a letter, with the zone it is meant in.
    String day(Session session, AccountId reader) {
        var zone = accounts.profile(reader).zone();
        return DAY.format(session.startsAt().atZone(zone)) + " (" + zone + ")";
    }
}
