package org.milestone.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.milestone.content.domain.CaseSet;
import org.milestone.content.domain.Question;
import org.milestone.content.domain.Question.About;
import org.milestone.content.domain.Question.Partial;
import org.milestone.content.domain.Question.SingleChoice;
import org.milestone.content.domain.Question.Status;

/// Reads `questions/<track>/<lesson>.yml`, the items that a lesson shows, and
/// `questions/<bank>/<file>.yml`, those of exams.
final class ItemReader {
    private static final String NO_EXAM = "none";
    private static final int HARDEST = 5;
    private static final int MOST_POINTS = 100;
    private static final int MOST_ITEMS = 1000;
    private static final int MOST_CASES = 50;
    private static final int LONGEST_CASE = 12;

    private final Draft draft;
    private final Markdown markdown;
    private final ItemKinds kinds;
    private final ExamParts parts;

    ItemReader(Draft draft, Markdown markdown, ExamParts parts) {
        this.draft = draft;
        this.markdown = markdown;
        this.kinds = new ItemKinds(markdown);
        this.parts = parts;
    }

    /// An item and where it stands; `stemLine` is that of its stem.
    record Item(Question question, String file, int line, int stemLine) {}

    /// A case set and where it stands.
    record Case(CaseSet set, String file, int line) {}

    /// What one file holds, in its order, retired items included.
    record Read(List<Item> items, List<Case> cases) {}

    /// What is known of an item before it is read: its file without folder and ending, the keys of
    /// the file so far, the case it belongs to and what that shows.
    private record Around(String path, Keys keys, Optional<String> caseSet, String exhibit) {}

    /// Reads one file. Several may be read side by side.
    Read read(String file) {
        var path = file.substring("questions/".length(), file.length() - ".yml".length());
        var head = Yaml.mapping(draft, file, draft.text(file), 0);
        boolean ofLesson = isTrack(path.substring(0, path.indexOf('/')));
        var place = (ofLesson ? ofLesson(head, path) : ofBank(head)).within(head, parts);
        var around = new Around(path, new Keys(), Optional.empty(), "");
        var items = new ArrayList<Item>();
        var cases = new ArrayList<Case>();
        if (!ofLesson) {
            head.maps("cases", 0, MOST_CASES).forEach(fields -> cases.add(caseSet(fields, around, place, items)));
        }
        if (ofLesson || head.has("items") || items.isEmpty()) {
            head.maps("items", 1, MOST_ITEMS).forEach(fields -> items.add(item(fields, around, place)));
        }
        head.done();
        return new Read(items, cases);
    }

    private boolean isTrack(String folder) {
        return draft.folder().has("tracks/" + folder + "/track.yml");
    }

    private Placing ofLesson(Fields head, String path) {
        if (!draft.folder().has("tracks/" + path + ".md")) {
            draft.problem(head.file(), 0, "there is no lesson tracks/" + path + ".md for these items");
        }
        if (!head.text("lesson").equals(path) && head.has("lesson")) {
            head.problem("lesson", "`lesson` must be `" + path + "`, as the file is called");
        }
        return Placing.of(path, head.optionalText("certification").orElse(""));
    }

    private Placing ofBank(Fields head) {
        var certification = head.text("certification");
        if (certification.equals(NO_EXAM)) {
            return Placing.of("", "");
        }
        if (!certification.isEmpty() && !parts.hasExam(certification)) {
            head.problem("certification", "there is no blueprint blueprints/" + certification + ".yml");
        }
        return Placing.of("", certification);
    }

