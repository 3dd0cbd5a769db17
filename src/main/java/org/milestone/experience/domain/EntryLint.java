package org.milestone.experience.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.milestone.content.domain.Preparation.Wording;
import org.milestone.experience.domain.EntryDraft.Field;

/// Finds what applications are refused for, before a reviewer does. A finding is a reason to look
/// again, never a verdict: words are searched for, and words can mean something else.
public final class EntryLint {
    private static final int SHORTEST = 60;
    private static final int LONG_PROJECT = 36;

    /// What can be found.
    public enum Found {
        /// Work that begins anew every day and never ends.
        ROUTINE(true),
        SEVERAL_PROJECTS(true),
        ROLE_AS_TITLE(true),
        MISSING(true),
        TOO_SHORT(true),
        /// "We" where the reviewer asks for "I".
        NOT_MY_PART(true),
        /// Months that other entries cover already.
        OVERLAP(false),
        /// A project that lasts longer than most.
        LONG_LASTING(false),
        /// So little led that its months do not count as led.
        LITTLE_LED(false),
        DESCRIPTION_SHORT(false),
        DESCRIPTION_LONG(true);

        private final boolean refused;

        Found(boolean refused) {
            this.refused = refused;
        }

        /// Whether applications are refused for it; the others are worth knowing only.
        public boolean refused() {
            return refused;
        }
    }

    /// One finding.
    ///
    /// @param field where it stands
    /// @param words that gave it away; blank for none
    /// @param have  what there is, months, words or characters
    /// @param need  what there should be, or how much there is in all
    public record Finding(Found found, Field field, String words, int have, int need) {}

    private static final Pattern ROUTINE = any(
            "day[- ]to[- ]day",
            "daily (operations?|business|running|work)",
            "business as usual",
            "\\bbau\\b",
            "ongoing (support|maintenance|operations?|administration)",
            "routine (work|tasks?|maintenance|operations?)",
            "responsib(le|ility) for (the )?(daily )?(operations?|running|maintenance|administration|support)\\b",
            "keep(ing|s)? [^.]{0,40}\\brunning",
            "handl(e|ed|ing) (all |the |incoming )*(tickets|incidents|requests|calls)",
            "(first|second|third|1st|2nd|3rd)[- ](level|line) support",
            "as (they|it|tickets|requests) c[ao]mes? in");
    private static final Pattern USUAL = any(
            "\\bmaintain(s|ed|ing)?\\b",
            "\\bsupport(s|ed|ing)?\\b",
            "\\boperat(e|es|ed|ing)\\b",
            "\\bmonitor(s|ed|ing)?\\b",
            "\\badminister(s|ed|ing)?\\b",
            "\\bregularly\\b",
            "\\bevery (day|week|month)\\b");
    private static final Pattern CHANGE = any(
            "migrat",
            "replac",
            "introduc",
            "launch",
            "\\bbuil[dt]",
            "implement",
            "roll(ed|ing)?[- ]?out",
            "\\bmov(e|ed|ing)\\b",
            "consolidat",
            "upgrad",
            "deliver",
            "creat(e|ed|ing)",
            "develop",
            "set(ting)? up",
            "design",
            "merg(e|ed|ing)",
            "pilot",
            "\\bnew\\b");
    private static final Pattern SEVERAL = any(
            "\\b(several|various|multiple|many|numerous|different|a number of|a range of|all( our| the)?)"
                    + " (\\w+ ){0,2}projects\\b",
            "\\b(two|three|four|five|six|seven|eight|nine|ten|\\d+) (\\w+ ){0,2}projects\\b",
            "\\bprojects (such as|like|including|for different|for various)\\b",
            "\\bportfolio of\\b");
    private static final Pattern ROLE = Pattern.compile(
            "(it |project |programme |program |product |delivery |release |test |service |scrum |team |change |account |"
                    + "implementation |portfolio )+(manager|master|lead|leader|coordinator|owner|director|officer|analyst|"
                    + "consultant)");
    private static final Pattern RANK =
            Pattern.compile("\\b(senior|junior|associate|acting|assistant|deputy|technical|certified|chief|head)\\b ?");
    private static final Pattern WE = any("\\bwe\\b", "\\bour team\\b", "\\bthe team (was|has|had|did|worked)\\b");
    private static final Pattern I = Pattern.compile("\\b(I|I'm|I've|my|me|myself)\\b");

    private EntryLint() {}

