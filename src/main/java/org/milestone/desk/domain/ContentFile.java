package org.milestone.desk.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.milestone.desk.domain.Draft.Reason;

/// Items as a file for `content/questions`, for an author to complete: nothing is made up, and
/// what the portal asks for and the source did not say is listed.
///
/// @param path       where it belongs: `questions/pmp/people.yml`
/// @param toComplete by lines of the text
public record ContentFile(String path, String text, List<Fault> toComplete) {
    private static final int LONGEST_KEY = 40;
    private static final int MOST_ITEMS = 1_000;
    private static final String ANYWHERE = "\\`*_[]<>#|~{}&^$";
    private static final String AT_HEAD = "+-=:!?";

    public ContentFile {
        toComplete = List.copyOf(toComplete);
    }

    /// Where the items go and what holds for all of them: `certification` and `domain` are empty
    /// for the items of a lesson, `band` is from 1 to 5.
    public record Target(
            String bank, String file, String certification, String domain, String lesson, String skill, int band) {}

    /// Writes the file.
    public static ContentFile of(Target target, List<Draft> items) {
        return new Writer().write(target, items);
    }

    /// The text so that Markdown shows it as it is.
    static String markdown(String text) {
        var out = new StringBuilder(text.length() + 16);
        boolean head = true;
        boolean digits = true;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign == '\n') {
                // A single break would be none in Markdown.
                out.append(out.isEmpty() || out.charAt(out.length() - 1) == '\n' ? "" : "\n\n");
                head = true;
                digits = true;
                continue;
            }
            boolean ends = at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
            boolean list = !head && digits && ends && (sign == '.' || sign == ')');
            boolean address = sign == '@'
                    || sign == ':' && text.startsWith("//", at + 1)
                    || sign == '.' && at >= 3 && text.regionMatches(true, at - 3, "www", 0, 3);
            boolean means = ANYWHERE.indexOf(sign) >= 0 || head && AT_HEAD.indexOf(sign) >= 0 || list;
            // A backslash would not keep an address from becoming a link.
            out.append(means ? "\\" : "").append(address ? "&#" + (int) sign + ";" : String.valueOf(sign));
            head = false;
            digits &= sign >= '0' && sign <= '9';
        }
        return out.toString();
    }

    private static final class Writer {
        private final StringBuilder out = new StringBuilder();
        private final List<Fault> lacks = new ArrayList<>();
        private final Set<String> keys = new HashSet<>();
        private int line = 1;

        ContentFile write(Target target, List<Draft> items) {
            var path = "questions/" + target.bank() + "/" + target.file() + ".yml";
            if (!target.certification().isEmpty()) {
                line("certification: " + target.certification());
            }
            if (!target.domain().isEmpty()) {
                line("domain: " + target.domain());
            } else if (!target.certification().isEmpty()) {
                lacks.add(new Fault(line, "`domain` is missing: the part of the exam."));
            }
            line("lesson: " + target.lesson());
            line("skill: " + target.skill());
            line("items:");
            if (items.size() > MOST_ITEMS) {
                lacks.add(new Fault(line, "The portal reads 1,000 items of a file: make several of it."));
            }
            for (int at = 0; at < items.size(); at++) {
                item(items.get(at), at + 1, target.band());
            }
            return new ContentFile(path, out.toString(), lacks);
        }

        private void item(Draft draft, int number, int band) {
            line("  - key: " + key(draft.name(), number));
            line("    type: "
                    + switch (draft) {
                        case Draft.Choice choice -> choice.several() ? "multiple" : "single";
                        case Draft.Statement _ -> "true-false";
                        case Draft.Amount _ -> "numeric";
                        case Draft.Pairs _ -> "matching";
                        case Draft.Words _ -> "fill-in";
                    });
            line("    band: " + band);
            line("    status: draft");
            text("    ", "stem", markdown(draft.stem()));
            switch (draft) {
                case Draft.Choice choice -> choice(choice);
                case Draft.Statement statement -> {
                    line("    answer: " + statement.answer());
                    why("    ", statement.note());
                    misconception("    ", statement.misconception());
                }
                case Draft.Amount amount -> {
                    line("    answer: " + amount.answer().toPlainString());
                    line("    tolerance: " + amount.tolerance().toPlainString());
                    why("    ", amount.note());
                }
                case Draft.Pairs pairs -> pairs(pairs);
                case Draft.Words words -> words(words);
            }
        }

        private void choice(Draft.Choice choice) {
            note(choice);
            line("    options:");
            for (var option : choice.options()) {
                text("      - ", "text", markdown(option.text()));
                if (option.right()) {
                    line("        right: true");
                }
                reason(option.reason(), !option.right());
            }
        }

        private void pairs(Draft.Pairs pairs) {
            note(pairs);
            line("    pairs:");
            for (var pair : pairs.pairs()) {
                text("      - ", "left", pair.left());
                text("        ", "right", pair.right());
                why("        ", "");
            }
            if (!pairs.extras().isEmpty()) {
                line("    extras:");
            }
            for (var extra : pairs.extras()) {
                text("      - ", "right", extra);
                reason(Reason.NONE, true);
            }
        }

        private void words(Draft.Words words) {
            line("    accepted:");
            words.accepted().forEach(word -> line("      - " + quoted(word)));
            if (!words.expected().isEmpty()) {
                line("    expected:");
            }
            for (var word : words.expected()) {
                text("      - ", "text", word.text());
                reason(word.reason(), true);
            }
            why("    ", words.note());
        }

        private void reason(Reason reason, boolean believed) {
            why("        ", reason.why());
            if (believed) {
                misconception("        ", reason.misconception());
            }
        }

        private void why(String indent, String why) {
            if (why.isEmpty()) {
                lacks.add(new Fault(line, "`why` is missing: the source does not say why."));
            } else {
                text(indent, "why", markdown(why));
            }
        }

        private void misconception(String indent, String misconception) {
            if (misconception.isEmpty()) {
                lacks.add(new Fault(line, "`misconception` is missing: what somebody believes who answers so."));
            } else {
                text(indent, "misconception", misconception);
            }
        }

        // The portal has no place for feedback on the whole of these kinds: the author puts it
        // where it belongs.
        private void note(Draft draft) {
            if (!draft.note().isEmpty()) {
                lacks.add(new Fault(line, "The source's general feedback stands in a comment: put it where it fits."));
                draft.note().lines().forEach(said -> line("    # " + said));
            }
        }

        private String key(String name, int number) {
            var key = new StringBuilder();
            var small = name.toLowerCase(Locale.ROOT);
            for (int at = 0; at < small.length() && key.length() < LONGEST_KEY; at++) {
                char sign = small.charAt(at);
                if (sign >= 'a' && sign <= 'z' || sign >= '0' && sign <= '9') {
                    key.append(sign);
                } else if (!key.isEmpty() && key.charAt(key.length() - 1) != '-') {
                    key.append('-');
                }
            }
            if (!key.isEmpty() && key.charAt(key.length() - 1) == '-') {
                key.setLength(key.length() - 1);
            }
            var wanted = key.isEmpty() ? "item-" + number : key.toString();
            var free = wanted;
            for (int more = 2; !keys.add(free); more++) {
                free = wanted + "-" + number + (more == 2 ? "" : "-" + more);
            }
            return free;
        }

        private void text(String indent, String key, String text) {
            if (text.indexOf('\n') < 0) {
                line(indent + key + ": " + quoted(text));
                return;
            }
            line(indent + key + ": |");
            var inner = " ".repeat(indent.length() + 2);
            text.lines().forEach(part -> line(part.isEmpty() ? "" : inner + part));
        }

        private static String quoted(String text) {
            return "'" + text.replace("'", "''") + "'";
        }

        private void line(String text) {
            out.append(text).append('\n');
            line++;
        }
    }
}
