package org.milestone.e2e;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What of a screen is in somebody's way: what axe says of it, light and dark, and what does not
/// fit its window.
final class Barriers {
    private Barriers() {}

    /// Of the page as it stands, at its width.
    static List<String> here(Page page) {
        int width = page.viewportSize().width;
        var barriers = new ArrayList<String>();
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            page.evaluate(CALM);
            var found = scheme == ColorScheme.LIGHT ? complaints(page) : paleComplaints(page);
            found.forEach(complaint -> barriers.add(width + " px, " + scheme + ": " + complaint));
        }
        var across = (Integer) page.evaluate("document.documentElement.scrollWidth");
        if (across > width) {
            barriers.add(width + " px: the page is " + across + " px wide because of " + page.evaluate(WIDE));
        }
        if (page.evaluate(CUT) instanceof String cut && !cut.isEmpty()) {
            barriers.add(width + " px: the header is cut off at " + cut);
        }
        return barriers;
    }

    /// Of a dialog that stands over the page. Its frame is the component library's, which gives
    /// its parts landmarks and headings of its own: what WCAG asks for counts, not what axe
    /// advises.
    static List<String> ofDialog(Page page) {
        page.evaluate(CALM);
        return said(axe(page).withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa")));
    }

    /// The elements that reach beyond the window, innermost last.
    private static final String WIDE = """
            () => [...document.querySelectorAll('main *, header *, footer *')]
                .filter(element => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
                .slice(0, 8).map(element => element.tagName.toLowerCase() + '.' + element.className).join(' ')""";

    /// What of the header lies beyond the window, where its frame hides it.
    private static final String CUT = """
            () => [...document.querySelectorAll('.top > *')]
                .filter(element => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
                .map(element => element.tagName.toLowerCase() + '.' + element.className).join(' ')""";

    /// Waits until colours that fade into each other have arrived.
    private static final String CALM = """
            async () => {
              for (let calm = 0, frames = 0; calm < 3 && frames < 300; frames++) {
                await new Promise(requestAnimationFrame);
                const moving = document.getAnimations().some(
                    one => one.playState === 'running' && one.effect.getComputedTiming().endTime !== Infinity);
                calm = moving ? 0 : calm + 1;
              }
            }""";

    private static List<String> complaints(Page page) {
        return said(axe(page).options(thorough()));
    }

    /// In the other colours only what depends on colours can be different.
    private static List<String> paleComplaints(Page page) {
        return said(axe(page).withRules(List.of("color-contrast", "link-in-text-block")));
    }

    private static AxeBuilder axe(Page page) {
        return new AxeBuilder(page).exclude("vaadin-connection-indicator").setLegacyMode(true);
    }

    private static List<String> said(AxeBuilder axe) {
        return axe.analyze().getViolations().stream().map(Barriers::said).toList();
    }

    /// Besides what axe looks at by itself: targets of at least 24 px (WCAG 2.2, 2.5.8).
    private static AxeRunOptions thorough() {
        var on = new AxeRuleOptions();
        on.setEnabled(true);
        var options = new AxeRunOptions();
        options.setRules(Map.of("target-size", on));
        return options;
    }

    private static String said(Rule rule) {
        return rule.getId() + " (" + rule.getHelp() + "): "
                + rule.getNodes().stream()
                        .limit(4)
                        .map(node -> node.getHtml() + " [" + node.getTarget() + "] "
                                + String.valueOf(node.getFailureSummary()).replaceAll("\\s+", " "))
                        .collect(Collectors.joining(" | "));
    }
}
