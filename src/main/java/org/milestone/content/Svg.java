package org.milestone.content;

import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/// SVG drawings made fit to stand inside a page: only shapes, text and paint, no script, style sheet, link or
/// reference to anything outside, and ids that do not clash.
final class Svg {
    private static final Set<String> ELEMENTS = words("""
            svg g defs symbol use title desc path rect circle ellipse line polyline polygon text tspan marker
            clipPath mask pattern linearGradient radialGradient stop
            """);
    private static final Set<String> ATTRIBUTES = words("""
            id viewBox width height preserveAspectRatio x y x1 y1 x2 y2 cx cy r rx ry fx fy dx dy d points
            pathLength transform rotate offset href fill fill-opacity fill-rule clip-rule clip-path mask stroke
            stroke-width stroke-opacity stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin
            stroke-miterlimit opacity color stop-color stop-opacity vector-effect paint-order font-family
            font-size font-weight font-style text-anchor dominant-baseline alignment-baseline baseline-shift
            letter-spacing word-spacing text-decoration textLength lengthAdjust marker-start marker-mid
            marker-end markerWidth markerHeight markerUnits refX refY orient gradientUnits gradientTransform
            spreadMethod patternUnits patternContentUnits patternTransform clipPathUnits maskUnits
            maskContentUnits shape-rendering text-rendering visibility display
            """);
    // Meant for readers of the file alone: dropped without a word.
    private static final Set<String> PASSED_OVER = Set.of("role", "class", "version", "xml:space", "focusable");
    private static final Pattern INSIDE = Pattern.compile("url\\(\\s*['\"]?#([\\w.-]+)['\"]?\\s*\\)");
    private static final Pattern VALUE = Pattern.compile("[^<>\"'&;:{}\\\\@]*");

    private Svg() {}

    /// Reads a drawing; everything that does not belong into one is a problem and left out.
    static Element read(Draft draft, String file) {
        var source = draft.text(file);
        var document = Jsoup.parse(source, "", Parser.xmlParser().setTrackPosition(true));
        var found = document.children().stream()
                .filter(top -> top.tagName().equals("svg"))
                .findFirst();
        if (found.isEmpty()) {
            draft.problem(file, 0, "this is no SVG picture");
            return new Element("svg");
        }
        var root = found.get();
        if (!root.attr("viewBox").matches("\\s*(-?[0-9.]+[\\s,]+){2}[0-9.]+[\\s,]+[0-9.]+\\s*")) {
            draft.problem(file, root.sourceRange().start().lineNumber(), "the picture has no `viewBox`");
        }
        keep(draft, file, root);
        var box = root.attr("viewBox").strip().split("[\\s,]+");
        if (box.length == 4) {
            root.attr("width", box[2]);
            root.attr("height", box[3]);
        }
        root.attr("xmlns", "http://www.w3.org/2000/svg");
        return root;
    }

    /// Makes a copy ready for its place: ids carry the prefix, the text alternative names the whole.
    static Element place(Element svg, String prefix, String alternative) {
        var names = new HashMap<String, String>();
        for (var element : svg.select("[id]")) {
            names.put(element.id(), prefix + "-" + element.id());
            element.attr("id", prefix + "-" + element.id());
        }
        for (var element : svg.getAllElements()) {
            for (var attribute : List.copyOf(element.attributes().asList())) {
                if (attribute.getKey().equals("href") && attribute.getValue().startsWith("#")) {
                    var name = attribute.getValue().substring(1);
                    element.attr("href", "#" + names.getOrDefault(name, name));
                } else if (attribute.getValue().contains("url(")) {
                    element.attr(
                            attribute.getKey(),
                            INSIDE.matcher(attribute.getValue())
                                    .replaceAll(found -> "url(#" + names.getOrDefault(found.group(1), "none") + ")"));
                }
            }
        }
        // Its own title would be a second name, and a browser's bubble over the picture.
        svg.select("> title, > desc").remove();
        svg.removeAttr("xmlns");
        return svg.attr("role", "img").attr("aria-label", alternative);
    }

    /// Width or height in whole pixels, 0 when not known.
    static int length(Element svg, String side) {
        var text = svg.attr(side);
        return text.matches("[0-9]{1,5}(\\.[0-9]+)?") ? (int) Math.round(Double.parseDouble(text)) : 0;
    }

    private static void keep(Draft draft, String file, Element element) {
        int line = element.sourceRange().start().lineNumber();
        for (Attribute attribute : List.copyOf(element.attributes().asList())) {
            var name = attribute.getKey();
            var value = attribute.getValue();
            if (name.startsWith("aria-") || name.startsWith("xmlns") || PASSED_OVER.contains(name)) {
                element.removeAttr(name);
            } else if (!ATTRIBUTES.contains(name) || !isHarmless(name, value)) {
                draft.problem(file, line, "`" + name + "` of <" + element.tagName() + "> is not taken over");
                element.removeAttr(name);
            }
        }
        for (Node child : List.copyOf(element.childNodes())) {
            if (child instanceof Element inner && ELEMENTS.contains(inner.tagName())) {
                keep(draft, file, inner);
            } else if (child instanceof Element inner) {
                draft.problem(
                        file,
                        inner.sourceRange().start().lineNumber(),
                        "<" + inner.tagName() + "> is not taken over in pictures");
                inner.remove();
            } else if (child instanceof Comment || !(child instanceof TextNode)) {
                child.remove();
            }
        }
    }

    private static boolean isHarmless(String name, String value) {
        if (name.equals("href")) {
            return value.matches("#[\\w.-]+");
        }
        if (name.equals("font-family")) {
            return value.matches("[\\w ,'\"-]*");
        }
        return VALUE.matcher(INSIDE.matcher(value).replaceAll("")).matches() && !value.contains("url(")
                || INSIDE.matcher(value).matches();
    }

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }
}
