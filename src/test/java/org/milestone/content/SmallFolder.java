package org.milestone.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.milestone.content.domain.Catalog;

/// A small content folder without a mistake, to be spoilt by tests.
final class SmallFolder {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final String SOURCES = """
            sources:
              - {title: The book, publisher: The house, year: 2025, verified: 2026-11-22}
            """;

    private final Path root;

    SmallFolder(Path root) {
        this.root = root;
        put("tracks/delivery/track.yml", """
                title: Foundations of delivery
                summary: From the first idea to the handover.
                audience: Everybody who starts.
                level: foundation
                topic: delivery
                lessons:
                  - section: Deciding what to do
                    lessons: [scope-control, estimating]
                """);
        put("tracks/delivery/scope-control.md", lesson("Scope control", """
                ## The two-minute test

                Every WBS has a leaf. See the [sponsor](../../roles/sponsor.md) and [estimating](estimating.md#how).

                ![A path with three stones](images/path.svg "Three stones")

                ::check creep-01

                ### Afterwards {#after}

                Back to the [test](#the-two-minute-test).
                """));
        put("tracks/delivery/estimating.md", lesson("Estimating", """
                ## How

                Three points are better than one.
                """));
        put("questions/delivery/scope-control.yml", """
                lesson: delivery/scope-control
                skill: scope-management
                items:
                  - key: creep-01
                    type: single
                    band: 2
                    stem: |
                      A stakeholder wants one more field. What do you do first?
                    options:
                      - text: Ask for a change request
                        right: true
                        why: The effect is known before anybody starts.
                      - text: Add it, the sprint has room for it
                        why: Nobody has looked at the effect.
                        misconception: Small additions are free
                """);
        put("skills/scope-management.md", """
                ---
                title: Scope management
                summary: Keeping what was agreed.
                family: project-management
                knowledge: [I zero., I one., I two., I three., I four., I five.]
                application: [I zero., I one., I two., I three., I four., I five.]
                codes: {sfia: "REQM"}
                ---
                ## What it is

                Keeping what was agreed.
                """);
        put("roles/sponsor.md", """
                ---
                title: Sponsor
                summary: Pays and decides.
                stage: executive
                accountable: The benefit.
                experience: Ten years.
                skills:
                  - {skill: scope-management, knowledge: 3, application: 2, need: must}
                certifications: [pmp]
                %s---
                ## A week

                Meetings.
                """.formatted(SOURCES));
        put("certifications/pmp.md", """
                ---
                title: Project Management Professional
                short: PMP
                issuer: PMI
                summary: The best known.
                approach: mixed
                stage: mid
                skills: [scope-management]
                versions:
                  - name: Outline of July 2026
                    effective_from: 2026-07-09
                    facts:
                      - {fact: questions, value: 180 questions, trust: T2, source: two pages, verified: 2026-11-22}
                    domains:
                      - {name: People, weight: 40}
                      - {name: Process, weight: 60}
                route:
                  any:
                    - {kind: education, text: A degree.}
                    - all:
                        - {kind: experience, of: leading-projects, text: Leading projects, amount: 36, unit: months, within_years: 8}
                        - {kind: training, text: A course, amount: 35, unit: hours}
                hours: [100, 200]
                hours_note: For *most*.
                costs:
                  - {item: Exam, amount: 675, currency: USD, trust: O, source: two pages, verified: 2026-11-22}
                renewal: {every_years: 3, units: PDU, amount: 60, fee: 150 USD, text: Learn on., trust: O, source: two pages, verified: 2026-11-22}
                fits: [Those who lead.]
                not_for: [Those who start.]
                plans:
                  - {weeks: 8, hours_per_week: 12, steps: [Read., Practise.]}
                %s---
                ## Who it is for

                Those who lead.
                """.formatted(SOURCES));
        put("tools/jira.md", """
                ---
                title: Jira
                summary: A tracker.
                use: agile
                url: https://example.org/jira
                free_tier: Ten people, November 2026.
                learn_first: Boards.
                %s---
                ## What it does

                It tracks.
                """.formatted(SOURCES));
        put("glossary.yml", """
                - key: work-breakdown-structure
                  term: Work breakdown structure
                  abbreviation: WBS
                  text: The work, taken apart into a tree.
                  see: [sponsor]
                - key: sponsor
                  term: Sponsor
                  text: Who pays.
                """);
        put("salaries.yml", """
                role: sponsor
                note: Honest figures.
                countries:
                  - country: United States
                    code: US
                    currency: USD
                    figures:
                      - {low: 100000, high: 125000, source: Glassdoor, year: 2025}
                %s""".formatted(SOURCES));
        put("letters/confirm-address.md", """
                ---
                subject: Confirm your address, {{name}}
                values: [name, link]
                ---
                Dear {{name}},

                [Confirm my address]({{link}})
                """);
        put("interviews/behavioural.yml", """
                kind: behavioural
                questions:
                  - key: scope-grew
                    question: Tell me about a project whose scope grew.
                    levels: [entry, mid]
                    skills: [scope-management]
                    asked: Whether you *say no* with reasons.
                    strong:
                      - Names the change.
                      - Says what it cost.
                      - Says who decided.
                    outline:
                      situation: A portal for nurses.
                      task: Keep the date.
                      action: I wrote a [change request](../tracks/delivery/scope-control.md).
                      result: Two weeks, agreed.
                    warnings: [Blames the client.]
                    follow_ups: ["What would you do today?"]
                """);
        put("cases/late-portal.yml", """
                title: The late portal
                summary: A date that could not move.
                outcome: failed
                minutes: 10
                skills: [scope-management]
                lessons: [delivery/scope-control]
                situation: The portal is **late**.
                steps:
                  - key: first
                    title: Monday
                    text: The sponsor calls.
                    question: What do you say?
                    choices:
                      - text: The truth
                        consequence: She listens.
                        rating: good
                        effect: {trust: 2, time: -1}
                      - text: Nothing
                        consequence: She finds out.
                        rating: costly
                        effect: {trust: -2}
                        next: third
                    really: He said nothing.
                  - key: second
                    title: Tuesday
                    text: The team asks.
                    question: And now?
                    choices:
                      - {text: Cut, consequence: Done., rating: good, effect: {time: 1}}
                      - {text: Wait, consequence: Late., rating: costly, effect: {time: -2}}
                  - key: third
                    title: Wednesday
                    text: The vendor waits.
                    question: And now?
                    choices:
                      - {text: Cut, consequence: Done., rating: good, effect: {time: 1}}
                      - {text: Wait, consequence: Late., rating: costly, effect: {time: -2}}
                  - key: fourth
                    title: Thursday
                    text: The day.
                    question: Go?
                    choices:
                      - {text: Go, consequence: Down., rating: costly, effect: {money: -2}}
                      - {text: Stay, consequence: Fine., rating: workable, effect: {money: -1}}
                ending: It went live in May.
                takeaways: [Say it early., Cut first., Test.]
                reflection: ["What would you have said?"]
                """);
        put("templates/change-request/template.yml", """
                title: Change request
                summary: What changes and what it costs.
                when: Before anybody starts on a change.
                phase: controlling
                skills: [scope-management]
                lessons: [delivery/scope-control]
                """);
        put("templates/change-request/blank.md", "# Change request\n\n| What | Why |\n|---|---|\n| [what] | |\n");
        put("templates/change-request/filled.md", "# Change request 7\n\n## Effect\n\nTwo weeks.\n");
        put("faq.yml", """
                groups:
                  - group: Starting
                    questions:
                      - key: need-a-degree
                        question: Do I need a degree?
                        answer: No. See the [sponsor](roles/sponsor.md).
                """);
        put("chooser.yml", """
                intro: Five questions.
                considerations:
                  - {key: goal, question: "Goal?", weight: 5, answers: [{key: lead, text: Lead, fits: {pmp: 3}, because: {pmp: It is for leaders.}}, {key: start, text: Start, excludes: {pmp: It asks for experience.}}]}
                  - {key: employer, question: "Employer?", weight: 3, answers: [{key: any, text: Any}, {key: us, text: US, fits: {pmp: 2}}]}
                  - {key: background, question: "Background?", weight: 3, answers: [{key: none, text: None}, {key: much, text: Much, fits: {pmp: -1}}]}
                  - {key: sector, question: "Sector?", weight: 2, answers: [{key: any, text: Any}, {key: bank, text: Bank}]}
                  - {key: time-and-budget, question: "Time?", weight: 2, answers: [{key: little, text: Little}, {key: much, text: Much}]}
                """);
        put("images/path.svg", """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 20">
                  <defs><marker id="tip" viewBox="0 0 4 4"><path d="M0 0L4 2"/></marker></defs>
                  <path d="M0 10H60" stroke="currentColor" marker-end="url(#tip)"/>
                </svg>
                """);
        put("redirects.yml", "delivery/creeping: delivery/scope-control\n");
        put("published.txt", "delivery/creeping\ndelivery/scope-control\nroles/sponsor\n");
    }

