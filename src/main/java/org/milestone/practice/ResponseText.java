package org.milestone.practice;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.milestone.practice.domain.Response;
import org.milestone.practice.domain.Response.Amount;
import org.milestone.practice.domain.Response.Choices;
import org.milestone.practice.domain.Response.Matches;
import org.milestone.practice.domain.Response.Sequence;
import org.milestone.practice.domain.Response.Truth;
import org.milestone.practice.domain.Response.Words;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A response as it is kept: `{"choices":[0,2]}`, `{"truth":true}`, `{"amount":0.8}`,
/// `{"matches":{"0":2}}`, `{"sequence":[1,0]}`, `{"words":"..."}`.
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
            case Matches(var pairs) -> {
                var object = node.putObject("matches");
                new TreeMap<>(pairs).forEach((left, right) -> object.put(String.valueOf(left), right));
            }
            case Sequence(var order) -> {
                var list = node.putArray("sequence");
                order.forEach(list::add);
            }
            case Words(var text) -> node.put("words", text);
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
        if (node.has("matches")) {
            var pairs = new HashMap<Integer, Integer>();
            node.get("matches").forEachEntry((left, right) -> pairs.put(Integer.valueOf(left), right.asInt()));
            return new Matches(pairs);
        }
        if (node.has("sequence")) {
            var order = new ArrayList<Integer>();
            node.get("sequence").forEach(place -> order.add(place.asInt()));
            return new Sequence(order);
        }
        if (node.has("words")) {
            return new Words(node.get("words").asString());
        }
        return new Amount(node.get("amount").decimalValue());
    }
}
