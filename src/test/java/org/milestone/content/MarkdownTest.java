package org.milestone.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.milestone.content.domain.Block;
import org.milestone.content.domain.Text;

class MarkdownTest {
    private final Draft draft = draft();

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
        ## A title                        => <h2 id="a-title">A title</h2>
        ## A title {#mine}                => <h2 id="mine">A title</h2>
        ~~gone~~                          => <del>gone</del>
        "quoted" -- it's                  => “quoted” – it’s
        https://example.org               => <a href="https://example.org" rel="noopener" class="external">
        [role](roles/x.md)                => <a href="/roles/x" router-link="">role</a>
        [lesson](tracks/t/l.md)           => <a href="/learn/t/l" router-link="">lesson</a>
        [here](#there)\\n\\n## There        => <a href="#there">here</a>
        [term](../../glossary.yml#wbs)       => <a href="/glossary#wbs" router-link="">term</a>
        [pay](salaries.yml)               => <a href="/salaries" router-link="">pay</a>
        Term\\n:   Meaning                 => <dt>Term</dt>\\n<dd>Meaning</dd>
        - [x] done                        => <label><input checked disabled type="checkbox"> done</label>
        !!! note "Hear"\\n    Text         => <aside class="box box-note" role="note"><p class="box-title">Hear</p>
        !!! tip\\n    Text                 => <p class="box-title">Tip</p>
        ??? example "Model"\\n    Text     => <details class="box box-example"><summary>Model</summary>
        `a < b`                           => <code>a &lt; b</code>
        | A | B |\\n|---|--:|\\n| 1 | 2 |   => <td class="align-right">2</td>
        | A | B |\\n|---|--:|\\n| 1 | 2 |   => <div class="table" role="region" tabindex="0" aria-label="Table 1">
        ![A dot](images/dot.png "Cap")    => <figure><img src="/content/images/dot.png?v=
        ![A dot](images/dot.png "Cap")    => <figcaption>Cap</figcaption></figure>
        ![A dot](images/dot.png)          => loading="lazy" width="1" height="1"
        Text[^1]\\n\\n[^1]: Note            => <a class="footnote-ref" href="#fn-1" role="doc-noteref"
        Text[^1]\\n\\n[^1]: Note            => <section class="footnotes" role="doc-endnotes" aria-label="Footnotes">
        A WBS here                        => <button class="term" aria-describedby="term-wbs-1" type="button">WBS</button>
        """)
    void markdownBecomesAccessibleHtml(String source, String expected) {
        assertThat(page(source).html()).contains(expected.replace("\\n", "\n"));
        assertThat(draft.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](java\nscript:alert(1))",
                "[x](&#106;avascript:alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x](vbscript:x)",
                "<javascript:alert(1)>",
                "![x](javascript:alert(1))",
                "![x](images/dot.png \"\\\" onerror=alert(1)\")",
                "![\" onerror=alert(1) \"](images/dot.png)",
                "[a]: javascript:alert(1)\n\n[a]",
                "text {onclick=alert(1)}",
                "## T {onmouseover=\"alert(1)\" #x}",
                "text {style=\"background:url(javascript:alert(1))\"}",
                "!!! note \"<img src=x onerror=alert(1)>\"\n    x",
                "??? example \"</summary><script>alert(1)</script>\"\n    x",
                "!!! \"onload=alert(1)\n    x",
                "```html onload=alert(1)\n<script>x</script>\n```",
                "```\" onmouseover=\"alert(1)\nx\n```",
                "[^1]\n\n[^1]: <svg onload=alert(1)>",
                "| a |\n|---|\n| <script>alert(1)</script> |",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<iframe src=//evil></iframe>",
                "[x](//evil.example/x)",
                "<style>*{}</style>",
                "<form action=x><input name=y></form>",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "[x](<javascript:alert(1)>)",
                "<!-- --><script>alert(1)</script>"
            })
    void nothingHostileGetsThrough(String source) {
        for (var html : new String[] {page(source).html(), markdown().fragment("q.yml", new Scalar(source, 1))}) {
            var body = Jsoup.parseBodyFragment(html).body();
            assertThat(body.select("script, iframe, object, embed, form, style, link, meta, base, svg[onload]"))
                    .as(html)
                    .isEmpty();
            for (var element : body.getAllElements()) {
                for (var attribute : element.attributes()) {
                    assertThat(attribute.getKey())
                            .as(html)
                            .doesNotStartWith("on")
                            .isNotEqualTo("style");
                    assertThat(attribute.getValue().replaceAll("\\s", "").toLowerCase())
                            .as(html)
                            .doesNotStartWith("javascript:")
                            .doesNotStartWith("data:")
                            .doesNotStartWith("vbscript:")
                            .doesNotStartWith("//");
                }
            }
        }
    }

    @Test
    void aHostileDrawingLosesEverythingHostile() {
        var files = new TreeMap<>(draft.folder().files());
        files.put("images/evil.svg", """
                <?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1" onload="alert(1)">
                <script>alert(1)</script><style>*{fill:url(http://evil)}</style>
                <a href="javascript:alert(1)"><text>x</text></a>
                <use href="http://evil/x.svg#a"/><image href="http://evil/x.png"/>
                <rect fill="url(http://evil)" style="fill:red" onclick="alert(1)"/>
                <foreignObject><iframe src="http://evil"/></foreignObject>
                <animate attributeName="href" to="javascript:alert(1)"/>&x;
                </svg>
                """.getBytes(StandardCharsets.UTF_8));
        var spoilt = new Draft(new ContentFolder(files), SmallFolder.TODAY);
        var svg = Svg.read(spoilt, "images/evil.svg").outerHtml();
        assertThat(svg).doesNotContain("script", "evil", "alert", "style", "foreignObject", "<a", "animate", "<image");
        assertThat(spoilt.problems()).hasSizeGreaterThan(8);
    }

    @Test
    void drawingsStandInThePageWithNamesOfTheirOwn() {
        var html = page("![A drawing](images/a.svg \"One\")\n\n![Again](images/a.svg)")
                .html();
        var body = Jsoup.parseBodyFragment(html).body();
        assertThat(body.select("figure > svg[role=img]")).hasSize(2);
        assertThat(body.select("svg").eachAttr("aria-label")).containsExactly("A drawing", "Again");
        assertThat(body.select("marker").eachAttr("id")).doesNotHaveDuplicates().hasSize(2);
        var first = body.select("marker").getFirst().id();
        assertThat(body.select("path[marker-end]").getFirst().attr("marker-end"))
                .isEqualTo("url(#" + first + ")");
        assertThat(html).contains("viewBox=\"0 0 60 20\"");
    }

    @Test
    void textIsSplitWhereItemsAreAskedAndFootnotesStillWork() {
        var text = page("One[^1].\n\n::check a-1\n::check a-2\n\nTwo.\n\n[^1]: The note.");
        assertThat(text.blocks()).hasSize(4);
        assertThat(text.blocks().get(1)).isEqualTo(new Block.Check("t/l#a-1"));
        assertThat(text.blocks().get(2)).isEqualTo(new Block.Check("t/l#a-2"));
        var body = Jsoup.parseBodyFragment(text.html()).body();
        for (var link : body.select("a[href^=#]")) {
            assertThat(body.getElementById(link.attr("href").substring(1))).isNotNull();
        }
        assertThat(text.plain()).doesNotContain("::check");
    }

    @Test
    void aTermIsExplainedOncePerSectionAndNeverInHeadingsLinksOrCode() {
        var body = Jsoup.parseBodyFragment(page("""
                ## The WBS

                `WBS` and [the WBS](roles/x.md), WBSs and WBS, not XWBS.

                ### Sub

                WBS

                ## Next

                WBS
                """).html()).body();
        assertThat(body.select("button.term")).hasSize(2);
        assertThat(body.select("h2 button, code button, a button")).isEmpty();
        for (var button : body.select("button.term")) {
            var card = body.getElementById(button.attr("aria-describedby"));
            assertThat(card).isNotNull();
            assertThat(card.attr("role")).isEqualTo("tooltip");
            assertThat(card.text()).isEqualTo("Work breakdown A tree & more.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"- ::check inside\n", "text\n::check after\n", "!!! note\n    ::check inside\n"})
    void aCheckOutOfPlaceIsAProblem(String source) {
        page(source);
        assertThat(draft.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("on a line of its own"));
    }

    @Test
    @Timeout(20)
    void aVeryLongLessonDoesNotHang() {
        var paragraph = "Some **words** about `code`, a [link](roles/x.md) and a WBS, \"quoted\" -- well.\n\n"
                + "| a | b |\n|---|---|\n| 1 | 2 |\n\n- item\n- item\n\n";
        var source = paragraph.repeat(300_000 / paragraph.length());
        var start = System.nanoTime();
        assertThat(page(source).words()).isGreaterThan(20_000);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(15));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "> ", "*a ", "(", "- ", "![", "**_", "`", "<a ", "[a](", "&amp;", "\\", "| ", "1. "})
    @Timeout(20)
    void deepNestingEndsInAProblemOrInText(String mark) {
        page(mark.repeat(3_000));
        page((mark + "\n").repeat(500));
    }

    private Text page(String source) {
        var document = new Document(
                "tracks/t/l.md", new Fields(draft, "tracks/t/l.md", 0, null), source.replace("\\n", "\n"), 1);
        return markdown().lesson(document, "t/l");
    }

    private Markdown markdown() {
        var images = Images.read(draft);
        var terms = new GlossaryReader(draft).read().values();
        return new Markdown(draft, new Links(draft, images), images, new TermCards(terms));
    }

    private static Draft draft() {
        var files = new TreeMap<String, byte[]>();
        files.put("roles/x.md", new byte[0]);
        files.put("tracks/t/l.md", new byte[0]);
        files.put("salaries.yml", new byte[0]);
        files.put("glossary.yml", """
                - key: wbs
                  term: Work breakdown
                  abbreviation: WBS
                  text: A tree & more.
                """.getBytes(StandardCharsets.UTF_8));
        files.put("images/a.svg", """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 20">
                  <defs><marker id="tip"><path d="M0 0"/></marker></defs>
                  <path d="M0 10H60" marker-end="url(#tip)"/>
                </svg>
                """.getBytes(StandardCharsets.UTF_8));
        files.put(
                "images/dot.png",
                java.util.Base64.getDecoder()
                        .decode(
                                "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="));
        return new Draft(new ContentFolder(files), SmallFolder.TODAY);
    }
}
