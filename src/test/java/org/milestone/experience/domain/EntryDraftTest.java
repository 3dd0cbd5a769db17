package org.milestone.experience.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.milestone.experience.domain.Projects.TODAY;
import static org.milestone.experience.domain.Projects.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.milestone.experience.domain.EntryDraft.Fault;
import org.milestone.experience.domain.EntryDraft.Field;
import org.milestone.experience.domain.EntryDraft.Mistake;

class EntryDraftTest {

    @Test
    void anEntryAndItsDraftAreTheSame() {
        for (int seed = 0; seed < 500; seed++) {
            var entry = Projects.any(new Random(seed), "Project");
            assertThat(EntryDraft.of(entry).check(TODAY)).isEqualTo(new EntryDraft.Sound(entry));
        }
    }

    @Test
    void anEndBeforeTheBeginningIsTold() {
        assertThat(mistakes(LocalDate.of(2026, 5, 1), Optional.of(LocalDate.of(2026, 4, 30))))
                .containsExactly(new Mistake(Field.TO, Fault.BEFORE_THE_BEGINNING, 0));
    }

    @Test
    void theFutureCannotBeLogged() {
        assertThat(mistakes(TODAY.plusDays(1), Optional.empty()))
                .containsExactly(new Mistake(Field.FROM, Fault.IN_THE_FUTURE, 0));
        assertThat(mistakes(TODAY, Optional.of(TODAY.plusDays(1))))
                .containsExactly(new Mistake(Field.TO, Fault.IN_THE_FUTURE, 0));
        assertThat(mistakes(TODAY, Optional.of(TODAY))).isEmpty();
    }

    @Test
    void aLifetimeAgoIsAMistype() {
        assertThat(mistakes(LocalDate.of(26, 5, 1), Optional.empty()))
                .containsExactly(new Mistake(Field.FROM, Fault.TOO_LONG_AGO, 0));
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        var draft = Projects.secret(Projects.texts(EntryDraft.EMPTY, " ", "x".repeat(4_007), "", ""), " ");
        assertThat(draft.check(TODAY))
                .isEqualTo(new EntryDraft.Unsound(List.of(
                        new Mistake(Field.TITLE, Fault.MISSING, 0),
                        new Mistake(Field.ALIAS, Fault.MISSING, 0),
                        new Mistake(Field.OBJECTIVE, Fault.TOO_LONG, 7),
                        new Mistake(Field.FROM, Fault.MISSING, 0))));
    }

    private static List<Mistake> mistakes(LocalDate from, Optional<LocalDate> to) {
        var draft = Projects.days(EntryDraft.of(entry("2026-01-01", "")), Optional.of(from), to);
        return switch (draft.check(TODAY)) {
            case EntryDraft.Sound _ -> List.of();
            case EntryDraft.Unsound(var mistakes) -> mistakes;
        };
    }
}