    /// A lesson of 300 words whose body starts on line 13.
    static String lesson(String title, String body) {
        return """
                ---
                title: %s
                summary: What one can do afterwards.
                minutes: 12
                level: foundation
                skills: [scope-management]
                objectives:
                  - Tell one thing from another
                  - Say why
                %s---
                %s

                %s
                """.formatted(title, SOURCES, body.strip(), "word ".repeat(300).strip());
    }

    Path root() {
        return root;
    }

    SmallFolder put(String file, String text) {
        try {
            var path = root.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return this;
    }

    String get(String file) {
        try {
            return Files.readString(root.resolve(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    SmallFolder edit(String file, String from, String to) {
        var text = get(file);
        if (!text.contains(from)) {
            throw new IllegalArgumentException(file + " does not hold " + from);
        }
        return put(file, text.replace(from, to));
    }

    SmallFolder remove(String file) {
        try {
            Files.delete(root.resolve(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return this;
    }

    ContentReader.Reading read() {
        try {
            return ContentReader.read(ContentFolder.of(root), TODAY);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Catalog catalog() {
        var reading = read();
        if (!reading.isWhole()) {
            throw new AssertionError(reading.problems());
        }
        return reading.catalog();
    }

    List<String> problems() {
        return read().problems().stream().map(Object::toString).toList();
    }
}
