package org.milestone.desk.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.milestone.content.domain.Question;
import org.milestone.practice.domain.Response;

/// How often each option of an item was taken.
public final class OptionShares {

    /// An option in words, and the share of answers that took it, 0-1.
    public record Share(String option, boolean right, double share) {}

    private OptionShares() {}

    /// In the order of the author's file; empty for kinds without options, and without answers.
    public static List<Share> of(Question question, Map<Response, Long> responses) {
        long all = responses.values().stream().mapToLong(Long::longValue).sum();
        if (all == 0) {
            return List.of();
        }
        return switch (question) {
            case Question.SingleChoice item -> options(item.options(), responses, all);
            case Question.MultipleChoice item -> options(item.options(), responses, all);
            case Question.TrueFalse item ->
                List.of(
                        truth("True", true, item.answer(), responses, all),
                        truth("False", false, !item.answer(), responses, all));
            default -> List.of();
        };
    }

    private static List<Share> options(List<Question.Option> options, Map<Response, Long> responses, long all) {
        var shares = new ArrayList<Share>();
        for (int place = 0; place < options.size(); place++) {
            long taken = 0;
            for (var given : responses.entrySet()) {
                boolean here = given.getKey() instanceof Response.Choices(var places) && places.contains(place);
                taken += here ? given.getValue() : 0;
            }
            var option = options.get(place);
            shares.add(new Share(Plain.ofHtml(option.html()).text(), option.right(), (double) taken / all));
        }
        return shares;
    }

    private static Share truth(String name, boolean value, boolean right, Map<Response, Long> responses, long all) {
        return new Share(name, right, (double) responses.getOrDefault(new Response.Truth(value), 0L) / all);
    }
}
