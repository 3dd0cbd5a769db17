package org.milestone.content;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.milestone.content.domain.Problem;

/// One reading of a content folder under way: the files, the day it happens, and the problems
/// found so far. Files may be read side by side: what is noted here is put into order at the end.
final class Draft {
    private final ContentFolder folder;
    private final LocalDate today;
    private final Queue<Problem> problems = new ConcurrentLinkedQueue<>();
    private final Map<String, Set<String>> namedBy = new ConcurrentHashMap<>();

    Draft(ContentFolder folder, LocalDate today) {
        this.folder = folder;
        this.today = today;
    }

    ContentFolder folder() {
        return folder;
    }

    LocalDate today() {
        return today;
    }

    void problem(String file, int line, String message) {
        problems.add(new Problem(file, line, message));
    }

    /// Notes that one file names another, in a link or a reference.
    void names(String from, String to) {
        if (!from.equals(to)) {
            namedBy.computeIfAbsent(to, file -> ConcurrentHashMap.newKeySet()).add(from);
        }
    }

    /// Whether any other file names this one.
    boolean isNamed(String file) {
        return namedBy.containsKey(file);
    }

    List<Problem> problems() {
        return problems.stream().sorted().distinct().toList();
    }

    /// The text of a file with its line ends made `\n`; empty, and a problem, when it is no UTF-8
    /// text.
    String text(String file) {
        var bytes = folder.files().get(file);
        if (bytes == null) {
            problem(file, 0, "the file is missing");
            return "";
        }
        if (bytes.length > ContentFolder.LARGEST) {
            problem(file, 0, "the file is larger than " + ContentFolder.LARGEST / 1000 + " KB");
            return "";
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return (text.startsWith("\uFEFF") ? text.substring(1) : text)
                    .replace("\r\n", "\n")
                    .replace('\r', '\n');
        } catch (CharacterCodingException notText) {
            problem(file, 0, "the file is not UTF-8 text");
            return "";
        }
    }

    /// The files of a folder with one ending, in order: `roles/` and `.md` give every
    /// `roles/x.md`, not deeper ones.
    List<String> files(String prefix, String ending) {
        return folder.files().tailMap(prefix).keySet().stream()
                .takeWhile(file -> file.startsWith(prefix))
                .filter(file -> file.endsWith(ending) && file.indexOf('/', prefix.length()) < 0)
                .toList();
    }
}
