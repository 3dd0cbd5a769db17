package org.milestone.experience.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// What goes with somebody from one place to another: positions, projects, skills and
/// certifications, without the numbers they are kept under.
public record Resume(
        List<Position> positions, List<Project> projects, List<Skill> skills, List<Certificate> certificates) {

    /// @param position which of the positions it hangs on
    public record Project(ProjectEntry entry, OptionalInt position) {}

    /// @param id    of the catalogue; blank where another program wrote it
    /// @param level 0-5, rounded
    public record Skill(String id, String name, OptionalInt level) {}

    /// @param id    of the catalogue; blank where it is not there
    /// @param state in one word: `WANTED`, `BOOKED`, `HELD`
    public record Certificate(
            String id,
            String name,
            String issuer,
            String state,
            Optional<LocalDate> exam,
            Optional<LocalDate> since,
            Optional<LocalDate> until,
            String number) {}

    public Resume {
        positions = List.copyOf(positions);
        projects = List.copyOf(projects);
        skills = List.copyOf(skills);
        certificates = List.copyOf(certificates);
    }
}
