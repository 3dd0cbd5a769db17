package org.milestone.desk.domain;

import java.util.List;

/// What became of a file: all of its items, or none.
public sealed interface Reading {

    record Imported(List<Draft> items) implements Reading {
        public Imported {
            items = List.copyOf(items);
        }
    }

    /// The first hundred problems, in the order of their lines.
    record Refused(List<Fault> problems) implements Reading {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
