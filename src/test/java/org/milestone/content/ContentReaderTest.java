package org.milestone.content;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.milestone.content.domain.Block;
import org.milestone.content.domain.Question;

class ContentReaderTest {
    @TempDir
    Path root;

    private SmallFolder folder;

    @BeforeEach
    void aGoodFolder() {
        folder = new SmallFolder(root);
    }

    @Test
    void aGoodFolderBecomesACatalog() {
        var catalog = folder.catalog();
        assertThat(requireNonNull(catalog.tracks().get("delivery")).lessons())
                .containsExactly("delivery/scope-control", "delivery/estimating");
        assertThat(catalog.lessons().keySet()).containsExactly("delivery/scope-control", "delivery/estimating");
        var lesson = requireNonNull(catalog.lessons().get("delivery/scope-control"));
        assertThat(lesson.skills()).containsExactly("skills/scope-management");
        assertThat(lesson.text().headings())
                .extracting(heading -> heading.anchor())
                .containsExactly("the-two-minute-test", "after");
        assertThat(lesson.text().blocks()).hasSize(3);
        assertThat(lesson.text().blocks().get(1)).isEqualTo(new Block.Check("delivery/scope-control#creep-01"));
        assertThat(catalog.questionsOf("delivery/scope-control"))
                .singleElement()
                .isInstanceOf(Question.SingleChoice.class);
        assertThat(requireNonNull(catalog.roles().get("roles/sponsor")).certifications())
                .containsExactly("certifications/pmp");
        assertThat(catalog.terms()).containsKey("glossary/work-breakdown-structure");
        assertThat(catalog.salaries()).isPresent();
        assertThat(catalog.letters()).containsKey("letters/confirm-address");
        assertThat(catalog.current("delivery/creeping")).isEqualTo("delivery/scope-control");
    }

    @Test
    void everySeededMistakeIsFoundOnItsLineAndNothingElse() {
        folder.edit("tracks/delivery/track.yml", "topic: delivery", "topic: delivery\nteacher: Ana")
                .edit("tracks/delivery/scope-control.md", "minutes: 12", "minutes: 90")
                .edit("tracks/delivery/scope-control.md", "../../roles/sponsor.md", "../../roles/nobody.md")
                .edit("tracks/delivery/scope-control.md", "estimating.md#how", "estimating.md#why")
                .edit("tracks/delivery/scope-control.md", "### Afterwards", "#### Afterwards")
                .edit("tracks/delivery/estimating.md", "Three points", "Three <b>points")
                .edit("tracks/delivery/estimating.md", "## How", "# Top\n\n## How")
                .edit("questions/delivery/scope-control.yml", "        misconception: Small additions are free\n", "")
                .edit("questions/delivery/scope-control.yml", "band: 2", "band: 9")
                .edit("skills/scope-management.md", "family: project-management", "family: projects")
                .edit("skills/scope-management.md", "application: [I zero., ", "application: [")
                .edit("roles/sponsor.md", "skill: scope-management", "skill: scope-managment")
                .edit("roles/sponsor.md", "year: 2025", "year: 2035")
                .edit("certifications/pmp.md", "weight: 60", "weight: 50")
                .edit("certifications/pmp.md", "trust: T2", "trust: T9")
                .edit("tools/jira.md", "https://example.org/jira", "example.org/jira")
                .edit("glossary.yml", "see: [sponsor]", "see: [nobody]")
                .edit("salaries.yml", "code: US", "code: USA")
                .edit("letters/confirm-address.md", "Dear {{name}}", "Dear {{nmae}}")
                .put("images/unused.svg", "<svg viewBox=\"0 0 1 1\"></svg>");
        assertThat(folder.problems())
                .containsExactly(
                        "certifications/pmp.md:13: `trust` must be O | T2 | T1 | X | M, not `T9`",
                        "certifications/pmp.md:14: the weights add up to 90, not to 100",
                        "glossary.yml:5: `see` names `nobody`, which is no key of the glossary",
                        "images/unused.svg: no text uses this picture",
                        "letters/confirm-address.md:5: the value `nmae` is not declared in `values`",
                        "questions/delivery/scope-control.yml:6: `band` must lie between 1 and 5, not 9",
                        "questions/delivery/scope-control.yml:13: a wrong option names its `misconception`",
                        "roles/sponsor.md:8: `scope-managment` does not exist: there is no skills/scope-managment.md",
                        "roles/sponsor.md:11: `year` lies in the future: 2035",
                        "salaries.yml:5: `code` must be two capital letters (ISO 3166), not `USA`",
                        "skills/scope-management.md:4: `family` must be technical | project-management | people, not `projects`",
                        "skills/scope-management.md:6: `application` needs exactly 6 entries, not 5",
                        "tools/jira.md:5: `url` must be an address that begins with https://",
                        "tracks/delivery/estimating.md:13: headings start at `##`: the title comes from the front matter",
                        "tracks/delivery/estimating.md:17: raw HTML is not taken over: `<b>` (write \\< for the sign itself)",
                        "tracks/delivery/scope-control.md:4: `minutes` must lie between 3 and 60, not 90",
                        "tracks/delivery/scope-control.md:15: the link `../../roles/nobody.md` leads nowhere",
                        "tracks/delivery/scope-control.md:15: there is no anchor #why in tracks/delivery/estimating.md",
                        "tracks/delivery/scope-control.md:21: a heading level is skipped: `###` is expected here or a higher one",
                        "tracks/delivery/track.yml:6: unknown key `teacher` (known here: audience, lessons, level, summary, title, topic)");
    }

