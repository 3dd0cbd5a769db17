package org.milestone.readiness;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.milestone.readiness.PlanService.Entry;
import org.milestone.readiness.PlanService.Plan;
import org.milestone.readiness.domain.StudyPlan.Kind;

/// A study plan as iCalendar (RFC 5545): one all-day event a session, so that no zone can move it.
final class CalendarText {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final int LINE = 75;

    private final StringBuilder text = new StringBuilder();

    private CalendarText() {}

    static String of(Plan plan, Instant now) {
        var calendar = new CalendarText();
        calendar.line("BEGIN:VCALENDAR");
        calendar.line("VERSION:2.0");
        calendar.line("PRODID:-//Milestone//Study plan//EN");
        calendar.line("CALSCALE:GREGORIAN");
        calendar.line("METHOD:PUBLISH");
        calendar.line("X-WR-CALNAME:" + escaped("Study plan: " + plan.exam()));
        calendar.line("REFRESH-INTERVAL;VALUE=DURATION:PT12H");
        int number = 0;
        for (var entry : plan.entries()) {
            calendar.event(entry, ++number, now);
        }
        calendar.exam(plan, now);
        calendar.line("END:VCALENDAR");
        return calendar.text.toString();
    }

    private void event(Entry entry, int number, Instant now) {
        var session = entry.session();
        line("BEGIN:VEVENT");
        line("UID:" + DAY.format(session.day()) + "-" + session.kind().name().toLowerCase(Locale.ROOT) + "-" + number
                + "@milestone");
        line("DTSTAMP:" + STAMP.format(now));
        line("DTSTART;VALUE=DATE:" + DAY.format(session.day()));
        line("DTEND;VALUE=DATE:" + DAY.format(session.day().plusDays(1)));
        line("SUMMARY:"
                + escaped((entry.done() ? "✓ " : "")
                        + entry.title()
                        + (session.kind() == Kind.REST ? "" : " (" + session.minutes() + " min)")));
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    private void exam(Plan plan, Instant now) {
        var day = plan.wishes().exam().day();
        line("BEGIN:VEVENT");
        line("UID:" + DAY.format(day) + "-exam@milestone");
        line("DTSTAMP:" + STAMP.format(now));
        line("DTSTART;VALUE=DATE:" + DAY.format(day));
        line("DTEND;VALUE=DATE:" + DAY.format(day.plusDays(1)));
        line("SUMMARY:" + escaped("Exam: " + plan.exam()));
        line("END:VEVENT");
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
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
