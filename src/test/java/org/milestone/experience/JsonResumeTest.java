package org.milestone.experience;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.milestone.experience.domain.Approach;
import org.milestone.experience.domain.EntryDraft;
import org.milestone.experience.domain.Period;
import org.milestone.experience.domain.Position;
import org.milestone.experience.domain.Projects;
import org.milestone.experience.domain.Resume;
import tools.jackson.databind.json.JsonMapper;

class JsonResumeTest {
    private static final JsonResume.Who ANA = new JsonResume.Who("Ana Ferreira", "ana@example.org");
    private static final Resume NOTHING = new Resume(List.of(), List.of(), List.of(), List.of());

    @Test
    void whatGoesOutCompleteComesBackAsItWas() {
        for (int seed = 0; seed < 500; seed++) {
            var resume = any(new Random(seed));
            assertThat(JsonResume.read(JsonResume.write(resume, ANA, true)))
                    .as("seed %d", seed)
                    .hasValueSatisfying(read -> {
                        assertThat(read.resume()).isEqualTo(resume);
                        assertThat(read.unread()).isEmpty();
                    });
        }
    }

    @Test
    void whatIsForOthersHasTheFieldsOfTheSchemaAndNoOthers() {
        for (int seed = 0; seed < 100; seed++) {
            var bytes = JsonResume.write(any(new Random(seed)), ANA, false);
            assertThat(new String(bytes, UTF_8)).doesNotContain(JsonResume.EXTENSION);
            var tree = new JsonMapper().readTree(bytes);
            assertThat(tree.propertyNames())
                    .containsExactly("$schema", "basics", "work", "projects", "skills", "certificates");
            tree.path("projects")
                    .forEach(project -> assertThat(
                                    List.of("name", "description", "startDate", "endDate", "entity", "highlights"))
                            .containsAll(project.propertyNames()));
            tree.path("work")
                    .forEach(place -> assertThat(
                                    List.of("name", "position", "location", "summary", "startDate", "endDate"))
                            .containsAll(place.propertyNames()));
        }
    }

    @Test
    void whatIsConfidentialIsCoveredForOthers() {
        var secret = Projects.with(
                Projects.entry("2025-01-10", "2025-06-30"),
                draft -> Projects.secret(
                        Projects.texts(draft, "Raven", "Raven for Acme Bank.", "I led it at Acme Bank.", "Done."),
                        "A bank's payment project"));
        var resume = new Resume(
                List.of(position("Acme Bank")),
                List.of(new Resume.Project(secret, OptionalInt.of(0))),
                List.of(),
                List.of());
        var tree = new JsonMapper().readTree(JsonResume.write(resume, ANA, false));
        assertThat(tree.path("projects").toString())
                .contains("A bank's payment project")
                .doesNotContainIgnoringCase("raven")
                .doesNotContain("Acme");
    }

