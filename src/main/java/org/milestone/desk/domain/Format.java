package org.milestone.desk.domain;

import java.util.Locale;

/// A way other programs write items down.
public enum Format {
    AIKEN("Aiken", "txt"),
    GIFT("GIFT", "txt"),
    MOODLE_XML("Moodle XML", "xml");

    private final String title;
    private final String ending;

    Format(String title, String ending) {
        this.title = title;
        this.ending = ending;
    }

    public String title() {
        return title;
    }

    /// The usual ending of its files.
    public String ending() {
        return ending;
    }

    /// The word that names it in addresses: `moodle-xml`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
