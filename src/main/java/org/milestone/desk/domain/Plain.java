package org.milestone.desk.domain;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Makes plain text of anything: one pass, whatever the text is.
public final class Plain {
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "br",
            "li",
            "ul",
            "ol",
            "tr",
            "table",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "pre",
            "blockquote",
            "section",
            "aside",
            "figure",
            "hr",
            "dt",
            "dd",
            "dl",
            "thead",
            "tbody",
            "tfoot",
            "figcaption",
            "caption");

    private static final Set<String> INLINE = Set.of(
            "a",
            "abbr",
            "b",
            "bdi",
            "bdo",
            "big",
            "body",
            "button",
            "center",
            "cite",
            "code",
            "col",
            "colgroup",
            "data",
            "del",
            "details",
            "dfn",
            "em",
            "font",
            "footer",
            "form",
            "head",
            "header",
            "html",
            "i",
            "input",
            "ins",
            "kbd",
            "label",
            "link",
            "main",
            "mark",
            "meta",
            "nav",
            "nolink",
            "o",
            "option",
            "q",
            "s",
            "samp",
            "select",
            "small",
            "span",
            "strike",
            "strong",
            "sub",
            "summary",
            "sup",
            "td",
            "textarea",
            "th",
            "time",
            "title",
            "tt",
            "u",
            "var",
            "wbr",
            "article",
            "base",
            "noscript");

    private static final Set<String> PICTURES =
            Set.of("img", "svg", "picture", "object", "embed", "iframe", "video", "audio", "canvas", "math");

    private static final Set<String> SILENT = Set.of("script", "style", "template");

    private static final Map<String, String> ENTITIES = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", " "),
            Map.entry("ndash", "\u2013"),
            Map.entry("mdash", "\u2014"),
            Map.entry("hellip", "\u2026"),
            Map.entry("lsquo", "\u2018"),
            Map.entry("rsquo", "\u2019"),
            Map.entry("ldquo", "\u201c"),
            Map.entry("rdquo", "\u201d"),
            Map.entry("euro", "\u20ac"),
            Map.entry("pound", "\u00a3"),
            Map.entry("times", "\u00d7"),
            Map.entry("minus", "\u2212"),
            Map.entry("rarr", "\u2192"));
    private static final int LONGEST_ENTITY = 10;

    /// What a piece of HTML says, and whether it shows more than text can.
    public record Stripped(String text, boolean pictures) {}

    private Plain() {}

    /// The words of HTML, its blocks on lines of their own. What is no known tag stays.
    public static Stripped ofHtml(String html) {
        var out = new StringBuilder(html.length());
        boolean pictures = false;
        var silent = "";
        // Once there is no further `>`, nobody looks for it again.
        boolean closes = true;
        for (int at = 0; at < html.length(); at++) {
            char sign = html.charAt(at);
            if (sign == '<' && closes) {
                if (html.startsWith("<!--", at)) {
                    int end = html.indexOf("-->", at);
                    if (end < 0) {
                        break;
                    }
                    at = end + 2;
                    continue;
                }
                var name = tag(html, at);
                if (known(name)) {
                    int end = html.indexOf('>', at);
                    closes = end >= 0;
                    if (closes) {
                        boolean closing = html.charAt(at + 1) == '/';
                        if (SILENT.contains(name)) {
                            silent = closing ? "" : silent.isEmpty() ? name : silent;
                        }
                        pictures |= PICTURES.contains(name);
                        out.append(BLOCKS.contains(name) ? "\n" : name.equals("td") || name.equals("th") ? " " : "");
                        at = end;
                        continue;
                    }
                }
            }
            if (!silent.isEmpty()) {
                continue;
            }
            if (sign == '&') {
                int end = html.substring(at, Math.min(html.length(), at + LONGEST_ENTITY + 2))
                        .indexOf(';');
                var said = end < 0 ? "" : entity(html.substring(at + 1, at + end));
                if (!said.isEmpty()) {
                    out.append(said);
                    at += end;
                    continue;
                }
            }
            out.append(sign);
        }
        return new Stripped(tidy(out.toString()), pictures);
    }

    private static boolean known(String name) {
        return BLOCKS.contains(name) || INLINE.contains(name) || PICTURES.contains(name) || SILENT.contains(name);
    }

    private static String tag(String html, int at) {
        int from = at + 1 < html.length() && html.charAt(at + 1) == '/' ? at + 2 : at + 1;
        int to = from;
        while (to < html.length() && to - from < LONGEST_ENTITY + 2 && isAsciiLetterOrDigit(html.charAt(to))) {
            to++;
        }
        return html.substring(from, to).toLowerCase(Locale.ROOT);
    }

    private static boolean isAsciiLetterOrDigit(char sign) {
        return sign < 128 && Character.isLetterOrDigit(sign);
    }

    private static String entity(String name) {
        if (!name.startsWith("#")) {
            return ENTITIES.getOrDefault(name, "");
        }
        try {
            boolean hex = name.startsWith("#x") || name.startsWith("#X");
            int point = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
            boolean fit = Character.isValidCodePoint(point) && (point < 0xD800 || point > 0xDFFF);
            return fit ? Character.toString(point) : "";
        } catch (NumberFormatException notANumber) {
            return "";
        }
    }

    /// The text without signs nobody sees, runs of spaces and more than one empty line.
    public static String tidy(String text) {
        var out = new StringBuilder(text.length());
        boolean space = false;
        int breaks = 0;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign == '\n' || sign == '\u0085' || sign == '\u2028' || sign == '\u2029') {
                breaks++;
                space = false;
            } else if (Character.isWhitespace(sign) || Character.isSpaceChar(sign)) {
                space = true;
            } else if (!isUnseen(text, at)) {
                if (!out.isEmpty()) {
                    out.append(breaks > 1 ? "\n\n" : breaks == 1 ? "\n" : space ? " " : "");
                }
                breaks = 0;
                space = false;
                out.append(sign);
            }
        }
        return out.toString();
    }

    /// The text on one line.
    static String line(String text) {
        return tidy(text.replace('\n', ' ')
                .replace('\u2028', ' ')
                .replace('\u2029', ' ')
                .replace('\u0085', ' '));
    }

    private static boolean isUnseen(String text, int at) {
        char sign = text.charAt(at);
        if (Character.isHighSurrogate(sign)) {
            return at + 1 >= text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(sign)) {
            return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
        }
        return Character.isISOControl(sign) || sign == '\uFEFF' || sign >= '\uFFFE' || isTurn(sign);
    }

    // Signs that turn the direction of writing can make a text look like another.
    private static boolean isTurn(char sign) {
        return sign >= '\u202A' && sign <= '\u202E' || sign >= '\u2066' && sign <= '\u2069';
    }
}
