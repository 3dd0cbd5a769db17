package org.milestone.account.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarTextTest {
    private static final Instant NOW = Instant.parse("2026-11-22T17:00:00Z");
    private static final CalendarText.Party PORTAL = new CalendarText.Party("Milestone", "portal@test.example");

    @Test
    void anAppointmentIsSentAsARequestOrTakenBack() {
        assertThat(lines(message("Mentoring with Ana", "Ravi", 2, false)))
                .startsWith("BEGIN:VCALENDAR", "VERSION:2.0")
                .endsWith("END:VEVENT", "END:VCALENDAR")
                .contains(
                        "METHOD:REQUEST",
                        "UID:abc@milestone",
                        "SEQUENCE:2",
                        "DTSTAMP:20261122T170000Z",
                        "DTSTART:20261201T093000Z",
                        "DTEND:20261201T101500Z",
                        "STATUS:CONFIRMED",
                        "SUMMARY:Mentoring with Ana",
                        "URL:https://milestone.test/x",
                        "ORGANIZER;CN=\"Milestone\":mailto:portal@test.example",
                        "ATTENDEE;CN=\"Ravi\";PARTSTAT=NEEDS-ACTION;RSVP=FALSE:mailto:ravi@test.example");
        assertThat(lines(message("Mentoring with Ana", "Ravi", 3, true)))
                .contains("METHOD:CANCEL", "STATUS:CANCELLED", "UID:abc@milestone", "SEQUENCE:3");
    }

    @Test
    void noNameBreaksOutOfItsPlace() {
        var text = message("With Eve\r\nATTENDEE:x; y, z\u0007", "Eve\" ;X=\"\r\nMETHOD:ADD", 0, false);
        assertThat(lines(text))
                .contains("SUMMARY:With Eve\\nATTENDEE:x\\; y\\, z ")
                .contains(
                        "ATTENDEE;CN=\"Eve' ;X=' METHOD:ADD\";PARTSTAT=NEEDS-ACTION;RSVP=FALSE:mailto:ravi@test.example")
                .doesNotContain("METHOD:ADD", "ATTENDEE:x");
    }

    @Test
    void noLineIsLongerThan75OctetsAndNoCharacterIsCut() {
        var text = message("Ünü 😀 ".repeat(30), "Ravi", 0, false);
        assertThat(text.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(lines(text)).contains("SUMMARY:" + "Ünü 😀 ".repeat(30));
    }

    private static String message(String title, String name, int revision, boolean off) {
        return CalendarText.message(
                new Appointment(
                        "abc",
                        revision,
                        Instant.parse("2026-12-01T09:30:00Z"),
                        Duration.ofMinutes(45),
                        title,
                        "https://milestone.test/x",
                        off),
                PORTAL,
                new CalendarText.Party(name, "ravi@test.example"),
                NOW);
    }

    private static List<String> lines(String text) {
        return Arrays.asList(text.replace("\r\n ", "").split("\r\n"));
    }
}
