package org.milestone.content;

/// A Markdown file taken apart: its front matter and its body. `line` is the line of the file on which the body starts.
record Document(String file, Fields head, String body, int line) {

    static Document read(Draft draft, String file) {
        var text = draft.text(file);
        int end = text.startsWith("---\n") ? closing(text) : -1;
        if (end < 0) {
            if (!text.isEmpty()) {
                draft.problem(file, 1, "the file must open with front matter between two lines of `---`");
            }
            return new Document(file, new Fields(draft, file, 0, null), "", 1);
        }
        int bodyAt = Math.min(
                text.length(), text.indexOf('\n', end + 1) < 0 ? text.length() : text.indexOf('\n', end + 1) + 1);
        int line =
                (int) text.substring(0, bodyAt).chars().filter(c -> c == '\n').count() + 1;
        return new Document(
                file, Yaml.mapping(draft, file, text.substring(4, end + 1), 1), text.substring(bodyAt), line);
    }

    /// The id a file gives: `roles/x.md` is `roles/x`.
    String id() {
        return file.substring(0, file.length() - ".md".length());
    }

    private static int closing(String text) {
        int at = 3;
        while (at >= 0) {
            int next = text.indexOf('\n', at + 1);
            var line = text.substring(at + 1, next < 0 ? text.length() : next).stripTrailing();
            if (line.equals("---")) {
                return at;
            }
            at = next;
        }
        return -1;
    }
}
