package org.milestone.content;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.milestone.content.domain.Catalog;
import org.milestone.content.domain.Problem;
import org.milestone.content.domain.SearchQuery;
import org.milestone.content.domain.SearchResults;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/// What authors wrote, at hand: the catalog, a search over it, and what is wrong with the newest
/// edit. Everything one caller sees in one call comes from one reading.
@Service
public class Library implements SmartInitializingSingleton {
    private static final Logger LOG = LoggerFactory.getLogger(Library.class);

    /// A whole reading, made ready to be used.
    record Content(Catalog catalog, Images images, SearchIndex index) {
        static Content of(ContentReader.Reading reading) {
            return new Content(reading.catalog(), reading.images(), SearchIndex.of(reading.catalog()));
        }
    }

    private record Snapshot(Content content, List<Problem> problems, Instant loadedAt) {}

    private final Optional<Path> dir;
    private final Clock clock;
    private final FutureTask<Snapshot> first;
    private volatile @Nullable Snapshot newest;

    @Autowired
    Library(@Value("${milestone.content.dir:}") String dir, Clock clock) {
        this(dir.isBlank() ? Optional.empty() : Optional.of(Path.of(dir)), clock);
    }

    /// Reading takes a good part of the start, so it goes on beside the rest of it. Whoever asks
    /// too early waits.
    private Library(Optional<Path> dir, Clock clock) {
        this.dir = dir;
        this.clock = clock;
        this.first = new FutureTask<>(() -> atStart(dir, () -> shipped(clock), clock));
        Thread.ofPlatform().name("content").daemon().start(first);
    }

    Library(Optional<Path> dir, ContentFolder shipped, Clock clock) {
        this.dir = dir;
        this.clock = clock;
        this.first = new FutureTask<>(() -> atStart(dir, () -> sound(shipped, clock), clock));
        first.run();
        current();
    }

    /// The portal does not open before its content is there and sound.
    @Override
    public void afterSingletonsInstantiated() {
        current();
    }

    private Snapshot current() {
        var snapshot = newest;
        if (snapshot != null) {
            return snapshot;
        }
        try {
            return first.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException ours) {
                throw ours;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while the content was read", stopped);
        }
    }

    public Catalog catalog() {
        return current().content().catalog();
    }

    /// What is wrong with the newest state of the watched folder; empty while the catalog is that
    /// state.
    public List<Problem> problems() {
        return current().problems();
    }

    /// When the catalog now in use was read.
    public Instant loadedAt() {
        return current().loadedAt();
    }

    /// Finds lessons, roles, terms and all the rest by words; any text is a fair question.
    public SearchResults search(SearchQuery query) {
        return current().content().index().search(query);
    }

    /// The folder that is watched, if one is.
    Optional<Path> dir() {
        return dir;
    }

    Optional<Images.Image> image(String file) {
        return current().content().images().image(file);
    }

    /// Reads the watched folder again. A broken state keeps the old catalog and only tells its
    /// problems.
    synchronized void reload() {
        if (dir.isEmpty()) {
            return;
        }
        var reading = read(dir.get(), clock);
        var before = current();
        if (reading.isWhole()) {
            newest = new Snapshot(Content.of(reading), List.of(), clock.instant());
            LOG.info("Content read again from {}", dir.get());
        } else {
            newest = new Snapshot(before.content(), reading.problems(), before.loadedAt());
            LOG.warn("Content of {} is not taken over: {}", dir.get(), list(reading.problems()));
        }
    }

    private static Snapshot atStart(Optional<Path> dir, Supplier<Content> shipped, Clock clock) {
        var broken = List.<Problem>of();
        if (dir.isPresent()) {
            var reading = read(dir.get(), clock);
            if (reading.isWhole()) {
                return new Snapshot(Content.of(reading), List.of(), clock.instant());
            }
            broken = reading.problems();
            LOG.error("Content of {} is not used, the shipped content is: {}", dir.get(), list(broken));
        }
        return new Snapshot(shipped.get(), broken, clock.instant());
    }

    private static Content shipped(Clock clock) {
        return KeptContent.beside().orElseGet(() -> sound(ContentFolder.shipped(), clock));
    }

    private static Content sound(ContentFolder shipped, Clock clock) {
        var reading = ContentReader.read(shipped, today(clock));
        if (!reading.isWhole()) {
            throw new IllegalStateException("The shipped content has problems: " + list(reading.problems()));
        }
        return Content.of(reading);
    }

    private static ContentReader.Reading read(Path dir, Clock clock) {
        try {
            return ContentReader.read(ContentFolder.of(dir), today(clock));
        } catch (IOException unreadable) {
            return new ContentReader.Reading(
                    Catalog.EMPTY,
                    new Images(),
                    List.of(new Problem(".", 0, "the folder cannot be read: " + unreadable.getMessage())));
        }
    }

    private static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), java.time.ZoneOffset.UTC);
    }

    private static String list(List<Problem> problems) {
        return problems.stream().map(Problem::toString).collect(Collectors.joining("\n  ", "\n  ", ""));
    }
}
