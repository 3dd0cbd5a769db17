package org.milestone.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.milestone.content.domain.CaseStudy;
import org.milestone.content.domain.Chooser;
import org.milestone.content.domain.Faq;
import org.milestone.content.domain.GoalGuide;
import org.milestone.content.domain.Guide;
import org.milestone.content.domain.Id;
import org.milestone.content.domain.InterviewQuestion;
import org.milestone.content.domain.Template;

/// Reads what stands beside teaching: interviews, cases, templates, `faq.yml`, `chooser.yml` and
/// `goals.yml`.
final class GuideReader {
    static final String FAQ = "faq.yml";

    private final Draft draft;
    private final Markdown markdown;
    private final Links links;

    GuideReader(Draft draft, Markdown markdown, Links links) {
        this.draft = draft;
        this.markdown = markdown;
        this.links = links;
    }

    Guide read() {
        return new Guide(interviews(), cases(), templates(), faq(), chooser(), goals());
    }

    private Map<String, InterviewQuestion> interviews() {
        var reader = new InterviewReader(draft, markdown);
        var questions = new LinkedHashMap<String, InterviewQuestion>();
        for (var kind : InterviewQuestion.Kind.values()) {
            var file = "interviews/" + Fields.spelling(kind) + ".yml";
            if (draft.folder().has(file)) {
                var read = reader.read(file, kind);
                read.forEach(question -> questions.put(question.id(), question));
                anchors(file, read, InterviewQuestion::id);
            }
        }
        for (var file : draft.files("interviews/", ".yml")) {
            if (List.of(InterviewQuestion.Kind.values()).stream()
                    .noneMatch(kind -> file.equals("interviews/" + Fields.spelling(kind) + ".yml"))) {
                draft.problem(
                        file, 0, "interview files are behavioural, technical, case, leadership and adaptability.yml");
            }
        }
        return questions;
    }

    private Map<String, CaseStudy> cases() {
        var reader = new CaseReader(draft, markdown);
        return byTitle(
                draft.files("cases/", ".yml").stream().map(reader::read).toList(), CaseStudy::id, CaseStudy::title);
    }

    private Map<String, Template> templates() {
        var reader = new TemplateReader(draft, markdown);
        var templates = new ArrayList<Template>();
        var rooms = new HashSet<String>();
        for (var file : draft.folder().files().keySet()) {
            if (file.matches("templates/[^/]+/[^/]+") && rooms.add(file.substring(0, file.lastIndexOf('/')))) {
                templates.add(reader.read(file.substring(0, file.lastIndexOf('/'))));
            }
        }
        return byTitle(templates, Template::id, Template::title);
    }

    private List<Faq.Group> faq() {
        if (!draft.folder().has(FAQ)) {
            return List.of();
        }
        var fragments = new Fragments(markdown);
        var keys = new Keys();
        var head = Yaml.mapping(draft, FAQ, draft.text(FAQ), 0);
        var groups = new ArrayList<Faq.Group>();
        for (var group : head.maps("groups", 1, 50)) {
            var questions = new ArrayList<Faq>();
            for (var fields : group.maps("questions", 1, 100)) {
                questions.add(
                        new Faq("faq/" + keys.next(fields), fields.text("question"), fragments.one(fields, "answer")));
                fields.done();
            }
            groups.add(new Faq.Group(group.text("group"), questions));
            group.done();
        }
        head.done();
        anchors(
                FAQ,
                groups.stream().flatMap(group -> group.questions().stream()).toList(),
                Faq::id);
        return groups;
    }

    private Optional<Chooser> chooser() {
        return draft.folder().has(ChooserReader.FILE)
                ? Optional.of(new ChooserReader(draft, markdown).read())
                : Optional.empty();
    }

    private Optional<GoalGuide> goals() {
        return draft.folder().has(GoalReader.FILE) ? Optional.of(new GoalReader(draft).read()) : Optional.empty();
    }

    private <T> void anchors(String file, List<T> entries, Function<T, String> id) {
        links.anchorsOf(
                file,
                new HashSet<>(entries.stream()
                        .map(entry -> Id.lastWord(id.apply(entry)))
                        .toList()));
    }

    private static <T> Map<String, T> byTitle(List<T> all, Function<T, String> id, Function<T, String> title) {
        var byId = new LinkedHashMap<String, T>();
        all.stream()
                .sorted(Comparator.comparing(one -> title.apply(one).toLowerCase(Locale.ROOT)))
                .forEach(one -> byId.put(id.apply(one), one));
        return byId;
    }
}
