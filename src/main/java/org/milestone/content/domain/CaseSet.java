package org.milestone.content.domain;

import java.util.List;

/// A scenario that carries several items, which are asked together and in this order. `exhibit`
/// is sanitised HTML: text, tables, charts. Its id is `bank/file` of its items with the key of
/// the set, `pmp/ferry-booking`.
public record CaseSet(String id, String title, String exhibit, List<String> items) {
    public CaseSet {
        items = List.copyOf(items);
    }
}
