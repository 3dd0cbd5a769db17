package org.milestone.content;

import com.vladsch.flexmark.ext.admonition.AdmonitionExtension;
import com.vladsch.flexmark.ext.attributes.AttributesExtension;
import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.typographic.TypographicExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.milestone.content.domain.Block;
import org.milestone.content.domain.Heading;
import org.milestone.content.domain.Template;
import org.milestone.content.domain.Text;

/// Authors' Markdown to sanitised HTML: flexmark reads it, [MarkdownChecks] holds it to the rules
/// and puts addresses into its links, [Polish] gives the HTML its figures, tables and boxes,
/// [Sanitiser] has the last word.
final class Markdown {
    /// The line of a lesson that asks an item.
    static final Pattern CHECK = Pattern.compile("::check[ \\t]+(\\S+)[ \\t]*");

    private static final Pattern RUN = Pattern.compile("[\\[(!*_~`<^>\\]]{100}|(?:[>*+-][ \\t]*){60}");
    private static final Parser PARSER = Parser.builder(options(true)).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder(options(false))
            .nodeRendererFactory(Boxes.FACTORY)
            .build();

    /// An item shown by a lesson, and where.
    record Shown(String file, int line, String key) {}

    private final Draft draft;
    private final Links links;
    private final Images images;
    private final TermCards cards;
    private final Map<String, List<Shown>> shown = new ConcurrentSkipListMap<>();

    Markdown(Draft draft, Links links, Images images, TermCards cards) {
        this.draft = draft;
        this.links = links;
        this.images = images;
        this.cards = cards;
    }

    /// The body of a lesson, in which items may be asked.
    Text lesson(org.milestone.content.Document document, String id) {
        var asked = new ArrayList<Shown>();
        shown.put(id, asked);
        return text(document, id, asked);
    }

    /// The body of any other page.
    Text page(org.milestone.content.Document document, String id) {
        if (document.body().isBlank() && document.head().line() > 0) {
            draft.problem(document.file(), document.line(), "the text is missing");
        }
        return text(document, id, null);
    }

    /// A text within a page, such as a stem: no headings, no anchors; a single paragraph comes
    /// without its `<p>`.
    String fragment(String file, Scalar source) {
        return PlainText.html(source.value()).orElseGet(() -> parsed(file, source));
    }

    /// As [#fragment(String, Scalar)], by the parser in any case.
    String parsed(String file, Scalar source) {
        var html = rendered(MarkdownChecks.fragment(draft, links, file, source.line()), source.value());
        if (html.isEmpty()) {
            return "";
        }
        var body = html.get().body();
        body.select("[id]").removeAttr("id");
        new Polish(images).apply(body);
        // By its words, not its line: what stands above a text must not change it.
        return finished(html.get(), file + source.value());
    }

    /// A picture on its own as HTML, an inline drawing or an `img`; empty, and a problem, when it
    /// does not exist.
    String picture(String file, Scalar name, String alternative) {
        var found = links.file(file, name.value().strip()).filter(images::has);
        if (found.isEmpty()) {
            draft.problem(file, name.line(), "there is no picture `" + name.value() + "`");
            return "";
        }
        var html = Document.createShell("");
        html.outputSettings().prettyPrint(false);
        html.body().appendElement("img").attr("src", found.get()).attr("alt", alternative);
        new Polish(images).apply(html.body());
        return finished(html, file + name.value());
    }

    /// A document that people download, headings from the third level on, without anchors.
    Template.Sheet sheet(String file) {
        var source = draft.text(file);
        if (source.isBlank()) {
            draft.problem(file, 0, "the document is empty");
        }
        var html = rendered(MarkdownChecks.sheet(draft, links, file), source);
        if (html.isEmpty()) {
            return new Template.Sheet(source, "", "");
        }
        var body = html.get().body();
        body.select("[id]").removeAttr("id");
        for (int level = 6; level >= 1; level--) {
            body.select("h" + level).tagName("h" + Math.min(6, level + 2));
        }
        new Polish(images).apply(body);
        // The page shows both documents, whose tables stand under the same headings.
        int number = 0;
        for (var region : body.select("[role=region][aria-label]")) {
            var which = file.endsWith("/blank.md") ? "blank" : "example";
            region.attr("aria-label", region.attr("aria-label") + " (" + which + ", " + ++number + ")");
        }
        return new Template.Sheet(
                source, Sanitiser.clean(html.get()).body().html().strip(), body.text());
    }

    /// What lessons show: lesson id -> its checks in reading order. Call it when every text is
    /// rendered.
    Map<String, List<Shown>> shown() {
        return shown;
    }

    private Text text(
            org.milestone.content.Document document, String id, @org.jspecify.annotations.Nullable List<Shown> asked) {
        var checks = MarkdownChecks.page(draft, links, document, asked);
        var html = rendered(checks, document.body());
        if (html.isEmpty()) {
            return Text.EMPTY;
        }
        var body = html.get().body();
        anchors(document.file(), body);
        new Polish(images).apply(body);
        var headings = headings(body);
        var plain = plain(body);
        cards.apply(body);
        var clean = Sanitiser.clean(html.get()).body();
        Polish.drawings(clean, images, "fig" + Integer.toHexString(id.hashCode()));
        return new Text(blocks(clean, id), headings, plain);
    }

