package org.milestone.content.domain;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Everything authors wrote, whole and immutable. Maps keep the order of reading: tracks and
/// lessons by syllabus, the rest by title. Keys are full ids (`roles/scrum-master`,
/// `delivery/scope-control`). Blueprints stand under the id of their certification, newest first.
public record Catalog(
        Map<String, Track> tracks,
        Map<String, Lesson> lessons,
        Map<String, Question> questions,
        Map<String, CaseSet> caseSets,
        Map<String, List<Blueprint>> blueprints,
        Map<String, Skill> skills,
        Map<String, Role> roles,
        Map<String, Certification> certifications,
        Map<String, Tool> tools,
        Map<String, Term> terms,
        Optional<Salaries> salaries,
        Map<String, Letter> letters,
        Guide guide,
        Map<String, String> redirects) {

    public static final Catalog EMPTY = new Builder().build();

    /// A catalog like this one, to be changed in some parts.
    public Builder but() {
        return new Builder()
                .tracks(tracks)
                .lessons(lessons)
                .questions(questions)
                .caseSets(caseSets)
                .blueprints(blueprints)
                .skills(skills)
                .roles(roles)
                .certifications(certifications)
                .tools(tools)
                .terms(terms)
                .salaries(salaries)
                .letters(letters)
                .guide(guide)
                .redirects(redirects);
    }

    /// Puts a catalog together, part by part; what is not given is empty.
    public static final class Builder {
        private Map<String, Track> tracks = Map.of();
        private Map<String, Lesson> lessons = Map.of();
        private Map<String, Question> questions = Map.of();
        private Map<String, CaseSet> caseSets = Map.of();
        private Map<String, List<Blueprint>> blueprints = Map.of();
        private Map<String, Skill> skills = Map.of();
        private Map<String, Role> roles = Map.of();
        private Map<String, Certification> certifications = Map.of();
        private Map<String, Tool> tools = Map.of();
        private Map<String, Term> terms = Map.of();
        private Optional<Salaries> salaries = Optional.empty();
        private Map<String, Letter> letters = Map.of();
        private Guide guide = Guide.EMPTY;
        private Map<String, String> redirects = Map.of();

        public Builder tracks(Map<String, Track> tracks) {
            this.tracks = fixed(tracks);
            return this;
        }

        public Builder lessons(Map<String, Lesson> lessons) {
            this.lessons = fixed(lessons);
            return this;
        }

        public Builder questions(Map<String, Question> questions) {
            this.questions = fixed(questions);
            return this;
        }

        public Builder caseSets(Map<String, CaseSet> caseSets) {
            this.caseSets = fixed(caseSets);
            return this;
        }

        public Builder blueprints(Map<String, List<Blueprint>> blueprints) {
            this.blueprints = fixed(blueprints);
            return this;
        }

        public Builder skills(Map<String, Skill> skills) {
            this.skills = fixed(skills);
            return this;
        }

        public Builder roles(Map<String, Role> roles) {
            this.roles = fixed(roles);
            return this;
        }

        public Builder certifications(Map<String, Certification> certifications) {
            this.certifications = fixed(certifications);
            return this;
        }

        public Builder tools(Map<String, Tool> tools) {
            this.tools = fixed(tools);
            return this;
        }

        public Builder terms(Map<String, Term> terms) {
            this.terms = fixed(terms);
            return this;
        }

        public Builder salaries(Optional<Salaries> salaries) {
            this.salaries = salaries;
            return this;
        }

        public Builder letters(Map<String, Letter> letters) {
            this.letters = fixed(letters);
            return this;
        }

        public Builder guide(Guide guide) {
            this.guide = guide;
            return this;
        }

        public Builder redirects(Map<String, String> redirects) {
            this.redirects = fixed(redirects);
            return this;
        }

        public Catalog build() {
            return new Catalog(
                    tracks,
                    lessons,
                    questions,
                    caseSets,
                    blueprints,
                    skills,
                    roles,
                    certifications,
                    tools,
                    terms,
                    salaries,
                    letters,
                    guide,
                    redirects);
        }

        private static <T> Map<String, T> fixed(Map<String, T> map) {
            return Collections.unmodifiableMap(new LinkedHashMap<>(map));
        }
    }

    /// The id in use today for an id of any time: follows redirects, returns the id itself when
    /// there is none.
    public String current(String id) {
        return redirects.getOrDefault(id, id);
    }

    /// The track of an id that the catalog itself names: references inside the catalog are never
    /// dead.
    public Track track(String id) {
        return known(tracks, id);
    }

    /// The lesson of an id that the catalog itself names.
    public Lesson lesson(String id) {
        return known(lessons, id);
    }

    /// The item of an id that the catalog itself names.
    public Question question(String id) {
        return known(questions, id);
    }

    /// The skill of an id that the catalog itself names.
    public Skill skill(String id) {
        return known(skills, id);
    }

    /// The role of an id that the catalog itself names.
    public Role role(String id) {
        return known(roles, id);
    }

    /// The certification of an id that the catalog itself names.
    public Certification certification(String id) {
        return known(certifications, id);
    }

    /// The template of an id that the catalog itself names.
    public Template template(String id) {
        return known(guide.templates(), id);
    }

    private static <T> T known(Map<String, T> all, String id) {
        return Objects.requireNonNull(all.get(id), () -> "The catalog has no " + id);
    }

    /// The items shown inside a lesson that are in use, in the order of their file.
    public List<Question> questionsOf(String lesson) {
        return questions.values().stream()
                .filter(question -> question.id().startsWith(lesson + "#") && question.inUse())
                .toList();
    }

    /// The blueprint of a certification that is in force on a day: the newest that has begun.
    public Optional<Blueprint> blueprint(String certification, LocalDate day) {
        return blueprints.getOrDefault(certification, List.of()).stream()
                .filter(version -> !version.effectiveFrom().isAfter(day))
                .findFirst();
    }

    /// Lessons that teach a skill.
    public List<Lesson> lessonsTeaching(String skill) {
        return lessons.values().stream()
                .filter(lesson -> lesson.skills().contains(skill))
                .toList();
    }

    /// Lessons that prepare for a certification.
    public List<Lesson> lessonsFor(String certification) {
        return lessons.values().stream()
                .filter(lesson -> lesson.certifications().contains(certification))
                .toList();
    }

    /// Lessons that speak of a role.
    public List<Lesson> lessonsAbout(String role) {
        return lessons.values().stream()
                .filter(lesson -> lesson.roles().contains(role))
                .toList();
    }

    /// Roles that ask for a skill.
    public List<Role> rolesNeeding(String skill) {
        return roles.values().stream()
                .filter(role ->
                        role.skills().stream().anyMatch(need -> need.skill().equals(skill)))
                .toList();
    }

    /// Roles a certification helps with.
    public List<Role> rolesHelpedBy(String certification) {
        return roles.values().stream()
                .filter(role -> role.certifications().contains(certification))
                .toList();
    }

    /// Roles one can come from.
    public List<Role> rolesLeadingTo(String role) {
        return roles.values().stream()
                .filter(from -> from.transitions().stream()
                        .anyMatch(transition -> transition.to().equals(role)))
                .toList();
    }

    /// Tools used when practising a skill.
    public List<Tool> toolsFor(String skill) {
        return tools.values().stream()
                .filter(tool -> tool.skills().contains(skill))
                .toList();
    }

    /// Certifications that cover a skill.
    public List<Certification> certificationsCovering(String skill) {
        return certifications.values().stream()
                .filter(certification -> certification.skills().contains(skill))
                .toList();
    }
}
