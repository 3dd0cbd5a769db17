package org.milestone.content;

import java.util.ArrayList;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Gives rendered Markdown what flexmark does not: figures, tables that scroll, labelled task boxes, links that stay
/// inside the application, footnotes that say what they are.
final class Polish {
    private final Images images;

    Polish(Images images) {
        this.images = images;
    }

    void apply(Element body) {
        links(body);
        pictures(body);
        tables(body);
        tasks(body);
        footnotes(body);
    }

    /// Puts the drawings in place of their pictures. Comes after sanitising: they have been sanitised on their own.
    static void drawings(Element body, Images images, String prefix) {
        int number = 0;
        for (var picture : body.select("img[data-picture]")) {
            var drawing = images.drawing(picture.attr("data-picture"));
            if (drawing.isPresent()) {
                picture.replaceWith(Svg.place(drawing.get(), prefix + "-" + ++number, picture.attr("alt")));
            }
            picture.removeAttr("data-picture");
        }
    }

    private void links(Element body) {
        for (var link : body.select("a[href]")) {
            var address = link.attr("href");
            if (address.startsWith("/content/")) {
                link.addClass("picture");
            } else if (address.startsWith("/")) {
                link.attr("router-link", "");
            } else if (address.matches("(?i)https?://.+")) {
                link.attr("rel", "noopener").addClass("external");
            } else if (!address.matches("#.+|(?i)mailto:.+")) {
                link.unwrap();
            }
        }
    }

    private void pictures(Element body) {
        for (var picture : body.select("img")) {
            var file = picture.attr("src");
            var image = images.image(file);
            if (image.isEmpty()) {
                picture.remove();
                continue;
            }
            var caption = picture.attr("title");
            picture.removeAttr("title").attr("src", images.address(file)).attr("loading", "lazy");
            if (image.get().width() > 0 && image.get().height() > 0) {
                picture.attr("width", "" + image.get().width())
                        .attr("height", "" + image.get().height());
            }
            if (images.drawing(file).isPresent()) {
                picture.attr("data-picture", file);
            }
            var paragraph = picture.parent();
            if (paragraph != null && paragraph.normalName().equals("p") && onlyPictures(paragraph)) {
                figure(paragraph, picture, caption);
            }
        }
        body.select("p:empty").remove();
    }

    private static boolean onlyPictures(Element paragraph) {
        return paragraph.childNodes().stream()
                .allMatch(node -> node instanceof TextNode text
                        ? text.isBlank()
                        : node instanceof Element element
                                && (element.normalName().equals("img")
                                        || element.normalName().equals("br")));
    }

    private static void figure(Element paragraph, Element picture, String caption) {
        var figure = new Element("figure");
        if (picture.hasClass("wide")) {
            picture.removeClass("wide");
            figure.addClass("wide");
        }
        paragraph.before(figure);
        figure.appendChild(picture);
        if (!caption.isBlank()) {
            figure.appendElement("figcaption").text(caption);
        }
        if (paragraph.childNodes().stream().allMatch(node -> node instanceof TextNode text && text.isBlank())) {
            paragraph.remove();
        }
    }

    private static void tables(Element body) {
        int number = 0;
        var heading = "";
        int inSection = 0;
        for (var element : body.select("h2, h3, h4, h5, h6, table")) {
            if (!element.normalName().equals("table")) {
                heading = element.text();
                inSection = 0;
                continue;
            }
            number++;
            inSection++;
            var name = heading.isEmpty()
                    ? "Table " + number
                    : "Table: " + heading + (inSection > 1 ? " (" + inSection + ")" : "");
            var frame = new Element("div")
                    .addClass("table")
                    .attr("role", "region")
                    .attr("tabindex", "0")
                    .attr("aria-label", name);
            element.replaceWith(frame);
            frame.appendChild(element);
            for (var cell : element.select("th")) {
                if (cell.hasText()) {
                    cell.attr("scope", "col");
                } else {
                    cell.tagName("td");
                }
            }
            for (var cell : element.select("[align]")) {
                cell.addClass("align-" + cell.attr("align")).removeAttr("align");
            }
        }
    }

    private static void tasks(Element body) {
        for (var box : body.select("li input[type=checkbox]")) {
            var label = new Element("label");
            var following = new ArrayList<Node>();
            for (Node next = box.nextSibling(); next != null && !isBlock(next); next = next.nextSibling()) {
                following.add(next);
            }
            boolean checked = box.hasAttr("checked");
            var clean = new Element("input").attr("type", "checkbox").attr("disabled", "");
            if (checked) {
                clean.attr("checked", "");
            }
            box.replaceWith(label);
            label.appendChild(clean);
            label.appendText(" ");
            following.forEach(label::appendChild);
            if (!following.isEmpty() && following.getFirst() instanceof TextNode text) {
                text.text(text.getWholeText().replaceFirst("^[\\s\u00a0]+", ""));
            }
            var item = label.closest("li");
            if (item != null) {
                item.attr("class", "task");
                if (item.parent() != null) {
                    item.parent().addClass("tasks");
                }
            }
        }
    }

    private static boolean isBlock(Node node) {
        return node instanceof Element element && element.isBlock();
    }

    private static void footnotes(Element body) {
        for (var link : body.select("a.footnote-ref")) {
            link.attr("role", "doc-noteref").attr("aria-label", "Footnote " + link.text());
        }
        for (var link : body.select("a.footnote-backref")) {
            link.attr("role", "doc-backlink").attr("aria-label", "Back to the text");
        }
        for (var notes : body.select("div.footnotes")) {
            notes.tagName("section").attr("role", "doc-endnotes").attr("aria-label", "Footnotes");
            notes.select("> hr").remove();
        }
    }
}
