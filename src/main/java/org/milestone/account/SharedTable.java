package org.milestone.account;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A table of people as somebody may see it.
public final class SharedTable {
    /// What was read of a column: whose was allowed, and their facts.
    record Cells(Set<AccountId> open, Map<AccountId, List<SharedColumn.Fact>> facts) {}

    private final Map<SharedColumn<?>, Cells> columns = new IdentityHashMap<>();

    void put(SharedColumn<?> column, Cells cells) {
        columns.put(column, cells);
    }

    /// What stands there; empty when it was not allowed, or is not there.
    ///
    /// @param column the very one the table was read with
    public <T> Optional<T> at(AccountId owner, SharedColumn<T> column) {
        return Optional.ofNullable(columns.get(column))
                .filter(cells -> cells.open().contains(owner))
                .flatMap(cells -> column.reading().apply(cells.facts().getOrDefault(owner, List.of())));
    }
}
