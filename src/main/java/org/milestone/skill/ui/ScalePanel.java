package org.milestone.skill.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalInt;
import org.milestone.skill.domain.AxisStanding;
import org.milestone.skill.domain.Level;
import org.milestone.skill.domain.Mark;
import org.milestone.skill.domain.Met;
import org.milestone.skill.domain.Source;

/// One axis of a skill on one line from 0 to 5: the band, a mark for each source, and what is
/// asked for; the same in words beside it. What is old is pale.
final class ScalePanel extends Div {
    private static final double PALEST = 0.35;

    /// `required` is empty where nothing is asked.
    ScalePanel(AxisStanding standing, OptionalInt required, Instant now) {
        addClassName("scale-panel");
        var name = new Span(Words.of(standing.axis()));
        name.addClassName("scale-name");
        add(name, line(standing, required, now), words(standing, required));
    }

    private static Div line(AxisStanding standing, OptionalInt required, Instant now) {
        var line = new Div();
        line.addClassName("scale");
        line.getElement().setAttribute("aria-hidden", "true");
        standing.band().ifPresent(band -> {
            var stretch = new Span();
            stretch.addClassName("scale-band");
            double from = Math.max(band.floor(), Level.clip(band.mean() - band.sd()));
            stretch.getStyle().set("--from", share(from)).set("--to", share(Level.clip(band.mean() + band.sd())));
            var mean = new Span();
            mean.addClassName("scale-mean");
            mean.getStyle().set("--at", share(band.mean()));
            line.add(stretch, mean);
        });
        required.ifPresent(level -> {
            var asked = new Span();
            asked.addClassName("scale-asked");
            asked.getStyle().set("--at", share(level));
            line.add(asked);
        });
        standing.marks().forEach(mark -> line.add(mark(mark, now)));
        return line;
    }

    private static Span mark(Mark mark, Instant now) {
        var sign = new Span();
        sign.addClassNames("scale-mark", mark.source().name().toLowerCase(Locale.ROOT));
        sign.getStyle()
                .set("--at", share(mark.level()))
                .set("opacity", String.format(Locale.ROOT, "%.2f", PALEST + (1 - PALEST) * mark.freshness(now)));
        return sign;
    }

    private static Div words(AxisStanding standing, OptionalInt required) {
        var words = new Div();
        words.addClassName("scale-words");
        var band = standing.band();
        words.add(new Span(band.map(Words::of).orElse("not rated yet")));
        if (required.isPresent()) {
            int level = required.getAsInt();
            var met = band.map(each -> each.meets(level));
            var asked = new Span(
                    level == Level.LOWEST
                            ? "nothing asked"
                            : "asked " + level
                                    + met.map(each -> ": " + Words.of(each)).orElse(""));
            asked.addClassName(met.filter(Met.MET::equals).isPresent() ? "scale-met" : "muted");
            words.add(asked);
        }
        standing.marks().forEach(mark -> {
            var said = new Span(Words.of(mark) + ".");
            said.addClassName("visually-hidden");
            words.add(said);
        });
        return words;
    }

    /// What the signs mean, once a page.
    static Div legend() {
        var legend = new Div();
        legend.addClassName("scale-legend");
        legend.getElement().setAttribute("aria-hidden", "true");
        for (var source : Source.values()) {
            var sign = new Span();
            sign.addClassNames("scale-mark", source.name().toLowerCase(Locale.ROOT));
            legend.add(new Span(sign, new Span(Words.of(source))));
        }
        var band = new Span();
        band.addClassName("legend-band");
        var asked = new Span();
        asked.addClassName("legend-asked");
        legend.add(new Span(band, new Span("probably here")), new Span(asked, new Span("asked for")));
        return legend;
    }

    /// The numbers of the scale, above lines of the same width.
    static Div ruler() {
        var numbers = new Div();
        numbers.addClassName("scale-ruler");
        for (int level = Level.LOWEST; level <= Level.HIGHEST; level++) {
            var number = new Span(String.valueOf(level));
            number.getStyle().set("--at", share(level));
            numbers.add(number);
        }
        var line = new Div(numbers);
        line.addClassName("scale-panel");
        return line;
    }

    static String share(double level) {
        return String.format(Locale.ROOT, "%.1f%%", 100 * level / Level.HIGHEST);
    }
}
