package org.milestone.account.domain;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// What calendars read (RFC 5545): days of somebody's plan, all-day so that no zone can move them,
/// and messages about one appointment (RFC 6047).
public final class CalendarText {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final int LINE = 75;

    /// Who sends a message, or whose calendar it is for.
    public record Party(String name, String address) {}

    private final StringBuilder text = new StringBuilder();
    private final String stamp;

    /// @param product what makes it, `Study plan`
    /// @param name    what calendars call it
    public CalendarText(String product, String name, Instant now) {
        this(product, now, "PUBLISH");
        line("X-WR-CALNAME:" + escaped(name));
        line("REFRESH-INTERVAL;VALUE=DURATION:PT12H");
    }

    private CalendarText(String product, Instant now, String method) {
        stamp = STAMP.format(now);
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Milestone//" + product + "//EN");
        line("CALSCALE:GREGORIAN");
        line("METHOD:" + method);
    }

    /// An appointment as one person's calendar is asked to take it in, to move it or to take it
    /// out. Nobody answers: no reply is asked for.
    public static String message(Appointment one, Party from, Party to, Instant now) {
        var calendar = new CalendarText("Appointments", now, one.calledOff() ? "CANCEL" : "REQUEST");
        calendar.line("BEGIN:VEVENT");
        calendar.line("UID:" + one.key() + "@milestone");
        calendar.line("SEQUENCE:" + one.revision());
        calendar.line("DTSTAMP:" + calendar.stamp);
        calendar.line("DTSTART:" + STAMP.format(one.start()));
        calendar.line("DTEND:" + STAMP.format(one.start().plus(one.length())));
        calendar.line("SUMMARY:" + escaped(one.title()));
        calendar.line("DESCRIPTION:" + escaped(one.link()));
        calendar.line("URL:" + one.link());
        calendar.line("STATUS:" + (one.calledOff() ? "CANCELLED" : "CONFIRMED"));
        calendar.line("ORGANIZER;CN=" + quoted(from.name()) + ":mailto:" + from.address());
        calendar.line("ATTENDEE;CN=" + quoted(to.name()) + ";PARTSTAT=NEEDS-ACTION;RSVP=FALSE:mailto:" + to.address());
        calendar.line("END:VEVENT");
        return calendar.text();
    }

    /// Something that stands on a day and leaves it free. `key` tells it from all others of the
    /// calendar.
    public CalendarText note(String key, LocalDate day, String summary) {
        return event(key, day, summary, "TRANSP:TRANSPARENT");
    }

    /// Something that fills a day.
    public CalendarText appointment(String key, LocalDate day, String summary) {
        return event(key, day, summary);
    }

    /// Something that comes again every week from a day on.
    public CalendarText weekly(String key, LocalDate first, String summary) {
        return event(key, first, summary, "RRULE:FREQ=WEEKLY", "TRANSP:TRANSPARENT");
    }

    private CalendarText event(String key, LocalDate day, String summary, String... more) {
        line("BEGIN:VEVENT");
        line("UID:" + key + "@milestone");
        line("DTSTAMP:" + stamp);
        line("DTSTART;VALUE=DATE:" + DAY.format(day));
        line("DTEND;VALUE=DATE:" + DAY.format(day.plusDays(1)));
        line("SUMMARY:" + escaped(summary));
        for (var each : more) {
            line(each);
        }
        line("END:VEVENT");
        return this;
    }

    /// The whole, closed.
    public String text() {
        return text + "END:VCALENDAR\r\n";
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}+", " ");
    }

    /// A parameter's value knows no escapes.
    private static String quoted(String value) {
        return '"' + value.replace('"', '\'').replaceAll("\\p{Cntrl}+", " ") + '"';
    }

    /// A line, folded so that none is longer than 75 octets and no character is cut.
    private void line(String content) {
        int octets = 0;
        for (int at = 0; at < content.length(); ) {
            int point = content.codePointAt(at);
            var letter = Character.toString(point);
            int size = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LINE) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(letter);
            octets += size;
            at += Character.charCount(point);
        }
        text.append("\r\n");
    }
}
