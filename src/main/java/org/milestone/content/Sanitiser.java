package org.milestone.content;

import org.jsoup.nodes.Document;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/// The last word on every piece of rendered Markdown: only what stands here reaches a page.
final class Sanitiser {
    private static final String ANYWHERE = "https://milestone.invalid/";

    private static final String[] TAGS = """
            p br hr h2 h3 h4 h5 h6 strong em del code pre blockquote ul ol li dl dt dd table thead tbody tr
            th td div aside section details summary figure figcaption img a sup sub span button input label
            """.strip().split("\\s+");

    private static final Safelist PROSE = new Safelist()
            .addTags(TAGS)
            .addAttributes(":all", "class", "id")
            .addAttributes("a", "href", "title", "rel", "router-link", "aria-label", "role")
            .addProtocols("a", "href", "http", "https", "mailto")
            .addAttributes("img", "src", "alt", "width", "height", "loading", "data-picture")
            .addProtocols("img", "src", "https")
            .addAttributes("ol", "start")
            .addAttributes("th", "scope")
            .addAttributes("div", "role", "tabindex", "aria-label")
            .addAttributes("aside", "role")
            .addAttributes("section", "role", "aria-label")
            .addAttributes("button", "type", "aria-describedby")
            .addAttributes("span", "role", "popover")
            .addAttributes("input", "type", "disabled", "checked")
            .addEnforcedAttribute("input", "type", "checkbox")
            .addEnforcedAttribute("input", "disabled", "disabled")
            .addEnforcedAttribute("button", "type", "button")
            .preserveRelativeLinks(true);

    private Sanitiser() {}

    /// A clean copy.
    static Document clean(Document dirty) {
        dirty.setBaseUri(ANYWHERE);
        var clean = new Cleaner(PROSE).clean(dirty);
        clean.outputSettings().prettyPrint(false);
        return clean;
    }
}
