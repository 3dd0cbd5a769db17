package org.milestone.content;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Watches the content folder, where one is set, and has the library read it again when its files have changed and
/// come to rest. The file system's events only make it quick: names, sizes and times decide, so a folder whose file
/// system sends no events is watched as well.
@Component
final class ContentWatch implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(ContentWatch.class);
    private static final Duration LOOK = Duration.ofSeconds(2);
    private static final Duration REST = Duration.ofMillis(250);

    private final Library library;
    private final Optional<Path> dir;
    private long seen;
    private volatile @Nullable Thread thread;

    ContentWatch(Library library) {
        this.library = library;
        this.dir = library.dir();
        this.seen = dir.map(ContentWatch::fingerprint).orElse(0L);
    }

    @Override
    public void start() {
        dir.ifPresent(folder ->
                thread = Thread.ofPlatform().daemon().name("content-watch").start(() -> watch(folder)));
    }

    @Override
    public void stop() {
        var running = thread;
        thread = null;
        if (running != null) {
            running.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /// Reads the folder again if it is not as it was at the last look; returns whether it was read.
    boolean look() {
        long now = dir.map(ContentWatch::fingerprint).orElse(0L);
        if (now == seen) {
            return false;
        }
        seen = now;
        library.reload();
        return true;
    }

    private void watch(Path folder) {
        LOG.info("Watching {}", folder);
        try (var events = folder.getFileSystem().newWatchService()) {
            register(folder, events);
            while (isRunning()) {
                var key = events.poll(LOOK.toMillis(), TimeUnit.MILLISECONDS);
                while (key != null) {
                    key.pollEvents();
                    key.reset();
                    key = events.poll(REST.toMillis(), TimeUnit.MILLISECONDS);
                }
                if (look()) {
                    register(folder, events);
                }
            }
        } catch (IOException | UnsupportedOperationException noEvents) {
            LOG.warn("No events from {}, looking every {} s", folder, LOOK.toSeconds(), noEvents);
            lookNowAndThen();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void lookNowAndThen() {
        try {
            while (isRunning()) {
                Thread.sleep(LOOK);
                look();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void register(Path folder, WatchService events) throws IOException {
        try (var folders = Files.walk(folder)) {
            for (var each : (Iterable<Path>) folders.filter(Files::isDirectory)::iterator) {
                each.register(
                        events,
                        StandardWatchEventKinds.ENTRY_CREATE,
                        StandardWatchEventKinds.ENTRY_MODIFY,
                        StandardWatchEventKinds.ENTRY_DELETE);
            }
        }
    }

    private static long fingerprint(Path folder) {
        var visitor = new SimpleFileVisitor<Path>() {
            private long sum;

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                long one = file.toString().hashCode() * 31L + attributes.size();
                // A sum, so that the order of the walk does not matter.
                sum += (one * 31 + attributes.lastModifiedTime().toMillis()) * 0x9E3779B97F4A7C15L;
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException vanished) {
                return FileVisitResult.CONTINUE;
            }
        };
        try {
            Files.walkFileTree(folder, visitor);
        } catch (IOException gone) {
            return 0;
        }
        return visitor.sum;
    }
}
