package org.milestone.experience.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Four texts from one entry. Nothing is made up: what was not written is left out. Of a
/// confidential entry neither the title nor the employer's name appears.
///
/// @param application the description an application asks for
/// @param bullet      one line of a résumé
/// @param brag        one sentence to say in a corridor
public record Texts(String application, String bullet, Star star, String brag) {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);
    private static final Pattern SENTENCE = Pattern.compile("(?s)(.+?[.!?])(?=\\s|$).*");

    /// A story for interviews.
    public record Star(String situation, String task, String action, String result) {
        /// The four parts, each with its name.
        public String text() {
            var parts = new ArrayList<String>();
            part(parts, "Situation", situation);
            part(parts, "Task", task);
            part(parts, "Action", action);
            part(parts, "Result", result);
            return String.join("\n\n", parts);
        }

        private static void part(List<String> parts, String name, String text) {
            if (!text.isBlank()) {
                parts.add(name + ": " + text);
            }
        }
    }

    /// The texts of an entry.
    ///
    /// @param employer where it was; blank when that is not known
    public static Texts of(ProjectEntry entry, String employer, LocalDate today) {
        var cover = new Cover(entry, employer);
        var title = entry.publicTitle();
        var objective = cover.over(entry.objective());
        var role = cover.over(entry.role());
        var outcome = cover.over(entry.outcome());
        return new Texts(
                application(entry, title, objective, role, outcome),
                bullet(entry, title, outcome, today),
                new Star(situation(entry, title, cover.employer()), objective, role, outcome),
                brag(entry, title, outcome, today));
    }

    private static String application(ProjectEntry entry, String title, String objective, String role, String outcome) {
        if (objective.isBlank() && role.isBlank() && outcome.isBlank()) {
            return "";
        }
        var parts = new ArrayList<String>();
        parts.add(sentence(title));
        Star.part(parts, "Objective", objective);
        var led = entry.shareLed() >= 100
                ? "I led the project. "
                : entry.shareLed() > 0 ? "I led " + entry.shareLed() + " % of the project. " : "";
        if (!role.isBlank()) {
            parts.add("My role: " + led + role);
        }
        if (!entry.phases().isEmpty()) {
            parts.add("Process groups: "
                    + entry.phases().stream().sorted().map(Texts::word).collect(Collectors.joining(", ")) + ".");
        }
        Star.part(parts, "Outcome", outcome);
        return String.join("\n\n", parts);
    }

    private static String bullet(ProjectEntry entry, String title, String outcome, LocalDate today) {
        var facts = new ArrayList<String>();
        facts.add(
                entry.shareLed() >= 100
                        ? "led"
                        : entry.shareLed() > 0 ? "led " + entry.shareLed() + " %" : "took part");
        entry.teamSize().ifPresent(size -> facts.add(size == 1 ? "alone" : "team of " + size));
        entry.budget().ifPresent(budget -> facts.add("budget " + word(budget)));
        int months = entry.period().months(today).size();
        facts.add(months == 1 ? "1 month" : months + " months");
        return title + " (" + String.join(", ", facts) + ")" + (outcome.isBlank() ? "." : ": " + first(outcome));
    }

    private static String brag(ProjectEntry entry, String title, String outcome, LocalDate today) {
        return outcome.isBlank()
                ? ""
                : first(outcome) + " That was " + title + ", " + years(entry.period(), today)
                        + (entry.shareLed() >= 100
                                ? ", and I led it."
                                : entry.shareLed() > 0 ? ", and I led " + entry.shareLed() + " % of it." : ".");
    }

    private static String situation(ProjectEntry entry, String title, String employer) {
        var facts = new ArrayList<String>();
        if (!employer.isBlank()) {
            facts.add("at " + employer);
        }
        facts.add(span(entry.period()));
        entry.teamSize().ifPresent(size -> facts.add(size == 1 ? "alone" : "with a team of " + size));
        entry.budget().ifPresent(budget -> facts.add("with a budget of " + word(budget)));
        return sentence(title + ", " + String.join(", ", facts));
    }

    /// An entry as strangers may read it: where it is confidential, other names stand for the
    /// title and the employer.
    public static ProjectEntry covered(ProjectEntry entry, String employer) {
        var cover = new Cover(entry, employer);
        return new ProjectEntry(
                entry.publicTitle(),
                cover.over(entry.objective()),
                cover.over(entry.role()),
                cover.over(entry.outcome()),
                entry.approach(),
                entry.period(),
                entry.shareLed(),
                entry.hoursAWeek(),
                entry.teamSize(),
                entry.budget(),
                entry.phases(),
                entry.alias(),
                entry.programme(),
                entry.risk());
    }

    /// From month to month in words.
    public static String span(Period period) {
        var from = MONTH.format(period.from());
        return period.to()
                .map(end -> YearMonth.from(end).equals(YearMonth.from(period.from()))
                        ? from
                        : from + " to " + MONTH.format(end))
                .orElse("since " + from);
    }

    private static String years(Period period, LocalDate today) {
        int from = period.from().getYear();
        int to = period.to().orElse(today).getYear();
        return from == to ? String.valueOf(from) : from + "-" + to;
    }

    private static String first(String text) {
        var sentence = SENTENCE.matcher(text.strip());
        return sentence.matches() ? sentence.group(1) : sentence(text.strip());
    }

    private static String sentence(String text) {
        return text.matches("(?s).*[.!?]") ? text : text + ".";
    }

    private static String word(Phase phase) {
        return phase == Phase.MONITORING
                ? "monitoring and controlling"
                : phase.name().toLowerCase(Locale.ROOT);
    }

    private static String word(Budget budget) {
        return switch (budget) {
            case UNDER_50K -> "under 50 thousand";
            case TO_250K -> "50 to 250 thousand";
            case TO_1M -> "250 thousand to 1 million";
            case TO_5M -> "1 to 5 million";
            case OVER_5M -> "over 5 million";
        };
    }

    /// Puts other names over those that must not be read.
    private record Cover(ProjectEntry entry, String name) {
        String employer() {
            return entry.alias().isPresent() ? "" : name;
        }

        String over(String text) {
            return entry.alias()
                    .map(alias -> put(put(text, entry.title(), alias), name, "the organisation"))
                    .orElse(text);
        }

        private static String put(String text, String secret, String cover) {
            // An alias that holds the secret itself would be put over for ever.
            return secret.isBlank() || cover.toLowerCase(Locale.ROOT).contains(secret.toLowerCase(Locale.ROOT))
                    ? text
                    : Pattern.compile(Pattern.quote(secret), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                            .matcher(text)
                            .replaceAll(java.util.regex.Matcher.quoteReplacement(cover));
        }
    }
}
