package org.milestone.content.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.milestone.content.domain.Catalog;
import org.milestone.content.domain.Id;
import org.milestone.content.domain.Term;

/// The terms of one letter. One piece of HTML instead of a thousand components keeps the glossary light in memory;
/// jsoup escapes every text on its way in.
final class TermsPanel extends Div {

    TermsPanel(String letter, List<Term> terms, Catalog catalog) {
        var section = new Element("section").addClass("letter");
        section.appendElement("h2").attr("id", anchor(letter)).text(letter);
        var list = section.appendElement("div").addClass("terms");
        terms.forEach(term -> append(list, term, catalog));
        add(new Html(section.outerHtml()));
    }

    /// Where a letter's terms begin in the page.
    static String anchor(String letter) {
        return "letter-" + (letter.equals("#") ? "other" : letter.toLowerCase(Locale.ROOT));
    }

    private static void append(Element list, Term term, Catalog catalog) {
        var article = list.appendElement("article").addClass("entry-term").attr("id", Id.lastWord(term.id()));
        var name = article.appendElement("h3").text(term.term());
        term.abbreviation()
                .filter(letters -> !letters.equals(term.term()))
                .ifPresent(letters -> name.appendText(" ").appendElement("abbr").text(letters));
        article.appendElement("p").text(term.text());
        if (!term.synonyms().isEmpty()) {
            article.appendElement("p")
                    .addClass("muted")
                    .addClass("small")
                    .text("Also called: " + String.join(", ", term.synonyms()));
        }
        if (!term.see().isEmpty()) {
            var see =
                    article.appendElement("p").addClass("small").addClass("see").text("See also: ");
            for (var other : term.see()) {
                see.appendElement("a")
                        .attr("href", "/glossary#" + Id.lastWord(other))
                        .text(name(other, catalog));
                see.appendText(" ");
            }
        }
    }

    private static String name(String id, Catalog catalog) {
        var term = catalog.terms().get(id);
        return term == null ? Id.lastWord(id) : term.term();
    }
}
