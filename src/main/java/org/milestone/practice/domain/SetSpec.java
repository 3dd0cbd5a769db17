package org.milestone.practice.domain;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.milestone.content.domain.Question;
import org.milestone.content.domain.Question.Approach;
import org.milestone.practice.domain.Conduct.Kind;

/// What a practice set is made of. Every filter is a set of which an item needs to meet one;
/// an empty one leaves all in. `parts` are exams or parts of them: `pmp`, `pmp/people`. `items`
/// names items outright, as reviews and diagnostics do, in their order. `limit` empty: nobody
/// watches the time.
public record SetSpec(
        Kind kind,
        String title,
        Set<String> parts,
        Set<String> skills,
        Set<String> lessons,
        Set<Integer> bands,
        Set<Approach> approaches,
        Pick pick,
        List<String> items,
        int count,
        Optional<Duration> limit,
        boolean atOnce,
        boolean certainty) {

    /// Which items of those that pass the filters: all; never shown; answered wrong or guessed
    /// the last time.
    public enum Pick {
        ANY,
        UNSEEN,
        MISSED
    }

    public SetSpec {
        parts = Set.copyOf(parts);
        skills = Set.copyOf(skills);
        lessons = Set.copyOf(lessons);
        bands = Set.copyOf(bands);
        approaches = Set.copyOf(approaches);
        items = List.copyOf(items);
    }

    /// A drill without filters: explained at once, certainty asked, no clock.
    public static SetSpec drill(String title, int count) {
        return new SetSpec(
                Kind.PRACTICE,
                title,
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Pick.ANY,
                List.of(),
                count,
                Optional.empty(),
                true,
                true);
    }

    /// Named items, explained at once.
    public static SetSpec of(Kind kind, String title, List<String> items) {
        var drill = drill(title, items.size());
        return new SetSpec(
                kind,
                title,
                drill.parts,
                drill.skills,
                drill.lessons,
                drill.bands,
                drill.approaches,
                Pick.ANY,
                items,
                items.size(),
                Optional.empty(),
                true,
                true);
    }

    public SetSpec parts(Set<String> wanted) {
        return new SetSpec(
                kind, title, wanted, skills, lessons, bands, approaches, pick, items, count, limit, atOnce, certainty);
    }

    public SetSpec skills(Set<String> wanted) {
        return new SetSpec(
                kind, title, parts, wanted, lessons, bands, approaches, pick, items, count, limit, atOnce, certainty);
    }

    public SetSpec lessons(Set<String> wanted) {
        return new SetSpec(
                kind, title, parts, skills, wanted, bands, approaches, pick, items, count, limit, atOnce, certainty);
    }

    public SetSpec bands(Set<Integer> wanted) {
        return new SetSpec(
                kind, title, parts, skills, lessons, wanted, approaches, pick, items, count, limit, atOnce, certainty);
    }

    public SetSpec approaches(Set<Approach> wanted) {
        return new SetSpec(
                kind, title, parts, skills, lessons, bands, wanted, pick, items, count, limit, atOnce, certainty);
    }

    public SetSpec pick(Pick wanted) {
        return new SetSpec(
                kind, title, parts, skills, lessons, bands, approaches, wanted, items, count, limit, atOnce, certainty);
    }

    public SetSpec count(int wanted) {
        return new SetSpec(
                kind, title, parts, skills, lessons, bands, approaches, pick, items, wanted, limit, atOnce, certainty);
    }

    /// With a clock and explained only at the end, as in an exam.
    public SetSpec timed(Duration time) {
        return new SetSpec(
                kind,
                title,
                parts,
                skills,
                lessons,
                bands,
                approaches,
                pick,
                items,
                count,
                Optional.of(time),
                false,
                certainty);
    }

    /// Whether an item passes the filters; what was seen of it is not looked at.
    public boolean admits(Question item) {
        return item.inUse()
                && (parts.isEmpty() || parts.stream().anyMatch(item.about()::belongsTo))
                && (skills.isEmpty() || skills.contains(item.skill()))
                && (lessons.isEmpty() || lessons.contains(item.lesson()))
                && (bands.isEmpty() || bands.contains(item.band()))
                && (approaches.isEmpty()
                        || item.about().approach().filter(approaches::contains).isPresent());
    }

    /// The same for the same wishes, and a name of its own for others: what is asked about twice
    /// is one set.
    public String key() {
        var text = String.join(
                "|",
                kind.name(),
                sorted(parts),
                sorted(skills),
                sorted(lessons),
                sorted(bands),
                sorted(approaches),
                pick.name(),
                String.join(",", items),
                String.valueOf(count),
                limit.map(Duration::toString).orElse(""),
                String.valueOf(atOnce),
                String.valueOf(certainty));
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static String sorted(Set<?> values) {
        return values.stream().map(String::valueOf).sorted().collect(Collectors.joining(","));
    }
}
