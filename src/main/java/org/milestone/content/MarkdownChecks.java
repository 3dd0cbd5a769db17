package org.milestone.content;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.admonition.AdmonitionBlock;
import com.vladsch.flexmark.ext.attributes.AttributeNode;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Holds one parsed Markdown text to the rules, each problem on its line, and puts the portal's
/// addresses in place of the files that links and pictures name.
final class MarkdownChecks {
    private enum Shape {
        PAGE,
        FRAGMENT,
        SHEET
    }

    private static final Set<String> CLASSES = Set.of("wide", "nowrap");

    private final Draft draft;
    private final Links links;
    private final String file;
    private final int firstLine;
    private final Shape shape;
    private final @Nullable List<Markdown.Shown> asked;
    private int[] starts = new int[0];
    private int level;

    private MarkdownChecks(
            Draft draft, Links links, String file, int firstLine, Shape shape, @Nullable List<Markdown.Shown> asked) {
        this.draft = draft;
        this.links = links;
        this.file = file;
        this.firstLine = firstLine;
        this.shape = shape;
        this.asked = asked;
        this.level = shape == Shape.SHEET ? 0 : 1;
    }

    /// For the body of a file; `asked` collects the items a lesson shows and is null where none
    /// may be.
    static MarkdownChecks page(
            Draft draft, Links links, org.milestone.content.Document document, @Nullable List<Markdown.Shown> asked) {
        return new MarkdownChecks(draft, links, document.file(), document.line(), Shape.PAGE, asked);
    }

    /// For a text inside a YAML file.
    static MarkdownChecks fragment(Draft draft, Links links, String file, int firstLine) {
        return new MarkdownChecks(draft, links, file, firstLine, Shape.FRAGMENT, null);
    }

    /// For a document that people download: it stands alone.
    static MarkdownChecks sheet(Draft draft, Links links, String file) {
        return new MarkdownChecks(draft, links, file, 1, Shape.SHEET, null);
    }

    void problem(int offset, String message) {
        int at = Arrays.binarySearch(starts, offset);
        draft.problem(file, firstLine + Math.max(0, at >= 0 ? at : -at - 2), message);
    }

    void visit(Document document, String source) {
        starts = java.util.stream.IntStream.concat(
                        java.util.stream.IntStream.of(0),
                        java.util.stream.IntStream.range(0, source.length())
                                .filter(i -> source.charAt(i) == '\n')
                                .map(i -> i + 1))
                .toArray();
        var unseen = new ArrayList<Node>();
        for (Node node : document.getDescendants()) {
            switch (node) {
                case FencedCodeBlock code
                when code.getInfo().toString().strip().equals("compute") -> {
                    recompute(code);
                    unseen.add(code);
                }
                case Heading heading -> heading(heading);
                case Paragraph paragraph -> paragraph(paragraph);
                case Image image -> image(image);
                case Link link -> link(link);
                case Reference reference -> link(reference);
                case ImageRef reference ->
                    problem(reference.getStartOffset(), "name the picture where it stands: ![...](images/...)");
                case AutoLink link -> autoLink(link);
                case AdmonitionBlock box -> box(box);
                case AttributeNode attribute -> attribute(attribute);
                case Footnote footnote -> {
                    if (!footnote.isDefined()) {
                        problem(footnote.getStartOffset(), "there is no footnote " + footnote.getChars());
                    }
                }
                case HtmlBlockBase html -> html(html);
                case HtmlInlineBase html -> html(html);
                default -> {}
            }
        }
        unseen.forEach(Node::unlink);
    }

    // For the lint only: readers have the numbers in the text.
    private void recompute(FencedCodeBlock code) {
        for (var line : code.getContentLines()) {
            if (!line.isBlank()) {
                Recalculation.of(line.toString().strip()).ifPresent(wrong -> problem(line.getStartOffset(), wrong));
            }
        }
    }

