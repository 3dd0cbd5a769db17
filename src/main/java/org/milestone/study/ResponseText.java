package org.milestone.study;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.milestone.study.domain.Response;
import org.milestone.study.domain.Response.Amount;
import org.milestone.study.domain.Response.Choices;
import org.milestone.study.domain.Response.Truth;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A response as it is kept: `{"choices":[0,2]}`, `{"truth":true}`, `{"amount":0.8}`.
final class ResponseText {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ResponseText() {}

    static String write(Response response) {
        var node = JSON.createObjectNode();
        switch (response) {
            case Choices(Set<Integer> taken) -> {
                var list = node.putArray("choices");
                new TreeSet<>(taken).forEach(list::add);
            }
            case Truth(boolean value) -> node.put("truth", value);
            case Amount(BigDecimal value) -> node.put("amount", value);
        }
        return node.toString();
    }

    static Response read(String text) {
        JsonNode node = JSON.readTree(text);
        if (node.has("choices")) {
            var taken = new HashSet<Integer>();
            node.get("choices").forEach(place -> taken.add(place.asInt()));
            return new Choices(taken);
        }
        if (node.has("truth")) {
            return new Truth(node.get("truth").asBoolean());
        }
        return new Amount(node.get("amount").decimalValue());
    }
}