    @Test
    void aLessonStandsInExactlyOneSyllabus() {
        folder.edit("tracks/delivery/track.yml", "estimating]", "scope-control, gone]");
        assertThat(folder.problems())
                .containsExactly(
                        "tracks/delivery/estimating.md: the lesson stands in no syllabus: name it in its track.yml",
                        "tracks/delivery/track.yml:8: the lesson `scope-control` stands in the syllabus twice",
                        "tracks/delivery/track.yml:8: the syllabus names `gone`, but there is no tracks/delivery/gone.md");
    }

    @Test
    void anItemThatNoLessonShowsAndACheckWithoutItemAreFound() {
        folder.edit("tracks/delivery/scope-control.md", "::check creep-01", "::check creep-02");
        assertThat(folder.problems())
                .containsExactly(
                        "questions/delivery/scope-control.yml:4: no line `::check creep-01` shows this item in its lesson",
                        "tracks/delivery/scope-control.md:19: there is no item `creep-02` in questions/delivery/scope-control.yml");
    }

    @Test
    void aSingleChoiceHasOneRightOption() {
        folder.edit("questions/delivery/scope-control.yml", "right: true", "right: false")
                .edit("questions/delivery/scope-control.yml", "right: false", "misconception: Doing it by the book");
        assertThat(folder.problems())
                .containsExactly(
                        "questions/delivery/scope-control.yml:9: a single-choice item has exactly one right option, not 0");
    }

    @Test
    void lazyOptionsAndDoublesAreFound() {
        folder.edit("questions/delivery/scope-control.yml", "Add it, the sprint has room for it", "All of the above");
        assertThat(folder.problems())
                .containsExactly(
                        "questions/delivery/scope-control.yml:13: no \"all of the above\" and no \"none of the above\"");
        folder.edit("questions/delivery/scope-control.yml", "All of the above", "Ask for a change request");
        assertThat(folder.problems())
                .containsExactly(
                        "questions/delivery/scope-control.yml:9: two options are equal: Ask for a change request");
    }

