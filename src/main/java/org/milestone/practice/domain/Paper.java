package org.milestone.practice.domain;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.milestone.content.domain.Question.Approach;

/// The items one attempt asks, frozen when it was drawn. Slots count from 0 through all sections.
/// `cases` are the versions of the scenarios that are shown.
public record Paper(List<Section> sections, List<Slot> slots, Map<String, String> cases) {
    public Paper {
        sections = List.copyOf(sections);
        slots = List.copyOf(slots);
        cases = Map.copyOf(cases);
    }

    /// A stretch of the paper from slot `first` on. `limit` is its own clock, empty where all
    /// sections share one. `breakAfter` is the optional break behind it, zero for none.
    public record Section(
            String title, int first, int count, Optional<Duration> limit, boolean closing, Duration breakAfter) {
        boolean holds(int slot) {
            return slot >= first && slot < first + count;
        }
    }

    /// An item in its place. `orders` is how its lists are shown, by places of the author's file:
    /// the options, the steps, the right sides, the things; for a text with gaps one list for
    /// each gap; empty when nothing is shuffled. `part` is the domain it was drawn for,
    /// `pmp/people`, or the lesson's id where the item belongs to no exam.
    public record Slot(
            String question,
            String version,
            List<List<Integer>> orders,
            double points,
            boolean scored,
            String part,
            Optional<Approach> approach,
            Optional<String> caseSet) {
        public Slot {
            orders = orders.stream().map(List::copyOf).toList();
        }
    }

    public int size() {
        return slots.size();
    }

    public boolean has(int slot) {
        return slot >= 0 && slot < slots.size();
    }

    /// The section that holds a slot.
    public int sectionOf(int slot) {
        return IntStream.range(0, sections.size())
                .filter(section -> sections.get(section).holds(slot))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no slot " + slot));
    }
}
