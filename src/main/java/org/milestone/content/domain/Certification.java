package org.milestone.content.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A certification and its dated versions, newest first.
public record Certification(
        String id,
        String title,
        String shortName,
        String issuer,
        String summary,
        Approach approach,
        Stage stage,
        List<String> leadsTo,
        List<String> skills,
        List<Version> versions,
        Preparation preparation,
        List<Source> sources,
        Text text) {

    /// What kind of work it certifies.
    public enum Approach {
        PREDICTIVE,
        AGILE,
        MIXED,
        SERVICE,
        ARCHITECTURE,
        ANALYSIS,
        CHANGE
    }

    /// How sure a fact is: the owner's own page; two sources agree; one source; sources conflict;
    /// not confirmed.
    public enum Trust {
        O,
        T2,
        T1,
        X,
        M;

        /// Whether the reader must be told to check with the issuer.
        public boolean isDoubtful() {
            return this == T1 || this == X || this == M;
        }
    }

    /// One dated fact. `fact` is its kind: `questions`, `minutes`, `pass-mark` ...
    public record Fact(String fact, String value, Trust trust, String source, LocalDate verified) {}

    /// A part of the exam with its weight in per cent.
    public record Domain(String name, int weight) {}

    /// What held from a day on. `route` is there only where other conditions held then than the
    /// certification's own.
    public record Version(
            String name, LocalDate effectiveFrom, List<Fact> facts, List<Domain> domains, Optional<Requirement> route) {
        public Version {
            facts = List.copyOf(facts);
            domains = List.copyOf(domains);
        }
    }

    public Certification {
        leadsTo = List.copyOf(leadsTo);
        skills = List.copyOf(skills);
        versions = List.copyOf(versions);
        sources = List.copyOf(sources);
    }

    /// The version in force on a day: the newest that has begun, if any has.
    public Optional<Version> inForce(LocalDate day) {
        return versions.stream()
                .filter(version -> !version.effectiveFrom().isAfter(day))
                .findFirst();
    }

    /// What one must have on a day, as far as it is written.
    public Optional<Requirement> route(LocalDate day) {
        return inForce(day).flatMap(Version::route).or(preparation::route);
    }
}
