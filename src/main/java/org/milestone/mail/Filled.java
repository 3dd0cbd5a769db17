package org.milestone.mail;

import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.milestone.content.domain.Letter;
import org.springframework.web.util.HtmlUtils;

/// A letter with its values in place: escaped in the HTML part, on one line everywhere, so that no value can break out
/// of the place it was meant for.
record Filled(String subject, String html, String plain) {
    private static final int LONGEST_SUBJECT = 250;
    private static final Pattern PLACE = Pattern.compile("(?:\\{\\{|%7B%7B)([A-Za-z0-9_-]+)(?:\\}\\}|%7D%7D)");
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");

    static Filled of(Letter letter, Map<String, String> values) {
        if (!values.keySet().containsAll(letter.values())) {
            throw new IllegalArgumentException(
                    "letter " + letter.id() + " needs " + letter.values() + " and got " + values.keySet());
        }
        String subject = fill(letter.subject(), values, Filled::oneLine);
        return new Filled(
                subject.substring(0, Math.min(subject.length(), LONGEST_SUBJECT)),
                fill(letter.html(), values, value -> HtmlUtils.htmlEscape(oneLine(value))),
                fill(letter.plain(), values, Filled::oneLine));
    }

    private static String fill(String text, Map<String, String> values, UnaryOperator<String> form) {
        return PLACE.matcher(text)
                .replaceAll(place -> Matcher.quoteReplacement(form.apply(values.getOrDefault(place.group(1), ""))));
    }

    private static String oneLine(String value) {
        return BREAKS.matcher(value).replaceAll(" ");
    }
}
