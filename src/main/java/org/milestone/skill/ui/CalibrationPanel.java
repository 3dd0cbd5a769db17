package org.milestone.skill.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.milestone.content.domain.Catalog;
import org.milestone.content.domain.Skill;
import org.milestone.shell.Table;
import org.milestone.skill.domain.Guesses;

/// How somebody's guesses of themself stand against what their answers showed.
final class CalibrationPanel extends Div {

    CalibrationPanel(Catalog catalog, Guesses guesses) {
        setId("calibration");
        var table = new Table("Your guesses, of ten questions", "Skill", "You guessed", "Your answers showed");
        guesses.all()
                .forEach(guess -> table.row(
                        new Span(Optional.ofNullable(catalog.skills().get(guess.skill()))
                                .map(Skill::title)
                                .orElse(guess.skill())),
                        new Span(String.valueOf(guess.guessed())),
                        new Span(String.valueOf(guess.shown()))));
        var sentence = new Paragraph(sentence(guesses));
        sentence.setId("calibration-words");
        add(sentence, new NativeDetails("Every guess", table));
    }

    private static String sentence(Guesses guesses) {
        var off = Words.number(Math.abs(guesses.meanOff()));
        return switch (guesses.way()) {
            case TOO_FEW_TO_SAY ->
                Words.count(guesses.all().size(), "guess", "guesses")
                        + " so far. From three on they say something about you.";
            case ABOUT_RIGHT -> "Your guesses are about right. Few people can say that of themselves.";
            case TOO_HIGH -> "You guess " + off + " of ten too high on average. Most people do.";
            case TOO_LOW -> "You guess " + off + " of ten too low on average. You know more than you think.";
        };
    }
}
