package org.milestone.content;

import com.vladsch.flexmark.ext.admonition.AdmonitionBlock;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRendererFactory;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Map;
import java.util.Set;

/// Notes, tips, warnings and examples (`!!! note "Title"`), and boxes that unfold (`??? example "Title"`).
final class Boxes implements NodeRenderer {
    static final NodeRendererFactory FACTORY = options -> new Boxes();

    /// The kinds of box and the title of one that has none.
    static final Map<String, String> KINDS =
            Map.of("note", "Note", "tip", "Tip", "warning", "Warning", "example", "Example");

    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
        return Set.of(new NodeRenderingHandler<>(AdmonitionBlock.class, Boxes::render));
    }

    private static void render(AdmonitionBlock box, NodeRendererContext context, HtmlWriter html) {
        var kind = KINDS.containsKey(box.getInfo().toString()) ? box.getInfo().toString() : "note";
        var title = box.getTitle().isBlank()
                ? KINDS.getOrDefault(kind, "")
                : box.getTitle().toString();
        var heading = Escaping.escapeHtml(Escaping.unescapeString(title), true);
        boolean unfolds = box.getOpeningMarker().startsWith("???");
        html.line();
        html.raw(
                unfolds
                        ? "<details class=\"box box-" + kind + "\"><summary>" + heading + "</summary>"
                        // role=note: a box is no landmark that one jumps to
                        : "<aside class=\"box box-" + kind + "\" role=\"note\"><p class=\"box-title\">" + heading
                                + "</p>");
        html.line();
        context.renderChildren(box);
        html.line();
        html.raw(unfolds ? "</details>" : "</aside>");
        html.line();
    }
}
