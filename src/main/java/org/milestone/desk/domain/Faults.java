package org.milestone.desk.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Gathers what is wrong with a file.
final class Faults {
    static final int MOST = 100;

    private final List<Fault> found = new ArrayList<>();

    void add(int line, String reason) {
        if (found.size() < MOST) {
            found.add(new Fault(line, reason));
        }
    }

    /// Whether more of them would be of no use.
    boolean enough() {
        return found.size() >= MOST;
    }

    Reading reading(List<Draft> items) {
        if (found.isEmpty() && items.isEmpty()) {
            add(1, "There is no item in this file.");
        }
        return found.isEmpty()
                ? new Reading.Imported(items)
                : new Reading.Refused(found.stream()
                        .sorted(Comparator.comparingInt(Fault::line))
                        .toList());
    }
}