    private Optional<Document> rendered(MarkdownChecks checks, String source) {
        if (RUN.matcher(source).find()) {
            checks.problem(0, "more than 60 marks (`>`, `[`, `*` ...) in a row");
            return Optional.empty();
        }
        try {
            var parsed = PARSER.parse(source);
            checks.visit(parsed, source);
            var html = Jsoup.parseBodyFragment(RENDERER.render(parsed));
            html.outputSettings().prettyPrint(false);
            return Optional.of(html);
        } catch (StackOverflowError tooDeep) {
            checks.problem(0, "the text is nested too deeply");
            return Optional.empty();
        }
    }

    private void anchors(String file, Element body) {
        var ids = new HashSet<String>();
        for (var element : body.select("[id]")) {
            if (!ids.add(element.id())) {
                draft.problem(file, 0, "the anchor #" + element.id() + " is given twice");
            }
        }
        links.anchorsOf(file, ids);
    }

    private static List<Heading> headings(Element body) {
        return body.select("h2[id], h3[id]").stream()
                .map(heading -> new Heading(heading.tagName().charAt(1) - '0', heading.text(), heading.id()))
                .toList();
    }

    private static String plain(Element body) {
        var copy = body.clone();
        copy.select("sup:has(a.footnote-ref), a.footnote-backref").remove();
        copy.children().removeIf(child -> !checksIn(child).isEmpty());
        // A heading is a sentence of its own, for whoever reads an extract.
        copy.select("h2, h3, h4, h5, h6").forEach(heading -> heading.appendText("."));
        return copy.text();
    }

    private String finished(Document dirty, String owner) {
        var clean = Sanitiser.clean(dirty).body();
        Polish.drawings(clean, images, "fig" + Integer.toHexString(owner.hashCode()));
        boolean oneParagraph = clean.childrenSize() == 1
                && clean.child(0).normalName().equals("p")
                && clean.textNodes().stream().allMatch(node -> node.isBlank());
        return (oneParagraph ? clean.child(0) : clean).html().strip();
    }

    private static List<Block> blocks(Element body, String lesson) {
        var blocks = new ArrayList<Block>();
        var prose = new StringBuilder();
        for (var node : body.childNodes()) {
            var keys = node instanceof Element element ? checksIn(element) : List.<String>of();
            if (keys.isEmpty()) {
                prose.append(node.outerHtml());
                continue;
            }
            if (!prose.toString().isBlank()) {
                blocks.add(new Block.Prose(prose.toString().strip()));
            }
            prose.setLength(0);
            keys.forEach(key -> blocks.add(new Block.Check(lesson + "#" + key)));
        }
        if (!prose.toString().isBlank()) {
            blocks.add(new Block.Prose(prose.toString().strip()));
        }
        return blocks;
    }

    // Several checks may stand under one another without an empty line.
    private static List<String> checksIn(Element element) {
        var text = element.wholeText().strip();
        if (!element.normalName().equals("p") || !text.startsWith("::check")) {
            return List.of();
        }
        var keys = new ArrayList<String>();
        for (var line : text.split("\n")) {
            var match = CHECK.matcher(line.strip());
            if (!match.matches()) {
                return List.of();
            }
            keys.add(match.group(1));
        }
        return keys;
    }

    private static MutableDataSet options(boolean reading) {
        var extensions = new ArrayList<Extension>(List.of(
                TablesExtension.create(),
                FootnoteExtension.create(),
                DefinitionExtension.create(),
                TaskListExtension.create(),
                StrikethroughExtension.create(),
                AutolinkExtension.create(),
                TypographicExtension.create(),
                AttributesExtension.create()));
        if (reading) {
            // Only read: its HTML is not accessible, ours is in Boxes.
            extensions.add(AdmonitionExtension.create());
        }
        return new MutableDataSet()
                .set(Parser.EXTENSIONS, extensions)
                // Its default is read from the jar at every parse.
                .set(AdmonitionExtension.TYPE_SVG_MAP, Map.of())
                .set(TablesExtension.COLUMN_SPANS, false)
                .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
                .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
                .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
                .set(DefinitionExtension.TILDE_MARKER, false)
                .set(FootnoteExtension.FOOTNOTE_LINK_REF_CLASS, "footnote-ref")
                .set(FootnoteExtension.FOOTNOTE_BACK_LINK_REF_CLASS, "footnote-backref")
                .set(HtmlRenderer.ESCAPE_HTML, true)
                .set(HtmlRenderer.GENERATE_HEADER_ID, true)
                .set(HtmlRenderer.RENDER_HEADER_ID, true)
                .set(HtmlRenderer.OBFUSCATE_EMAIL, false);
    }
}
