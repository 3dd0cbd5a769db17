package org.milestone.review;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.milestone.content.Library;
import org.milestone.content.domain.CaseSet;
import org.milestone.content.domain.Catalog;
import org.milestone.content.domain.Lesson;
import org.milestone.content.domain.Question;
import org.springframework.stereotype.Component;

/// What a card shows: an item, or a flash card out of a lesson. A flash card has no id of its
/// own: it goes by its lesson and its front, so a card with another front is another card.
@Component
class Deck {

    /// What is on a card.
    sealed interface Face {}

    record ItemFace(Question item, Optional<CaseSet> caseSet) implements Face {}

    record FlashFace(Lesson lesson, Lesson.Card card) implements Face {}

    private record Flashes(Catalog catalog, Map<String, FlashFace> byRef) {}

    private final Library library;
    private volatile Flashes flashes = new Flashes(Catalog.EMPTY, Map.of());

    Deck(Library library) {
        this.library = library;
    }

    Catalog catalog() {
        return library.catalog();
    }

    /// The id of an item in use, under its name of today.
    Optional<String> item(String id) {
        var catalog = library.catalog();
        return Optional.ofNullable(catalog.questions().get(catalog.current(id)))
                .filter(Question::inUse)
                .map(Question::id);
    }

    static String ref(String lesson, Lesson.Card card) {
        var front = UUID.nameUUIDFromBytes(card.front().strip().getBytes(StandardCharsets.UTF_8));
        return lesson + "!" + front.toString().substring(0, 13);
    }

    /// What a card shows today; empty when authors took it away.
    Optional<Face> face(CardRow row) {
        return switch (row.kind()) {
            case ITEM -> item(row.ref()).map(this::face);
            case CARD -> Optional.ofNullable(flashes().get(row.ref()));
        };
    }

    private Face face(String item) {
        var question = library.catalog().question(item);
        return new ItemFace(
                question,
                question.about()
                        .caseSet()
                        .flatMap(set ->
                                Optional.ofNullable(library.catalog().caseSets().get(set))));
    }

    private Map<String, FlashFace> flashes() {
        var catalog = library.catalog();
        if (flashes.catalog != catalog) {
            var byRef = new HashMap<String, FlashFace>();
            catalog.lessons()
                    .values()
                    .forEach(lesson -> lesson.cards()
                            .forEach(card -> names(catalog, lesson)
                                    .forEach(name -> byRef.put(ref(name, card), new FlashFace(lesson, card)))));
            flashes = new Flashes(catalog, byRef);
        }
        return flashes.byRef;
    }

    /// All names a lesson ever had, so that cards kept under an old one are found.
    private static Stream<String> names(Catalog catalog, Lesson lesson) {
        return Stream.concat(
                Stream.of(lesson.id()),
                catalog.redirects().entrySet().stream()
                        .filter(entry -> entry.getValue().equals(lesson.id()))
                        .map(Map.Entry::getKey));
    }

    /// Whether a flash card is kept already, under whichever name its lesson had.
    boolean holds(Set<String> kept, Lesson lesson, Lesson.Card card) {
        return names(library.catalog(), lesson).anyMatch(name -> kept.contains(ref(name, card)));
    }
}
