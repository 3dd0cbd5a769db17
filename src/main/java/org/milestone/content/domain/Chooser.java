package org.milestone.content.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Helps somebody choose a certification: considerations, what each answer speaks for, and why.
/// `intro` is sanitised HTML, the rest plain text; maps are keyed by certification id.
public record Chooser(String intro, List<Consideration> considerations) {
    /// How strongly one answer can speak for a certification, and against it when negative.
    public static final int STRONGEST = 3;

    /// One thing to consider; `weight` is 1-5.
    public record Consideration(String key, String question, Optional<String> help, int weight, List<Answer> answers) {
        public Consideration {
            answers = List.copyOf(answers);
        }
    }

    /// One answer. `fits` says how well a certification suits those who give it, `because` says
    /// why, `excludes` names what they cannot have and the reason.
    public record Answer(
            String key,
            String text,
            Map<String, Integer> fits,
            Map<String, String> because,
            Map<String, String> excludes) {
        public Answer {
            fits = Map.copyOf(fits);
            because = Map.copyOf(because);
            excludes = Map.copyOf(excludes);
        }
    }

    /// One answer's share in a score; `points` is fit times weight.
    public record Reason(Consideration consideration, int points, Optional<String> text) {}

    /// A certification with its score in per cent of what the answers could give at most, and the
    /// place it takes. Those with equal scores take the same place.
    public record Ranked(String certification, int place, int percent, List<Reason> reasons) {
        public Ranked {
            reasons = List.copyOf(reasons);
        }
    }

    /// A certification that cannot be had, with the reasons.
    public record Excluded(String certification, List<String> reasons) {
        public Excluded {
            reasons = List.copyOf(reasons);
        }
    }

    /// The outcome: what is left, best first, and what is not to be had.
    public record Ranking(List<Ranked> ranked, List<Excluded> excluded) {
        public Ranking {
            ranked = List.copyOf(ranked);
            excluded = List.copyOf(excluded);
        }
    }

    private record Score(String certification, int points, List<Reason> reasons) {}

    public Chooser {
        considerations = List.copyOf(considerations);
    }

    /// Ranks certifications by the answers given, key of the consideration to key of the answer;
    /// what is not answered or not known counts nothing. Equal scores keep the order given.
    public Ranking rank(Collection<String> certifications, Map<String, String> answers) {
        var given = given(answers);
        int most = given.keySet().stream()
                .mapToInt(one -> one.weight() * STRONGEST)
                .sum();
        var scores = new ArrayList<Score>();
        var excluded = new ArrayList<Excluded>();
        for (var certification : certifications) {
            var against = given.values().stream()
                    .flatMap(answer -> Optional.ofNullable(answer.excludes().get(certification)).stream())
                    .toList();
            if (against.isEmpty()) {
                scores.add(score(certification, given));
            } else {
                excluded.add(new Excluded(certification, against));
            }
        }
        scores.sort(Comparator.comparingInt(Score::points).reversed());
        var ranked = new ArrayList<Ranked>();
        for (int i = 0; i < scores.size(); i++) {
            var score = scores.get(i);
            boolean tied = i > 0 && scores.get(i - 1).points() == score.points();
            ranked.add(new Ranked(
                    score.certification(),
                    tied ? ranked.getLast().place() : i + 1,
                    most == 0 ? 0 : Math.max(0, Math.round(100f * score.points() / most)),
                    score.reasons()));
        }
        return new Ranking(ranked, excluded);
    }

    private Map<Consideration, Answer> given(Map<String, String> answers) {
        var given = new LinkedHashMap<Consideration, Answer>();
        for (var consideration : considerations) {
            consideration.answers().stream()
                    .filter(answer -> answer.key().equals(answers.get(consideration.key())))
                    .findFirst()
                    .ifPresent(answer -> given.put(consideration, answer));
        }
        return given;
    }

    private static Score score(String certification, Map<Consideration, Answer> given) {
        var reasons = new ArrayList<Reason>();
        given.forEach((consideration, answer) -> {
            int fit = answer.fits().getOrDefault(certification, 0);
            var why = Optional.ofNullable(answer.because().get(certification));
            if (fit != 0 || why.isPresent()) {
                reasons.add(new Reason(consideration, fit * consideration.weight(), why));
            }
        });
        reasons.sort(Comparator.comparingInt((Reason reason) -> Math.abs(reason.points()))
                .reversed());
        int points = reasons.stream().mapToInt(Reason::points).sum();
        return new Score(certification, points, reasons);
    }
}
