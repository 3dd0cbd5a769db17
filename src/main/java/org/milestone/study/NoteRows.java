package org.milestone.study;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface NoteRows extends Repository<NoteRow, Long> {
    NoteRow saveAndFlush(NoteRow row);

    void delete(NoteRow row);

    void flush();

    Optional<NoteRow> findFirstByAccountIdAndLessonIdInOrderByUpdatedAtDesc(long account, Collection<String> lessons);

    List<NoteRow> findByAccountIdOrderByUpdatedAtDesc(long account, Limit limit);
}
