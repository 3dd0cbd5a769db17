package org.milestone.mail;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.milestone.content.domain.Letter;
import org.springframework.web.util.HtmlUtils;

/// A letter with its values in place: escaped in the HTML part, on one line everywhere, so that
/// no value can break out of the place it was meant for.
record Filled(String subject, String html, String plain) {
    private static final int LONGEST_SUBJECT = 250;
    private static final Pattern PLACE = Pattern.compile("(?:\\{\\{|%7B%7B)([A-Za-z0-9_-]+)(?:\\}\\}|%7D%7D)");
    private static final Pattern HTML_ITEM = Pattern.compile("(?s)<li\\b.*?</li>\\s*");
    private static final Pattern PLAIN_ITEM = Pattern.compile("(?m)^- .*$\\R?");
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");

    static Filled of(Letter letter, Map<String, String> values) {
        return of(letter, values, List.of());
    }

    /// @param lines what stands in the places of a list's item, once for each
    static Filled of(Letter letter, Map<String, String> values, List<Map<String, String>> lines) {
        var names = new HashSet<>(values.keySet());
        lines.forEach(line -> names.addAll(line.keySet()));
        if (!names.containsAll(letter.values())) {
            throw new IllegalArgumentException(
                    "letter " + letter.id() + " needs " + letter.values() + " and got " + names);
        }
        String subject = fill(letter.subject(), values, Filled::oneLine);
        return new Filled(
                subject.substring(0, Math.min(subject.length(), LONGEST_SUBJECT)),
                fill(letter.html(), HTML_ITEM, values, lines, value -> HtmlUtils.htmlEscape(oneLine(value))),
                fill(letter.plain(), PLAIN_ITEM, values, lines, Filled::oneLine));
    }

    /// An item that has a place of the lines stands there once for each of them.
    private static String fill(
            String text,
            Pattern item,
            Map<String, String> values,
            List<Map<String, String>> lines,
            UnaryOperator<String> form) {
        var out = new StringBuilder();
        int from = 0;
        var items = item.matcher(text);
        while (!lines.isEmpty() && items.find()) {
            if (PLACE.matcher(items.group())
                    .results()
                    .anyMatch(place -> lines.getFirst().containsKey(place.group(1)))) {
                out.append(fill(text.substring(from, items.start()), values, form));
                lines.forEach(line -> out.append(fill(items.group(), line, form)));
                from = items.end();
            }
        }
        return out.append(fill(text.substring(from), values, form)).toString();
    }

    private static String fill(String text, Map<String, String> values, UnaryOperator<String> form) {
        return PLACE.matcher(text)
                .replaceAll(place -> Matcher.quoteReplacement(form.apply(values.getOrDefault(place.group(1), ""))));
    }

    private static String oneLine(String value) {
        return BREAKS.matcher(value).replaceAll(" ");
    }
}
