package org.milestone.account;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Says in the log, when everything is up, where the portal is and who may be tried.
@Component
class Announcement {
    private static final Logger LOG = LoggerFactory.getLogger(Announcement.class);

    private final DemoPeople people;
    private final Environment environment;

    Announcement(DemoPeople people, Environment environment) {
        this.people = people;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(0)
    void ready() {
        people.arrive();
        LOG.info("{}", box(lines()));
    }

    private List<String> lines() {
        var lines = new ArrayList<String>();
        String port = environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
        lines.add("Milestone is ready:  http://localhost:" + port);
        List<DemoPeople.Person> present = people.present();
        if (!present.isEmpty()) {
            lines.add("");
            lines.add("Sign in as one of the demo people, all with the password  " + DemoPeople.PASSWORD);
            present.forEach(person -> lines.add("  %-14s %s".formatted(person.what(), person.email())));
            lines.add("");
            lines.add("They exist only on the embedded database. MILESTONE_DEMO=false keeps them away.");
        }
        return lines;
    }

    static String box(List<String> lines) {
        int width = lines.stream().mapToInt(String::length).max().orElse(0);
        var box = new StringBuilder("\n\n  ╭─").append("─".repeat(width)).append("─╮\n");
        lines.forEach(line -> box.append("  │ ")
                .append(line)
                .append(" ".repeat(width - line.length()))
                .append(" │\n"));
        return box.append("  ╰─").append("─".repeat(width)).append("─╯\n").toString();
    }
}