    @Test
    void theRightOptionMustNotBeTheLongestTooOften() {
        var items = new StringBuilder("lesson: delivery/estimating\nskill: scope-management\nitems:\n");
        var checks = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            checks.append("\n::check item-").append(i).append("\n");
            items.append("""
                      - key: item-%1$d
                        type: single
                        band: 1
                        stem: Question %1$d?
                        options:
                          - {text: The right and very much longer one, right: true, why: So.}
                          - {text: Wrong, why: No., misconception: Thinking so}
                    """.formatted(i));
        }
        folder.put("questions/delivery/estimating.yml", items.toString())
                .edit("tracks/delivery/estimating.md", "Three points", checks + "\nThree points");
        assertThat(folder.problems())
                .singleElement()
                .asString()
                .startsWith("questions: the right option is the longest in 20 of 21 single-choice items");
    }

    @Test
    void aPublishedIdIsThereOrLeadsOn() {
        folder.put("published.txt", "roles/sponsor\nroles/gone\ndelivery/creeping\n");
        assertThat(folder.problems())
                .containsExactly(
                        "published.txt:2: `roles/gone` was published and is gone: bring it back or name its successor in"
                                + " redirects.yml");
        folder.put(
                "redirects.yml",
                "roles/gone: roles/owner\nroles/owner: roles/sponsor\ndelivery/creeping: delivery/scope-control\n");
        assertThat(folder.catalog().current("roles/gone")).isEqualTo("roles/sponsor");
    }

    @Test
    void redirectsInACircleOrToNowhereAreFound() {
        folder.put("redirects.yml", """
                roles/a: roles/b
                roles/b: roles/a
                roles/c: roles/nowhere
                roles/sponsor: roles/c
                delivery/creeping: delivery/scope-control
                """);
        assertThat(folder.problems())
                .containsExactly(
                        "redirects.yml:1: the redirect of `roles/a` runs in a circle",
                        "redirects.yml:2: the redirect of `roles/b` runs in a circle",
                        "redirects.yml:3: the redirect of `roles/c` leads to nowhere: `roles/nowhere`",
                        "redirects.yml:4: `roles/sponsor` is still there: a redirect starts at an old id",
                        "redirects.yml:4: the redirect of `roles/sponsor` leads to nowhere: `roles/nowhere`");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "---\n",
                "---\n---\n",
                "---\ntitle: [\n---\n",
                "---\ntitle: !!java.lang.Runtime x\n---\n",
                "---\n- a\n- b\n---\n",
                "---\n&a [*a]\n---\n",
                "---\ntitle: {a: {b: [1, 2]}}\nskills: 3\nsources: no\n---\n",
                "---\ntitle: a\ntitle: b\n---\n::check\n",
                "no front matter",
                "---\ntitle: \u0000\n---\n",
                "---\na: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\nd: [*c,*c,*c]\n---\n[a]: <b>\n"
            })
    void badInputIsAProblemAndNeverThrows(String text) {
        for (var file : new String[] {
            "roles/sponsor.md",
            "tracks/delivery/estimating.md",
            "tracks/delivery/track.yml",
            "questions/delivery/scope-control.yml",
            "certifications/pmp.md",
            "glossary.yml",
            "salaries.yml",
            "interviews/behavioural.yml",
            "cases/late-portal.yml",
            "templates/change-request/template.yml",
            "faq.yml",
            "chooser.yml",
            "letters/confirm-address.md",
            "images/path.svg"
        }) {
            var good = folder.get(file);
            folder.put(file, text);
            assertThat(folder.problems()).as(file).isNotEmpty();
            folder.put(file, good);
        }
    }

    @Test
    void damagedFilesNeverThrow() throws java.io.IOException {
        var good = ContentFolder.of(root);
        var random = new Random(7);
        for (int round = 0; round < 100; round++) {
            var files = new TreeMap<>(good.files());
            var names = files.keySet().toArray(String[]::new);
            var name = names[random.nextInt(names.length)];
            var bytes = requireNonNull(files.get(name)).clone();
            for (int i = 0; i < 1 + random.nextInt(4); i++) {
                bytes[random.nextInt(bytes.length)] =
                        (byte) "{}[]:-#>*`!|\"'\n\t \u0001&%@<".charAt(random.nextInt(22));
            }
            files.put(name, bytes);
            assertThatCode(() -> ContentReader.read(new ContentFolder(files), SmallFolder.TODAY))
                    .as(name + "\n" + new String(bytes, java.nio.charset.StandardCharsets.UTF_8))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void filesInUnknownPlacesAndBadNamesAreFound() {
        folder.put("notes/idea.txt", "x").put("skills/Bad_Name.md", folder.get("skills/scope-management.md"));
        assertThat(folder.problems())
                .containsExactly(
                        "notes/idea.txt: a file in a place where none is read: see content/README.md",
                        "skills/Bad_Name.md: `Bad_Name` is not an id (lower-case words with hyphens)",
                        "skills/Bad_Name.md: no other text leads here: link to it or name it somewhere");
    }

    @Test
    void aLetterKeepsItsValuesInTextAndLinks() {
        var letter = requireNonNull(folder.catalog().letters().get("letters/confirm-address"));
        assertThat(letter.html()).contains("Dear {{name}},", "href=\"{{link}}\"", "<!doctype html>");
        assertThat(letter.plain()).isEqualTo("Dear {{name}},\n\nConfirm my address: {{link}}\n");
        assertThat(letter.subject()).isEqualTo("Confirm your address, {{name}}");
    }
}
