package org.milestone.practice;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.milestone.content.Library;
import org.milestone.content.domain.CaseSet;
import org.milestone.content.domain.Catalog;
import org.milestone.content.domain.Question;
import org.milestone.practice.domain.Paper;
import org.milestone.practice.domain.PaperPlanner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Items in the version somebody saw: those of the catalog as it is now, and older ones out of
/// the database, where each version that is drawn is kept before it is shown.
@Component
class Items {
    private static final int MOST_OLD = 5_000;

    private record Name(String id, String version) {}

    private final Library library;
    private final JdbcClient database;
    private final Clock clock;
    private final Set<Name> kept = ConcurrentHashMap.newKeySet();
    private final Map<Name, Question> old = new ConcurrentHashMap<>();

    Items(Library library, JdbcClient database, Clock clock) {
        this.library = library;
        this.database = database;
        this.clock = clock;
    }

    Catalog catalog() {
        return library.catalog();
    }

    /// The present moment, as finely as the database keeps it.
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /// Keeps the versions a paper was drawn from. Outside of any transaction: each is a short one
    /// of its own, and nobody waits for a connection while holding one.
    void keep(Catalog catalog, Paper paper) {
        var bodies = new TreeMap<String, Map.Entry<Name, String>>();
        for (var slot : paper.slots()) {
            var name = new Name(slot.question(), slot.version());
            if (!kept.contains(name)) {
                bodies.put(name.id, Map.entry(name, Frozen.write(catalog.question(name.id))));
            }
        }
        paper.cases().forEach((id, version) -> {
            var name = new Name(id, version);
            var set = catalog.caseSets().get(id);
            if (!kept.contains(name) && set != null) {
                bodies.put(id, Map.entry(name, Frozen.write(set)));
            }
        });
        if (!bodies.isEmpty()) {
            insert(bodies);
        }
    }

    private synchronized void insert(TreeMap<String, Map.Entry<Name, String>> bodies) {
        bodies.values().forEach(body -> {
            if (!kept.contains(body.getKey())) {
                database.sql("""
                                insert into practice_item (question_id, version, body) values (:id, :version, :body)
                                on duplicate key update question_id = question_id""")
                        .param("id", body.getKey().id)
                        .param("version", body.getKey().version)
                        .param("body", body.getValue())
                        .update();
                kept.add(body.getKey());
            }
        });
    }

    /// The item of a slot.
    Question of(Paper.Slot slot) {
        return Optional.ofNullable(all(List.of(slot)).get(slot.question()))
                .orElseThrow(
                        () -> new IllegalStateException("no version " + slot.version() + " of " + slot.question()));
    }

    /// The items of a paper, by id; one statement when some are older than the catalog.
    Map<String, Question> all(List<Paper.Slot> slots) {
        var found = new HashMap<String, Question>();
        var missing = new ArrayList<Name>();
        var catalog = library.catalog();
        for (var slot : slots) {
            var name = new Name(slot.question(), slot.version());
            var item = catalog.questions().get(name.id);
            if (item == null || !item.about().version().equals(name.version)) {
                item = old.get(name);
            }
            if (item == null) {
                missing.add(name);
            } else {
                found.put(name.id, item);
            }
        }
        if (!missing.isEmpty()) {
            read(missing).forEach((name, body) -> {
                var item = Frozen.question(body);
                if (old.size() < MOST_OLD) {
                    old.put(name, item);
                }
                found.put(name.id, item);
            });
        }
        return found;
    }

    /// One version of an item.
    Optional<Question> version(String id, String version) {
        var item = library.catalog().questions().get(id);
        return item != null && item.about().version().equals(version)
                ? Optional.of(item)
                : Optional.ofNullable(read(List.of(new Name(id, version))).get(new Name(id, version)))
                        .map(Frozen::question);
    }

    /// The scenarios of a paper, by id.
    Map<String, CaseSet> cases(Paper paper) {
        var found = new HashMap<String, CaseSet>();
        var missing = new ArrayList<Name>();
        paper.cases().forEach((id, version) -> {
            var set = library.catalog().caseSets().get(id);
            if (set != null && PaperPlanner.version(set).equals(version)) {
                found.put(id, set);
            } else {
                missing.add(new Name(id, version));
            }
        });
        if (!missing.isEmpty()) {
            read(missing).forEach((name, body) -> found.put(name.id, Frozen.caseSet(body)));
        }
        return found;
    }

    private Map<Name, String> read(List<Name> names) {
        var wanted = Set.copyOf(names);
        var bodies = new LinkedHashMap<Name, String>();
        database.sql("select question_id, version, body from practice_item where question_id in (:ids)")
                .param("ids", names.stream().map(Name::id).distinct().toList())
                .query((row, number) -> Map.entry(
                        new Name(row.getString("question_id"), row.getString("version")), row.getString("body")))
                .list()
                .forEach(body -> {
                    if (wanted.contains(body.getKey())) {
                        bodies.put(body.getKey(), body.getValue());
                    }
                });
        return bodies;
    }
}
