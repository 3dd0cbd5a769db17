package org.milestone.experience.ui;

import org.milestone.experience.domain.EntryDraft.Field;
import org.milestone.experience.domain.EntryLint.Finding;

/// What a finding means, why it matters, and how it could read instead.
///
/// @param example empty where there is nothing to word better
record FindingWords(String what, String why, String example) {

    static FindingWords of(Finding finding) {
        return switch (finding.found()) {
            case ROUTINE ->
                new FindingWords(
                        "“" + finding.words() + "” sounds like routine work",
                        "Applications are refused for operations: work that starts anew every day and has no end. A project"
                                + " brings something new by a day.",
                        "Replace the ticket tool of the service desk by June, so that a ticket is answered in four hours"
                                + " instead of nine.");
            case SEVERAL_PROJECTS ->
                new FindingWords(
                        "“" + finding.words() + "” sounds like more than one project",
                        "Each project needs an entry of its own, with its own days. Overlapping months count once anyway.",
                        "One entry “Network refresh of 40 branches”, another “Move of the data centre”.");
            case ROLE_AS_TITLE ->
                new FindingWords(
                        "The title names your role",
                        "A reviewer looks for what was made or changed; your role has a field of its own.",
                        "“Customer portal for 30,000 policy holders” instead of “IT project manager”.");
            case MISSING -> missing(finding.field());
            case TOO_SHORT ->
                new FindingWords(
                        "Short: " + finding.have() + " characters",
                        "Two sentences with a number in them tell more than one without.",
                        missing(finding.field()).example());
            case NOT_MY_PART ->
                new FindingWords(
                        "It says what “" + finding.words() + "” did",
                        "The reviewer decides about you. Say what you yourself planned, decided or led.",
                        "I planned the two rehearsals, led six people through them and decided on the cut-over.");
            case OVERLAP ->
                new FindingWords(
                        (finding.have() == 1 ? "1 of these " : finding.have() + " of these ")
                                + Words.months(finding.need()) + " counts with another entry already",
                        "No calendar month counts twice for the same kind of work. This takes nothing away from you.",
                        "");
            case LONG_LASTING ->
                new FindingWords(
                        Words.months(finding.have()) + " is long for one project",
                        "Reviewers ask whether it was one project or several, or operations in between.",
                        "Log each phase that had a result of its own as an entry.");
            case LITTLE_LED ->
                new FindingWords(
                        "These months do not count as leading",
                        "From " + finding.need()
                                + " % led we count a month. That line is ours: no issuer names one, and"
                                + " below it a reviewer would call it assisting.",
                        "");
            case DESCRIPTION_SHORT ->
                new FindingWords(
                        "The description has " + finding.have() + " of " + finding.need() + " words asked for",
                        "Forms want the objective, your part and the outcome told in full.",
                        "");
            case DESCRIPTION_LONG ->
                new FindingWords(
                        "The description is longer than the form takes",
                        "It has " + finding.have() + ", the form takes " + finding.need() + ".",
                        "");
        };
    }

    private static FindingWords missing(Field field) {
        return switch (field) {
            case OBJECTIVE ->
                new FindingWords(
                        "The objective is missing",
                        "Without it nobody can tell the project from daily work.",
                        "Replace the payroll server of 900 people by a service in the cloud before its support ends in"
                                + " March.");
            case ROLE ->
                new FindingWords(
                        "Your own part is missing",
                        "The form asks what you did, not what the project did.",
                        "I planned the move with the vendor, led six people through two rehearsals and decided on the"
                                + " cut-over.");
            default ->
                new FindingWords(
                        "The outcome is missing",
                        "A reviewer wants to know how it ended, also when it ended badly.",
                        "Moved in one weekend, two weeks early and 12 % under budget; the first pay run was without a"
                                + " complaint.");
        };
    }
}
