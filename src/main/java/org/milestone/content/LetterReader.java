package org.milestone.content;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.milestone.content.domain.Letter;

/// Reads `letters/<letter>.md` into a mail of two parts, both with `{{value}}` where a value goes.
final class LetterReader {
    private static final Pattern VALUE = Pattern.compile("\\{\\{\\s*([^{}]*?)\\s*}}");
    private static final String NAME = "[a-z][a-zA-Z0-9]*";
    // Stands for {{value}} on the way through Markdown and the sanitiser, in links as well as in text.
    private static final String TOKEN = "https://value.invalid/";
    private static final Pattern TOKENS = Pattern.compile(Pattern.quote(TOKEN) + "(" + NAME + ")/");
    private static final MutableDataSet OPTIONS = new MutableDataSet().set(HtmlRenderer.ESCAPE_HTML, true);
    private static final Parser PARSER = Parser.builder(OPTIONS).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder(OPTIONS).build();

    private static final Map<String, String> STYLES = Map.of(
            "p", "margin:0 0 16px",
            "h2", "margin:24px 0 8px;font-size:20px;line-height:1.3",
            "h3", "margin:20px 0 8px;font-size:17px;line-height:1.3",
            "ul", "margin:0 0 16px;padding-left:24px",
            "ol", "margin:0 0 16px;padding-left:24px",
            "li", "margin:0 0 6px",
            "blockquote", "margin:0 0 16px;padding-left:16px;border-left:3px solid #0b6e5f",
            "hr", "margin:24px 0;border:0;border-top:1px solid #9aa5a3",
            "a", "color:#0b6e5f;text-decoration:underline");

    private final Draft draft;

    LetterReader(Draft draft) {
        this.draft = draft;
    }

    Letter read(String file) {
        var document = Document.read(draft, file);
        var head = document.head();
        var subject = head.text("subject");
        var declared = head.texts("values");
        var names = declared.stream().map(scalar -> scalar.value().strip()).toList();
        var used = new TreeSet<String>();
        use(file, head.line("subject"), subject, names, used);
        int line = document.line();
        for (var text : document.body().split("\n", -1)) {
            use(file, line++, text, names, used);
        }
        for (var value : declared) {
            if (!value.value().strip().matches(NAME)) {
                draft.problem(file, value.line(), "a value's name is letters and digits: `" + value.value() + "`");
            } else if (!used.contains(value.value().strip())) {
                draft.problem(file, value.line(), "the value `" + value.value() + "` is declared and not used");
            }
        }
        if (document.body().isBlank()) {
            draft.problem(file, document.line(), "the letter has no text");
        }
        head.done();
        return letter(document, subject, names);
    }

    private Letter letter(Document document, String subject, java.util.List<String> names) {
        var source = VALUE.matcher(document.body())
                .replaceAll(found -> found.group(1).matches(NAME) ? TOKEN + found.group(1) + "/" : "");
        try {
            var parsed = PARSER.parse(source);
            for (var node : parsed.getDescendants()) {
                if (node instanceof HtmlBlockBase || node instanceof HtmlInlineBase) {
                    draft.problem(
                            document.file(),
                            document.line() + parsed.getLineNumber(node.getStartOffset()),
                            "raw HTML is not taken over");
                }
            }
            var body = Sanitiser.clean(Jsoup.parseBodyFragment(RENDERER.render(parsed)))
                    .body();
            for (var link : body.select("a, img")) {
                if (!link.attr("href").matches("https?://.+|mailto:.+")) {
                    draft.problem(
                            document.file(), 0, "a letter links to whole addresses (https://...) or to a {{value}}");
                }
            }
            var plain = new StringBuilder();
            plain(body, plain);
            STYLES.forEach((tag, style) -> body.select(tag).attr("style", style));
            return new Letter(
                    document.id(),
                    subject,
                    names,
                    values(frame(subject, body)),
                    values(plain.toString().strip() + "\n"));
        } catch (StackOverflowError tooDeep) {
            draft.problem(document.file(), 0, "the text is nested too deeply");
            return new Letter(document.id(), subject, names, "", "");
        }
    }

    private void use(String file, int line, String text, java.util.List<String> declared, TreeSet<String> used) {
        var match = VALUE.matcher(text);
        while (match.find()) {
            if (!declared.contains(match.group(1))) {
                draft.problem(file, line, "the value `" + match.group(1) + "` is not declared in `values`");
            }
            used.add(match.group(1));
        }
    }

    private static String values(String text) {
        return TOKENS.matcher(text).replaceAll("{{$1}}");
    }

    private static String frame(String subject, Element body) {
        return """
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width">
                <meta name="color-scheme" content="light">
                <title>%s</title>
                </head>
                <body style="margin:0;padding:0;background:#f2f5f4">
                <div style="max-width:560px;margin:0 auto;padding:24px 16px">
                <div style="padding:28px 24px;border-radius:12px;background:#ffffff;color:#16211f;\
                font:16px/1.55 system-ui,-apple-system,'Segoe UI',Roboto,Arial,sans-serif">
                <p style="margin:0 0 20px;font-weight:700;color:#0b6e5f">Milestone</p>
                %s
                </div>
                </div>
                </body>
                </html>
                """.formatted(Escaping.escapeHtml(subject, false), body.html().strip());
    }

    private static void plain(Element parent, StringBuilder out) {
        for (var node : parent.childNodes()) {
            if (node instanceof org.jsoup.nodes.TextNode text) {
                out.append(text.getWholeText().replaceAll("\\s+", " "));
            } else if (node instanceof Element element) {
                plainElement(element, out);
            }
        }
    }

    private static void plainElement(Element element, StringBuilder out) {
        switch (element.normalName()) {
            case "br" -> out.append('\n');
            case "hr" -> out.append("\n\n---\n\n");
            case "li" -> {
                newLine(out, 1);
                out.append("- ");
                plain(element, out);
            }
            case "a" -> {
                plain(element, out);
                if (!element.text().equals(element.attr("href"))) {
                    out.append(": ").append(element.attr("href"));
                }
            }
            case "p", "h2", "h3", "h4", "blockquote", "pre", "ul", "ol" -> {
                // A paragraph right after its item's dash stays on that line.
                if (!out.toString().endsWith("- ")) {
                    newLine(out, 2);
                }
                plain(element, out);
                newLine(out, 2);
            }
            default -> plain(element, out);
        }
    }

    private static void newLine(StringBuilder out, int wanted) {
        while (!out.isEmpty() && (out.charAt(out.length() - 1) == ' ' || out.charAt(out.length() - 1) == '\n')) {
            out.setLength(out.length() - 1);
        }
        if (!out.isEmpty()) {
            out.append("\n".repeat(wanted));
        }
    }
}
