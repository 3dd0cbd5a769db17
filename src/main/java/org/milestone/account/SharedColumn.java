package org.milestone.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.milestone.account.domain.Scope;
import org.milestone.account.domain.Sight;

/// A column in a table of people: what of each of them somebody sees who was allowed to. The
/// module that keeps the rows says how they are read, and only [Consent#table] reads them, all
/// columns with one statement.
///
/// @param sql     selects six columns of the accounts `:owners`: the account's number, words, two
/// numbers, two days; without `order by`
/// @param values  what stands in further places of the SQL
/// @param reading what the facts of one person say; they come in no order
public record SharedColumn<T>(
        Scope scope, Sight sight, String sql, Map<String, Object> values, Function<List<Fact>, Optional<T>> reading) {

    /// One row of what was selected.
    public record Fact(
            String words,
            double number,
            double other,
            @Nullable LocalDate day,
            @Nullable LocalDate otherDay) {
        /// The first day, where the SQL always gives one.
        public LocalDate onDay() {
            return Objects.requireNonNull(day);
        }

        /// The second day, where the SQL always gives one.
        public LocalDate onOtherDay() {
            return Objects.requireNonNull(otherDay);
        }
    }
}