    private void heading(Heading heading) {
        if (shape == Shape.FRAGMENT) {
            problem(heading.getStartOffset(), "no headings in an item");
        } else if (heading.getLevel() == 1 && shape == Shape.PAGE) {
            problem(heading.getStartOffset(), "headings start at `##`: the title comes from the front matter");
            return;
        } else if (heading.getLevel() > level + 1) {
            problem(
                    heading.getStartOffset(),
                    "a heading level is skipped: `" + "#".repeat(level + 1) + "` is expected here or a higher one");
        }
        if (heading.getText().isBlank()) {
            problem(heading.getStartOffset(), "a heading without text");
        }
        level = heading.getLevel();
    }

    private void paragraph(Paragraph paragraph) {
        if (!paragraph.getChars().toString().contains("::check")) {
            return;
        }
        var lines = paragraph.getContentLines();
        if (lines.stream().noneMatch(line -> line.trim().startsWith("::check"))) {
            return;
        }
        boolean alone = paragraph.getParent() instanceof Document
                && lines.stream()
                        .allMatch(line ->
                                Markdown.CHECK.matcher(line.trim().toString()).matches());
        if (!alone) {
            problem(
                    paragraph.getStartOffset(),
                    "`::check key` stands on a line of its own with an empty line before and after, outside lists and boxes");
        } else if (asked == null) {
            problem(paragraph.getStartOffset(), "only lessons show items");
        } else {
            for (var line : lines) {
                var match = Markdown.CHECK.matcher(line.trim().toString());
                if (match.matches()) {
                    int at = Arrays.binarySearch(starts, line.getStartOffset());
                    asked.add(new Markdown.Shown(file, firstLine + (at >= 0 ? at : -at - 2), match.group(1)));
                }
            }
        }
    }

    private void image(Image image) {
        if (shape == Shape.SHEET) {
            problem(image.getStartOffset(), "a document that is downloaded has no pictures");
        }
        if (image.getText().isBlank()) {
            problem(image.getStartOffset(), "the picture has no text alternative: ![What it shows](...)");
        }
        var written = image.getUrl().unescape();
        var found = links.file(file, written).filter(path -> path.startsWith(Images.ROOM));
        if (found.isEmpty()) {
            problem(image.getStartOffset(), "there is no picture `" + written + "`");
        }
        image.setUrl(BasedSequence.of(found.orElse("")));
    }

    private void link(LinkNodeBase link) {
        var address = links.address(file, lineOf(link), link.getUrl().unescape());
        if (shape == Shape.SHEET && address.matches("[/#].*")) {
            problem(link.getStartOffset(), "a document that is downloaded links to nothing inside the portal");
        }
        if (link instanceof Link && ((Link) link).getText().isBlank()) {
            problem(link.getStartOffset(), "a link without text");
        }
        link.setUrl(BasedSequence.of(address));
    }

    private void autoLink(AutoLink link) {
        if (!link.getText().toString().matches("(?i)(https?://|www\\.)\\S+|[^:]+")) {
            problem(link.getStartOffset(), "a link must begin with https://");
        }
    }

    private void box(AdmonitionBlock box) {
        if (!Boxes.KINDS.containsKey(box.getInfo().toString())) {
            problem(
                    box.getStartOffset(),
                    "unknown box `" + box.getInfo() + "` (known: "
                            + String.join(
                                    ", ", Boxes.KINDS.keySet().stream().sorted().toList()) + ")");
        }
    }

    private void attribute(AttributeNode attribute) {
        var value = attribute.getValue().toString();
        boolean harmless =
                attribute.isId() ? value.matches("[a-z][a-z0-9-]*") : attribute.isClass() && CLASSES.contains(value);
        if (!harmless) {
            problem(
                    attribute.getStartOffset(),
                    "in braces stands an anchor, {#my-anchor} in lower-case words, or {.wide} or {.nowrap}; not `"
                            + attribute.getChars() + "`");
            attribute.unlink();
        }
    }

    private void html(Node html) {
        var text = html.getChars().toString().strip();
        problem(
                html.getStartOffset(),
                "raw HTML is not taken over: `" + (text.length() > 40 ? text.substring(0, 40) + "..." : text)
                        + "` (write \\< for the sign itself)");
    }

    private int lineOf(Node node) {
        int at = Arrays.binarySearch(starts, node.getStartOffset());
        return firstLine + Math.max(0, at >= 0 ? at : -at - 2);
    }
}