    @Test
    void aFileOfAnotherProgramGivesWhatItHas() {
        var read = JsonResume.read("""
                {"basics": {"name": "Ana"},
                 "work": [{"name": "Acme", "position": "Analyst", "startDate": "2019", "endDate": "2020-02"},
                          {"name": "Later Ltd", "position": "Lead"}],
                 "projects": [{"name": "Shop", "description": "A new shop.", "entity": "Acme",
                               "highlights": ["Opened in time.", "Sold much."], "startDate": "2019-05"},
                              {"name": "Backwards", "startDate": "2020-05", "endDate": "2019-05"},
                              {"name": "Odd", "startDate": "2020-13"}],
                 "certificates": [{"name": "PMP", "date": "2021-03-04", "issuer": "PMI"}],
                 "publications": [{"name": "nobody asks"}]}""".getBytes(UTF_8)).orElseThrow();
        assertThat(read.unread()).containsExactly("work 2 (Later Ltd)", "projects 2 (Backwards)", "projects 3 (Odd)");
        assertThat(read.resume().positions())
                .containsExactly(new Position(
                        "Acme",
                        "Analyst",
                        "",
                        "",
                        new Period(LocalDate.of(2019, 1, 1), Optional.of(LocalDate.of(2020, 2, 29)))));
        assertThat(read.resume().projects()).singleElement().satisfies(project -> {
            assertThat(project.position()).hasValue(0);
            assertThat(project.entry().outcome()).isEqualTo("Opened in time.\nSold much.");
            assertThat(project.entry().approach()).isEqualTo(Approach.PREDICTIVE);
            assertThat(project.entry().shareLed()).as("it does not say who led").isZero();
            assertThat(project.entry().period().open()).isTrue();
        });
        assertThat(read.resume().certificates()).singleElement().satisfies(one -> {
            assertThat(one.since()).hasValue(LocalDate.of(2021, 3, 4));
            assertThat(one.state()).isEqualTo("HELD");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no json", "[]", "null", "{}", "{\"work\": [}", "\"work\"", "{\"name\": 1}"})
    void whatIsNoneIsRefused(String text) {
        assertThat(JsonResume.read(text.getBytes(UTF_8))).isEmpty();
    }

    @Test
    void nothingInAFileMakesItFail() {
        assertThat(JsonResume.read("[".repeat(100_000).getBytes(UTF_8))).isEmpty();
        assertThat(JsonResume.read("""
                        {"work": {"a": 1}, "projects": [1, null, "x", [], {"name": {}, "startDate": 2019,
                         "x-milestone": 7}], "skills": "all", "certificates": [{"date": "soon"}, 3]}""".getBytes(UTF_8)).orElseThrow().resume().projects())
                .as("a year is a day; that it has no name is said when it is taken")
                .singleElement()
                .satisfies(project -> assertThat(project.entry().title()).isEmpty());
        var random = new Random(3);
        var whole = JsonResume.write(any(new Random(9)), ANA, true);
        for (int round = 0; round < 1_000; round++) {
            var bytes = whole.clone();
            for (int hit = 0; hit < 5; hit++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            JsonResume.read(bytes);
        }
    }

    @Test
    void nothingAtAllIsAFileToo() {
        assertThat(JsonResume.read(JsonResume.write(NOTHING, ANA, true))
                        .orElseThrow()
                        .resume())
                .isEqualTo(NOTHING);
    }

    static Resume any(Random random) {
        var positions = new ArrayList<Position>();
        for (int i = random.nextInt(4); i > 0; i--) {
            var like = Projects.any(random, "Employer " + i);
            positions.add(
                    new Position(like.title(), "Lead \"" + i + "\"", like.objective(), like.outcome(), like.period()));
        }
        var projects = new ArrayList<Resume.Project>();
        for (int i = random.nextInt(6); i > 0; i--) {
            projects.add(new Resume.Project(
                    EntryDraft.of(Projects.any(random, "Project " + i)).check(Projects.TODAY)
                                    instanceof EntryDraft.Sound(var entry)
                            ? entry
                            : Projects.entry("2020-01-01", ""),
                    positions.isEmpty() || random.nextBoolean()
                            ? OptionalInt.empty()
                            : OptionalInt.of(random.nextInt(positions.size()))));
        }
        var skills = new ArrayList<Resume.Skill>();
        for (int i = random.nextInt(3); i > 0; i--) {
            skills.add(new Resume.Skill(
                    "skills/s" + i, "Skill " + i, random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(i)));
        }
        var certificates = new ArrayList<Resume.Certificate>();
        for (int i = random.nextInt(3); i > 0; i--) {
            certificates.add(new Resume.Certificate(
                    "certifications/c" + i,
                    "C " + i,
                    "Issuer",
                    List.of("WANTED", "BOOKED", "HELD").get(random.nextInt(3)),
                    day(random),
                    day(random),
                    day(random),
                    random.nextBoolean() ? "" : "№ " + random.nextInt(99)));
        }
        return new Resume(positions, projects, skills, certificates);
    }

    private static Optional<LocalDate> day(Random random) {
        return random.nextBoolean() ? Optional.empty() : Optional.of(Projects.TODAY.plusDays(random.nextInt(900)));
    }

    private static Position position(String employer) {
        return new Position(employer, "Lead", "", "", new Period(LocalDate.of(2020, 1, 1), Optional.empty()));
    }
}
