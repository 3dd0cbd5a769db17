package org.milestone.mentoring;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.milestone.account.AccountId;
import org.milestone.account.AccountRoutes;
import org.milestone.account.AccountService;
import org.milestone.content.Library;
import org.milestone.mail.Outbox;
import org.milestone.mentoring.domain.NoticeWhat;
import org.milestone.mentoring.domain.State;
import org.springframework.stereotype.Component;

/// What stands in a letter about notices: of one all that is known, of several a list with a link
/// for each, without anybody's words.
@Component
class NoticeLetters {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);

    /// Which thread or session it is about.
    private static final Pattern NUMBER = Pattern.compile("(word|session|session-moved|session-missed)/(\\d+)(/.*)?");

    /// A notice that is to be written about.
    record Due(long id, long mentorship, NoticeWhat what, String subject, int days, String key, Instant at) {
        /// Since when it waits.
        Instant since() {
            return what == NoticeWhat.NUDGE ? at.minus(Duration.ofDays(days)) : at;
        }
    }

    private final AccountService accounts;
    private final Leaving leaving;
    private final Library library;

    NoticeLetters(AccountService accounts, Leaving leaving, Library library) {
        this.accounts = accounts;
        this.leaving = leaving;
        this.library = library;
    }

    /// @param visible mentorships of the reader; each of `due` is about one of them
    void write(AccountId to, List<Due> due, List<Pair> visible) {
        var kinds = due.stream().map(one -> one.what().kind()).collect(Collectors.toSet());
        var leave = leaving.link(to, kinds.size() == 1 ? kinds.iterator().next() : null);
        var key = "notice-" + due.getLast().id();
        if (due.size() > 1) {
            digest(to, due, visible, leave, key);
            return;
        }
        var one = due.getFirst();
        var pair = pair(one, visible);
        accounts.write(
                to,
                letter(one),
                Map.of(
                        "who", pair.otherName(),
                        "title", one.subject(),
                        "days", String.valueOf(one.days()),
                        "link", accounts.linkTo(path(one, pair)),
                        "off", leave),
                key,
                Outbox.Enclosed.leaving(leave));
    }

    private void digest(AccountId to, List<Due> due, List<Pair> visible, String leave, String key) {
        var zone = accounts.profile(to).zone();
        accounts.write(
                to,
                "mentoring-digest",
                Map.of(
                        "count", String.valueOf(due.size()),
                        "link", accounts.linkTo(MentoringRoutes.NOTICES),
                        "off", leave),
                key,
                Outbox.Enclosed.listing(
                        leave,
                        due.stream()
                                .map(one -> line(one, pair(one, visible), zone))
                                .toList()));
    }

    /// What the subject of a letter about it alone would say.
    private Map<String, String> line(Due one, Pair pair, ZoneId zone) {
        var letter = library.catalog().letters().get("letters/" + letter(one));
        var words = letter == null ? pair.otherName() : letter.subject().replace("{{who}}", pair.otherName());
        return Map.of(
                "what", words,
                "to", accounts.linkTo(path(one, pair)),
                "since", DAY.format(one.since().atZone(zone)));
    }

    private static String letter(Due one) {
        return "mentoring-" + one.what().name().toLowerCase(Locale.ROOT);
    }

    private static Pair pair(Due one, List<Pair> visible) {
        return visible.stream()
                .filter(pair -> pair.id() == one.mentorship())
                .findFirst()
                .orElseThrow();
    }

    private static String path(Due one, Pair pair) {
        if (one.what() == NoticeWhat.FADING) {
            return AccountRoutes.DATA;
        }
        if (!pair.isTogether()) {
            return MentoringRoutes.MENTORING + (pair.state() == State.ASKED ? "#waiting" : "");
        }
        if (one.what() == NoticeWhat.AGREEMENT) {
            return MentoringRoutes.agreement(pair.id());
        }
        var page = MentoringRoutes.pair(pair.side(), pair.id());
        var number = NUMBER.matcher(one.key());
        return number.matches()
                ? page + (one.what() == NoticeWhat.WORD ? "#thread-" : "#session-") + number.group(2)
                : page;
    }
}
