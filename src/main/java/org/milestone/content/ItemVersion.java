package org.milestone.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.milestone.content.domain.Question;
import org.milestone.content.domain.Question.Option;

/// The version of an item: a hash over all a learner sees of it and over its key. Where it stands
/// and how it is filed do not count.
final class ItemVersion {
    private static final int BYTES = 6;

    private final MessageDigest digest;

    private ItemVersion() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Twelve hex digits; `exhibit` is the scenario shown with the item, empty without one.
    static String of(Question question, String exhibit) {
        var version = new ItemVersion();
        version.add(
                exhibit,
                question.stem(),
                question.about().points(),
                question.about().partial());
        version.body(question);
        return HexFormat.of().formatHex(version.digest.digest(), 0, BYTES);
    }

    private void body(Question question) {
        switch (question) {
            case Question.SingleChoice item -> {
                add("single");
                options(item.options());
            }
            case Question.MultipleChoice item -> {
                add("multiple");
                options(item.options());
            }
            case Question.TrueFalse item ->
                add(
                        "true-false",
                        item.answer(),
                        item.why(),
                        item.misconception().orElse(""));
            case Question.Numeric item ->
                add(
                        "numeric",
                        item.answer().toPlainString(),
                        item.tolerance().toPlainString(),
                        item.unit(),
                        item.why());
            case Question.Matching item -> {
                add("matching", item.pairs().size());
                item.pairs().forEach(pair -> add(pair.left(), pair.right(), pair.why()));
                item.extras().forEach(extra -> add(extra.right(), extra.why(), extra.misconception()));
            }
            case Question.Ordering item -> {
                add("ordering");
                item.steps().forEach(step -> add(step.html(), step.why()));
            }
            case Question.Categorising item -> {
                add("categorising", item.categories().size());
                item.categories().forEach(this::add);
                item.things()
                        .forEach(thing -> add(
                                thing.html(),
                                thing.category(),
                                thing.why(),
                                thing.misconception().orElse("")));
            }
            case Question.FillIn item -> {
                add("fill-in", item.accepted().size(), item.why());
                item.accepted().forEach(this::add);
                item.expected().forEach(one -> add(one.text(), one.why(), one.misconception()));
            }
            case Question.Hotspot item -> {
                add("hotspot", item.image());
                item.areas()
                        .forEach(area -> add(
                                area.label(),
                                area.left(),
                                area.top(),
                                area.width(),
                                area.height(),
                                area.right(),
                                area.why(),
                                area.misconception().orElse("")));
            }
            case Question.PullDown item -> {
                add("pull-down", item.pieces().size());
                item.pieces().forEach(this::add);
                item.gaps().forEach(gap -> {
                    add(gap.label(), gap.options().size());
                    options(gap.options());
                });
            }
        }
    }

    private void options(List<Option> options) {
        options.forEach(option -> add(
                option.html(),
                option.right(),
                option.why(),
                option.misconception().orElse(""),
                option.points().map(String::valueOf).orElse("")));
    }

    // The zero keeps neighbours apart: it cannot stand in a text.
    private void add(Object... parts) {
        for (var part : parts) {
            digest.update(part.toString().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
    }
}
