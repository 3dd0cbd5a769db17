package org.milestone.content.domain;

import java.time.LocalDate;
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
        Map<String, String> redirects) {

    public static final Catalog EMPTY = new Catalog(
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Optional.empty(),
            Map.of(),
            Map.of());

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