    private Case caseSet(Fields fields, Around around, Placing outer, List<Item> all) {
        var id = around.path().substring(0, around.path().indexOf('/')) + "/" + new Keys().next(fields);
        var place = outer.within(fields, parts);
        var exhibit = markdown.fragment(fields.file(), fields.passage("exhibit"));
        var within = new Around(around.path(), around.keys(), Optional.of(id), exhibit);
        var items = fields.maps("items", 2, LONGEST_CASE).stream()
                .map(item -> item(item, within, place))
                .toList();
        all.addAll(items);
        var ids = items.stream().map(item -> item.question().id()).toList();
        var set = new CaseSet(id, fields.text("title"), exhibit, ids);
        fields.done();
        return new Case(set, fields.file(), fields.line());
    }

    private Item item(Fields fields, Around around, Placing outer) {
        var key = around.keys().next(fields);
        var place = place(fields, around, outer);
        int band = fields.number("band", 1, HARDEST);
        fields.optionalText("why_band");
        var status = status(fields);
        var references = fields.texts("references", 0, MOST_POINTS);
        var partial = fields.has("partial") ? fields.choice("partial", Partial.class) : Partial.NONE;
        boolean pilot = fields.flag("pilot");
        double points = fields.share("points", 1, 0.01, MOST_POINTS);
        var passage = fields.passage("stem");
        var body = kinds.read(fields, markdown.fragment(fields.file(), passage));
        var about = new About(
                around.path() + "#" + key,
                "",
                place.lesson(),
                place.skill(),
                band,
                status,
                place.domains(),
                place.approach(),
                around.caseSet(),
                references,
                points,
                partial,
                pilot);
        double worth = worth(fields, body.apply(about));
        var version = ItemVersion.of(body.apply(with(about, "", worth)), around.exhibit());
        var question = body.apply(with(about, version, worth));
        fields.done();
        ItemForm.check(fields, question);
        return new Item(question, fields.file(), fields.line(), passage.line());
    }

    private static About with(About about, String version, double points) {
        return new About(
                about.id(),
                version,
                about.lesson(),
                about.skill(),
                about.band(),
                about.status(),
                about.domains(),
                about.approach(),
                about.caseSet(),
                about.references(),
                points,
                about.partial(),
                about.pilot());
    }

    private Placing place(Fields fields, Around around, Placing outer) {
        var place = outer.within(fields, parts);
        boolean ofLesson = isTrack(around.path().substring(0, around.path().indexOf('/')));
        if (ofLesson && !place.lesson().equals(around.path())) {
            fields.problem("lesson", "the items of a lesson's file belong to that lesson");
        }
        if (place.lesson().isEmpty()) {
            fields.problem(
                    "lesson", "`lesson` is missing: name the one that teaches it, for the item or the whole file");
        }
        if (place.skill().isEmpty() && !fields.has("skill")) {
            fields.problem("skill", "`skill` is missing: name one for the item or for the whole file");
        }
        boolean ofExam = !outer.certification().isEmpty();
        if (!ofLesson && ofExam && place.domains().isEmpty() && !fields.has("domain") && !fields.has("domains")) {
            fields.problem("domain", "`domain` is missing: name the part of the exam, for the item or the whole file");
        }
        return place;
    }

    private static Status status(Fields fields) {
        boolean retired = fields.flag("retired");
        if (!fields.has("status")) {
            return retired ? Status.RETIRED : Status.LIVE;
        }
        var status = fields.choice("status", Status.class);
        if (retired && status != Status.RETIRED) {
            fields.problem(
                    "status",
                    "`status: " + status.name().toLowerCase(Locale.ROOT) + "` and `retired: true` do not go together");
        }
        return status;
    }

    // Graded options say themselves what the best answer is worth.
    private static double worth(Fields fields, Question question) {
        double points = question.about().points();
        if (!(question instanceof SingleChoice item)
                || item.options().stream().noneMatch(option -> option.points().isPresent())) {
            return points;
        }
        double most = item.options().stream()
                .mapToDouble(option -> option.points().orElse(0.0))
                .max()
                .orElse(points);
        if (fields.has("points") && points != most) {
            fields.problem("points", "the best option earns the item's `points`: leave them out or write " + most);
        }
        return most;
    }
}
