package org.milestone.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// All files of a content folder, read into memory at one moment: path with forward slashes -> bytes. What is not in
/// the map does not exist, so no path can lead out of the folder.
record ContentFolder(SortedMap<String, byte[]> files) {
    /// No text or picture is larger.
    static final int LARGEST = 2_000_000;

    // Always there; its address gives the root's.
    private static final String KNOWN = "README.md";
    private static final int DEEPEST = 8;
    private static final int MOST_FILES = 50_000;

    /// The folder of the file system. Hidden files and what editors leave behind (`x~`, `.x.swp`) are passed over.
    static ContentFolder of(Path root) throws IOException {
        var files = new TreeMap<String, byte[]>();
        if (!Files.isDirectory(root)) {
            throw new IOException(root + " is not a folder");
        }
        Files.walkFileTree(root, java.util.Set.of(), DEEPEST, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
                return !dir.equals(root) && isHidden(dir) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (attributes.isRegularFile() && !isHidden(file)) {
                    if (files.size() >= MOST_FILES) {
                        throw new IOException(root + " holds more than " + MOST_FILES + " files");
                    }
                    var name = root.relativize(file).toString().replace('\\', '/');
                    files.put(name, read(file, attributes.size()));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException vanished) {
                return FileVisitResult.CONTINUE;
            }
        });
        return new ContentFolder(Collections.unmodifiableSortedMap(files));
    }

    /// The folder that comes with the application, inside its jar or beside its classes.
    static ContentFolder shipped() {
        var files = new TreeMap<String, byte[]>();
        var resolver = new PathMatchingResourcePatternResolver(ContentFolder.class.getClassLoader());
        try {
            var known =
                    resolver.getResource("classpath:/content/" + KNOWN).getURL().toString();
            var root = known.substring(0, known.length() - KNOWN.length());
            for (var resource : resolver.getResources("classpath:/content/**")) {
                var url = resource.getURL().toString();
                if (url.startsWith(root) && !url.endsWith("/") && resource.isReadable()) {
                    files.put(url.substring(root.length()), resource.getContentAsByteArray());
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new ContentFolder(Collections.unmodifiableSortedMap(files));
    }

    boolean has(String file) {
        return files.containsKey(file);
    }

    // A file too large is kept as one byte too many: the reader says so with its name.
    private static byte[] read(Path file, long size) throws IOException {
        return size > LARGEST ? new byte[LARGEST + 1] : Files.readAllBytes(file);
    }

    private static boolean isHidden(Path path) {
        var name = path.getFileName() == null ? "" : path.getFileName().toString();
        return name.startsWith(".") || name.endsWith("~") || name.endsWith(".swp") || name.startsWith("#");
    }
}
