package org.milestone.content;

import java.util.ArrayDeque;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;

/// Turns the links authors write, which name files, into addresses of the portal, and remembers
/// the anchors they use until all texts are rendered.
final class Links {
    private static final Pattern SCHEME = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:.*", Pattern.DOTALL);
    private static final Pattern OUTSIDE = Pattern.compile("(https?://|mailto:)[^\\s<>\"]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern PAGE = Pattern.compile("(?:tracks/([^/]+)/track\\.yml|tracks/([^/]+/[^/]+)\\.md"
            + "|((?:roles|skills|certifications|tools)/[^/]+)\\.md|(glossary|salaries|faq|chooser)\\.yml"
            + "|(cases/[^/]+)\\.yml|(templates/[^/]+)/[^/]+|(interviews)/[^/]+\\.yml)");

    private record Use(String file, int line, String target, String anchor) {}

    private final Draft draft;
    private final Images images;
    private final Map<String, Set<String>> anchors = new ConcurrentHashMap<>();
    private final Queue<Use> uses = new ConcurrentLinkedQueue<>();

    Links(Draft draft, Images images) {
        this.draft = draft;
        this.images = images;
    }

    /// The address for a link as written in a file, with a leading slash when it stays inside;
    /// empty, and a problem, when there is none; a bare `#anchor` for a place on the same page.
    String address(String file, int line, String written) {
        if (OUTSIDE.matcher(written).matches()) {
            return written;
        }
        if (written.isEmpty() || SCHEME.matcher(written).matches() || written.startsWith("/")) {
            draft.problem(
                    file,
                    line,
                    "the link `" + written + "` must name a file of this folder, or begin with https:// or mailto:");
            return "";
        }
        int hash = written.indexOf('#');
        var path = hash < 0 ? written : written.substring(0, hash);
        var anchor = hash < 0 ? "" : written.substring(hash + 1);
        var target = path.isEmpty() ? Optional.of(file) : file(file, path);
        if (target.isPresent() && target.get().startsWith("images/")) {
            return images.address(target.get());
        }
        var id = target.flatMap(Links::idOf);
        if (id.isEmpty()) {
            draft.problem(file, line, "the link `" + written + "` leads nowhere");
            return "";
        }
        if (!anchor.isEmpty()) {
            uses.add(new Use(file, line, target.get(), anchor));
        }
        draft.names(file, target.get());
        // An interview question has a page of its own; its anchor is its key.
        if (id.get().equals("interviews")) {
            return "/" + ContentRoutes.of(anchor.isEmpty() ? "interviews" : "interviews/" + anchor);
        }
        if (!anchor.isEmpty() && target.get().equals(file) && !isPartOfAnother(file)) {
            return "#" + anchor;
        }
        return "/" + ContentRoutes.of(id.get()) + (anchor.isEmpty() ? "" : "#" + anchor);
    }

    /// The file a path means: first beside the file that names it, then from the folder's top.
    Optional<String> file(String from, String path) {
        int slash = from.lastIndexOf('/');
        var folder = slash < 0 ? "" : from.substring(0, slash + 1);
        return normal(folder + path)
                .filter(draft.folder()::has)
                .or(() -> normal(path).filter(draft.folder()::has));
    }

    void anchorsOf(String file, Set<String> ids) {
        anchors.put(file, ids);
    }

    /// Says which anchors do not exist. Call it when every text is rendered.
    void done() {
        for (var use : uses) {
            if (!anchors.getOrDefault(use.target(), Set.of()).contains(use.anchor())) {
                draft.problem(use.file(), use.line(), "there is no anchor #" + use.anchor() + " in " + use.target());
            }
        }
    }

    // Texts of these files are shown on more than one page.
    private static boolean isPartOfAnother(String file) {
        return file.equals("faq.yml");
    }

    /// The id of the page a file becomes.
    static Optional<String> idOf(String file) {
        var match = PAGE.matcher(file);
        if (!match.matches()) {
            return Optional.empty();
        }
        for (int group = 1; group <= match.groupCount(); group++) {
            if (match.group(group) != null) {
                return Optional.of(match.group(group));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> normal(String path) {
        var parts = new ArrayDeque<String>();
        for (var part : path.split("/")) {
            if (part.equals("..")) {
                if (parts.isEmpty()) {
                    return Optional.empty();
                }
                parts.removeLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return Optional.of(String.join("/", parts));
    }
}