    /// All findings of an entry, in the order of its fields.
    ///
    /// @param employer where it was, for the description; blank when not known
    /// @param roles    names of roles, as in the catalog
    /// @param wording  how long a description should be, where a form says so
    public static List<Finding> of(
            long id,
            ProjectEntry entry,
            String employer,
            MonthLedger ledger,
            Set<String> roles,
            Optional<Wording> wording,
            LocalDate today) {
        var findings = new ArrayList<Finding>();
        title(findings, entry, roles);
        months(findings, id, entry, ledger, today);
        text(findings, Field.OBJECTIVE, entry.objective());
        text(findings, Field.ROLE, entry.role());
        if (!entry.period().open() || !entry.outcome().isBlank()) {
            text(findings, Field.OUTCOME, entry.outcome());
        }
        routine(findings, entry);
        several(findings, entry);
        if (WE.matcher(entry.role()).find() && !I.matcher(entry.role()).find()) {
            findings.add(new Finding(Found.NOT_MY_PART, Field.ROLE, hit(WE, entry.role()), 0, 0));
        }
        wording.ifPresent(
                form -> length(findings, Texts.of(entry, employer, today).application(), form));
        return findings.stream()
                .sorted(java.util.Comparator.comparing(Finding::field))
                .toList();
    }

    private static void title(List<Finding> findings, ProjectEntry entry, Set<String> roles) {
        var title = plain(entry.title());
        var known = roles.stream().map(EntryLint::plain).collect(Collectors.toSet());
        var head = title.split("\\b(at|for|in|with)\\b|[,@(–-]", 2)[0].strip();
        if (known.contains(head) || ROLE.matcher(head).matches()) {
            findings.add(new Finding(Found.ROLE_AS_TITLE, Field.TITLE, entry.title(), 0, 0));
        }
    }

    private static String plain(String title) {
        return RANK.matcher(title.toLowerCase(Locale.ROOT)).replaceAll("").strip();
    }

    private static void months(
            List<Finding> findings, long id, ProjectEntry entry, MonthLedger ledger, LocalDate today) {
        int all = entry.period().months(today).size();
        if (all > LONG_PROJECT) {
            findings.add(new Finding(Found.LONG_LASTING, Field.FROM, "", all, LONG_PROJECT));
        }
        if (entry.shareLed() < ProjectEntry.LEAST_SHARE) {
            findings.add(new Finding(Found.LITTLE_LED, Field.SHARE, "", entry.shareLed(), ProjectEntry.LEAST_SHARE));
        }
        // The kind with most months shared tells it; the kinds of one entry cover the same months.
        int shared = entry.kinds().stream()
                .mapToInt(kind -> all - ledger.onlyFrom(id, kind).size())
                .max()
                .orElse(0);
        if (shared > 0) {
            findings.add(new Finding(Found.OVERLAP, Field.FROM, "", shared, all));
        }
    }

    private static void text(List<Finding> findings, Field field, String text) {
        if (text.isBlank()) {
            findings.add(new Finding(Found.MISSING, field, "", 0, SHORTEST));
        } else if (text.length() < SHORTEST) {
            findings.add(new Finding(Found.TOO_SHORT, field, "", text.length(), SHORTEST));
        }
    }

    private static void routine(List<Finding> findings, ProjectEntry entry) {
        boolean changes =
                CHANGE.matcher(entry.title() + " " + entry.objective()).find();
        for (var field : List.of(Field.TITLE, Field.OBJECTIVE, Field.ROLE)) {
            var text = text(entry, field);
            var strong = hit(ROUTINE, text);
            var hits = USUAL.matcher(text).results().count();
            if (!strong.isEmpty() || (hits >= 2 && !changes)) {
                findings.add(new Finding(Found.ROUTINE, field, strong.isEmpty() ? hit(USUAL, text) : strong, 0, 0));
                return;
            }
        }
    }

    private static void several(List<Finding> findings, ProjectEntry entry) {
        if (entry.programme()) {
            return;
        }
        for (var field : List.of(Field.TITLE, Field.OBJECTIVE, Field.ROLE, Field.OUTCOME)) {
            var words = hit(SEVERAL, text(entry, field));
            if (!words.isEmpty()) {
                findings.add(new Finding(Found.SEVERAL_PROJECTS, field, words, 0, 0));
                return;
            }
        }
    }

    private static void length(List<Finding> findings, String description, Wording form) {
        int off = Measure.off(description, form);
        if (off != 0) {
            findings.add(new Finding(
                    off < 0 ? Found.DESCRIPTION_SHORT : Found.DESCRIPTION_LONG,
                    Field.OUTCOME,
                    "",
                    Measure.of(description, form.unit()),
                    off < 0 ? form.least() : form.most()));
        }
    }

    private static String text(ProjectEntry entry, Field field) {
        return switch (field) {
            case TITLE -> entry.title();
            case OBJECTIVE -> entry.objective();
            case ROLE -> entry.role();
            case OUTCOME -> entry.outcome();
            default -> "";
        };
    }

    private static String hit(Pattern pattern, String text) {
        var match = pattern.matcher(text);
        return match.find() ? match.group().strip() : "";
    }

    private static Pattern any(String... parts) {
        return Pattern.compile(String.join("|", parts), Pattern.CASE_INSENSITIVE);
    }
}
