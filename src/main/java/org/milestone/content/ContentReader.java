package org.milestone.content;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.milestone.content.domain.CaseSet;
import org.milestone.content.domain.Catalog;
import org.milestone.content.domain.Certification;
import org.milestone.content.domain.Id;
import org.milestone.content.domain.Lesson;
import org.milestone.content.domain.Letter;
import org.milestone.content.domain.Problem;
import org.milestone.content.domain.Question;
import org.milestone.content.domain.Role;
import org.milestone.content.domain.Skill;
import org.milestone.content.domain.Tool;
import org.milestone.content.domain.Track;

/// Reads a content folder into a catalog. Bad input never throws: it becomes problems, all of
/// them at once. Files are read side by side; what depends on more than one comes after.
final class ContentReader {
    private static final Pattern KNOWN = Pattern.compile(
            "README\\.md|(.+/)?README\\.md|(glossary|salaries|faq|chooser|goals|redirects)\\.yml|published\\.txt"
                    + "|images/.+|tracks/[^/]+/(track\\.yml|[^/]+\\.md)|questions/[^/]+/[^/]+\\.yml"
                    + "|blueprints/[^/]+\\.yml|(roles|skills|certifications|tools|letters)/[^/]+\\.md"
                    + "|(interviews|cases)/[^/]+\\.yml|templates/[^/]+/(template\\.yml|blank\\.md|filled\\.md)");

    /// The catalog, its pictures, and what is wrong with them. With a problem the catalog holds
    /// what could be read and must not be shown to anybody.
    record Reading(Catalog catalog, Images images, List<Problem> problems) {
        boolean isWhole() {
            return problems.isEmpty();
        }
    }

    private final Draft draft;
    private final Images images;

    private ContentReader(Draft draft) {
        this.draft = draft;
        this.images = Images.read(draft);
    }

    /// `today` is the day after which a date lies in the future.
    static Reading read(ContentFolder folder, LocalDate today) {
        return new ContentReader(new Draft(folder, today)).read();
    }

    private Reading read() {
        names();
        var terms = new GlossaryReader(draft).read();
        var links = new Links(draft, images);
        links.anchorsOf(
                GlossaryReader.FILE,
                terms.keySet().stream().map(Id::lastWord).collect(java.util.stream.Collectors.toSet()));
        var markdown = new Markdown(draft, links, images, new TermCards(terms.values()));
        var tracks = new TrackReader(draft).read();
        var lessons = lessons(tracks, markdown);
        var blueprints = new BlueprintReader(draft).read();
        var checks = new ItemChecks(draft);
        var cases = new LinkedHashMap<String, CaseSet>();
        var questions = questions(lessons, new ItemReader(draft, markdown, new ExamParts(blueprints)), checks, cases);
        checks.shown(markdown.shown());
        checks.banks();
        var catalog = Catalog.EMPTY
                .but()
                .tracks(tracks)
                .lessons(lessons)
                .questions(questions)
                .caseSets(cases)
                .blueprints(blueprints)
                .skills(all("skills/", new SkillReader(draft, markdown)::read, Skill::id, Skill::title))
                .roles(all("roles/", new RoleReader(draft, markdown)::read, Role::id, Role::title))
                .certifications(all(
                        "certifications/",
                        new CertificationReader(draft, markdown)::read,
                        Certification::id,
                        Certification::title))
                .tools(all("tools/", new ToolReader(draft, markdown)::read, Tool::id, Tool::title))
                .terms(terms)
                .salaries(new SalariesReader(draft).read())
                .letters(all("letters/", new LetterReader(draft)::read, Letter::id, Letter::id))
                .guide(new GuideReader(draft, markdown, links).read())
                .build();
        new Orphans(draft).find(catalog);
        links.done();
        images.unused(draft);
        var permanence = new Permanence(draft, Permanence.ids(catalog));
        var redirects = permanence.redirects();
        permanence.published(redirects.keySet());
        return new Reading(catalog.but().redirects(redirects).build(), images, draft.problems());
    }

    private void names() {
        for (var file : draft.folder().files().keySet()) {
            if (!KNOWN.matcher(file).matches()) {
                draft.problem(file, 0, "a file in a place where none is read: see content/README.md");
            } else if (!file.startsWith(Images.ROOM) && !file.endsWith("README.md") && file.contains("/")) {
                var path = file.substring(0, file.lastIndexOf('.'));
                for (var word : path.split("/")) {
                    if (!Id.isWord(word)) {
                        draft.problem(file, 0, "`" + word + "` is not an id (lower-case words with hyphens)");
                    }
                }
            }
        }
    }

    private Map<String, Lesson> lessons(Map<String, Track> tracks, Markdown markdown) {
        var reader = new LessonReader(draft, markdown);
        var ids = new LinkedHashSet<String>();
        tracks.values().forEach(track -> ids.addAll(track.lessons()));
        // Those that no syllabus names are read too, for the sake of their problems.
        for (var file : draft.folder().files().keySet()) {
            var id = file.startsWith("tracks/") ? Links.idOf(file).orElse("") : "";
            if (id.contains("/")) {
                ids.add(id);
            }
        }
        var lessons = new LinkedHashMap<String, Lesson>();
        List.copyOf(ids).parallelStream()
                .map(reader::read)
                .toList()
                .forEach(lesson -> lessons.put(lesson.id(), lesson));
        return lessons;
    }

    private Map<String, Question> questions(
            Map<String, Lesson> lessons, ItemReader reader, ItemChecks checks, Map<String, CaseSet> cases) {
        var files = new LinkedHashSet<String>();
        for (var lesson : lessons.keySet()) {
            if (draft.folder().has("questions/" + lesson + ".yml")) {
                files.add("questions/" + lesson + ".yml");
            }
        }
        for (var file : draft.folder().files().keySet()) {
            if (file.matches("questions/[^/]+/[^/]+\\.yml")) {
                files.add(file);
            }
        }
        var questions = new LinkedHashMap<String, Question>();
        for (var read : List.copyOf(files).parallelStream().map(reader::read).toList()) {
            for (var item : read.items()) {
                checks.item(item);
                questions.put(item.question().id(), item.question());
            }
            for (var one : read.cases()) {
                if (cases.putIfAbsent(one.set().id(), one.set()) != null) {
                    draft.problem(
                            one.file(), one.line(), "the case `" + one.set().id() + "` is there twice");
                }
            }
        }
        return questions;
    }

    private <T> Map<String, T> all(
            String room, Function<String, T> read, Function<T, String> id, Function<T, String> title) {
        var found = draft.files(room, ".md").parallelStream()
                .filter(file -> !file.endsWith("README.md"))
                .map(read)
                .sorted(Comparator.comparing(one -> title.apply(one).toLowerCase(Locale.ROOT)))
                .toList();
        var byId = new LinkedHashMap<String, T>();
        found.forEach(one -> byId.put(id.apply(one), one));
        return byId;
    }
}
