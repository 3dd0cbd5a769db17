package org.milestone.content;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.milestone.content.domain.Id;
import org.milestone.content.domain.Term;

/// Explains an abbreviation where it first stands in each section: a button that shows a card.
final class TermCards {
    private static final Set<String> LEFT_ALONE = Set.of(
            "h1", "h2", "h3", "h4", "h5", "h6", "a", "code", "pre", "figure", "summary", "button", "label", "sup", "th",
            "dt");

    private final Map<String, Term> byAbbreviation;
    private final Optional<Pattern> pattern;

    TermCards(Collection<Term> terms) {
        byAbbreviation = new HashMap<>();
        for (var term : terms) {
            term.abbreviation().ifPresent(letters -> byAbbreviation.put(letters, term));
        }
        pattern = byAbbreviation.isEmpty()
                ? Optional.empty()
                : Optional.of(Pattern.compile(byAbbreviation.keySet().stream()
                        .sorted(Comparator.comparingInt(String::length)
                                .reversed()
                                .thenComparing(letters -> letters))
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|", "(?<![\\w/.&-])(?:", ")(?=s?(?!\\w))"))));
    }

    void apply(Element body) {
        pattern.ifPresent(words -> new Walk(words).into(body));
    }

    private final class Walk {
        private final Pattern words;
        private final Set<String> seen = new HashSet<>();
        private int number;

        Walk(Pattern words) {
            this.words = words;
        }

        void into(Element parent) {
            for (Node node : List.copyOf(parent.childNodes())) {
                if (node instanceof TextNode text) {
                    explain(text);
                } else if (node instanceof Element element) {
                    if (element.normalName().equals("h2")) {
                        seen.clear();
                    }
                    if (!LEFT_ALONE.contains(element.normalName()) && !element.hasClass("box-title")) {
                        into(element);
                    }
                }
            }
        }

        private void explain(TextNode text) {
            var whole = text.getWholeText();
            var match = words.matcher(whole);
            int done = 0;
            while (match.find()) {
                var term = byAbbreviation.get(match.group());
                if (term == null || !seen.add(match.group())) {
                    continue;
                }
                if (match.start() > done) {
                    text.before(new TextNode(whole.substring(done, match.start())));
                }
                card(text, match.group(), term);
                done = match.end();
            }
            if (done > 0) {
                if (done < whole.length()) {
                    text.before(new TextNode(whole.substring(done)));
                }
                text.remove();
            }
        }

        private void card(TextNode place, String letters, Term term) {
            var id = "term-" + Id.lastWord(term.id()) + "-" + ++number;
            var card = new Element("span")
                    .attr("role", "tooltip")
                    .addClass("term-card")
                    .attr("id", id)
                    .attr("popover", "manual");
            card.appendElement("strong").text(term.term());
            card.appendText(" " + term.text());
            place.before(new Element("button")
                    .attr("type", "button")
                    .addClass("term")
                    .attr("aria-describedby", id)
                    .text(letters));
            place.before(card);
        }
    }
}
