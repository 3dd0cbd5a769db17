package org.milestone.content;

import java.nio.file.Path;

/// A small content folder with one blueprint and one bank of exam items, one of every kind.
final class BankFolder {
    static final String BANK = "questions/pmp/people.yml";
    static final String BLUEPRINT = "blueprints/pmp.yml";

    private BankFolder() {}

    static SmallFolder in(Path root) {
        return new SmallFolder(root).put(BLUEPRINT, """
                versions:
                  - name: Outline of July 2026
                    effective_from: 2026-07-09
                    questions: 10
                    scored: 9
                    minutes: 20
                    ratings: true
                    pass: {share: 0.6, words: 6 of 9}
                    sections:
                      - {title: Cases, questions: 4, closes: true, break: 10, cases: 2}
                      - {title: The rest, questions: 6, closes: true}
                    domains:
                      - key: people
                        name: People
                        weight: 40
                        tasks:
                          - {key: conflicts, name: Conflicts}
                          - {key: lead-the-team, name: Leading the team}
                      - {key: process, name: Process, weight: 60}
                    approaches: {predictive: 40, agile: 30, hybrid: 30}
                    facts:
                      - {fact: questions, value: 10 questions, trust: T2, source: two pages, verified: 2026-11-22}
                """).put(BANK, """
                certification: pmp
                lesson: delivery/scope-control
                skill: scope-management
                domain: people
                approach: agile
                items:
                  - key: single-01
                    type: single
                    band: 2
                    why_band: The rule is well known.
                    task: conflicts
                    status: draft
                    references: [PMBOK Guide 8, Agile Practice Guide]
                    stem: Two developers quarrel over the design. What do you do first?
                    options:
                      - {text: Talk with both, right: true, why: You hear them., points: 3}
                      - {text: Send the louder one home, why: Nothing is solved., misconception: Force settles, points: 1}
                      - {text: Wait for another week, why: It grows., misconception: Time heals, points: 0}
                  - key: multiple-01
                    type: multiple
                    band: 3
                    partial: share
                    points: 2
                    stem: Which two belong into a team charter?
                    options:
                      - {text: Values, right: true, why: They bind.}
                      - {text: Ground rules, right: true, why: They hold.}
                      - {text: Salaries, why: Not theirs., misconception: All is open}
                  - key: truth-01
                    type: true-false
                    band: 1
                    retired: true
                    stem: A servant leader clears the way.
                    answer: true
                    why: That is the idea.
                  - key: number-01
                    type: numeric
                    band: 2
                    pilot: true
                    domains: [process, pmp/people/conflicts]
                    approach: predictive
                    stem: EV is 40,000 and AC is 45,000. What is the CPI?
                    answer: 0.89
                    tolerance: 0.005
                    formula: 40_000 / 45_000
                    why: EV divided by AC.
                  - key: matching-01
                    type: matching
                    band: 3
                    stem: Which document answers which question?
                    pairs:
                      - {left: Charter, right: Why, why: It says why.}
                      - {left: Schedule, right: When, why: It says when.}
                    extras:
                      - {right: Who pays the bill, why: None does., misconception: The charter names the payer}
                  - key: ordering-01
                    type: ordering
                    band: 3
                    stem: Put the steps of a change into order.
                    steps:
                      - {text: Ask, why: First.}
                      - {text: Weigh, why: Then.}
                      - {text: Decide, why: Last.}
                  - key: categories-01
                    type: categorising
                    band: 2
                    stem: Risk or issue?
                    categories: [Risk, Issue]
                    things:
                      - {text: The supplier may be late, category: Risk, why: It may be., misconception: All bad news are issues}
                      - {text: The server is down, category: Issue, why: It is.}
                  - key: word-01
                    type: fill-in
                    band: 2
                    stem: The tree of all work is called ...
                    accepted: [work breakdown structure, WBS]
                    expected:
                      - {text: schedule, why: That has dates., misconception: The tree is a plan}
                    why: It breaks work down.
                  - key: spot-01
                    type: hotspot
                    band: 4
                    stem: Where on the path does the work start?
                    image: images/path.svg
                    alt: A path from left to right
                    areas:
                      - {label: Left end, box: [0, 0, 30.5, 100], right: true, why: It starts here.}
                      - {label: Right end, box: [70, 0, 30, 100], why: It ends here., misconception: Arrows point at the start}
                  - key: gaps-01
                    type: pull-down
                    band: 3
                    stem: Complete the report.
                    text: The project is [[1]] schedule and **well** [[2]] budget.
                    gaps:
                      - label: Schedule
                        options:
                          - {text: ahead of, right: true, why: SPI over 1.}
                          - {text: behind, why: SPI is not under 1., misconception: A large SPI is bad}
                      - label: Budget
                        options:
                          - {text: over, why: CPI is not under 1., misconception: A large CPI is bad}
                          - {text: under, right: true, why: CPI over 1.}
                """).put("questions/pmp/cases.yml", """
                certification: pmp
                lesson: delivery/scope-control
                skill: scope-management
                cases:
                  - key: ferry-booking
                    title: Ferry booking
                    domain: process
                    approach: hybrid
                    exhibit: |
                      A ferry line books by telephone.

                      | Month | Calls |
                      |---|---|
                      | May | 900 |
                    items:
                      - key: ferry-01
                        type: true-false
                        band: 2
                        stem: The calls of May number 900.
                        answer: true
                        why: So says the table.
                      - key: ferry-02
                        type: true-false
                        band: 2
                        domain: people
                        stem: The ferry line books by mail.
                        answer: false
                        why: By telephone.
                """);
    }
}
