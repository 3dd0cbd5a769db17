package org.milestone.experience;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.milestone.account.AccountId;
import org.milestone.content.Library;
import org.milestone.experience.FileService.Stored;
import org.milestone.experience.domain.FileKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/// The files in the database, read by JDBC so that a list never loads what is in them. Works in
/// the caller's transaction.
@Component
class Files {
    private final JdbcClient database;
    private final Library library;

    Files(JdbcClient database, Library library) {
        this.database = database;
        this.library = library;
    }

    long add(AccountId me, long credential, String name, FileKind kind, byte[] bytes, Instant at) {
        var key = new GeneratedKeyHolder();
        database.sql("""
                        insert into experience_file (account_id, credential_id, name, kind, size_bytes, content, added_at)
                        values (:me, :credential, :name, :kind, :size, :content, :at)""")
                .param("me", me.value())
                .param("credential", credential)
                .param("name", name)
                .param("kind", kind.name())
                .param("size", bytes.length)
                .param("content", bytes)
                .param("at", LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .update(key, "id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    List<Stored> all(AccountId me) {
        return database.sql("""
                        select f.id, c.certification, f.name, f.kind, f.size_bytes, f.added_at
                        from experience_file f join experience_credential c on c.id = f.credential_id
                        where f.account_id = :me order by f.id desc""")
                .param("me", me.value())
                .query((row, number) -> new Stored(
                        row.getLong("id"),
                        library.catalog().current(row.getString("certification")),
                        row.getString("name"),
                        FileKind.valueOf(row.getString("kind")),
                        row.getInt("size_bytes"),
                        Objects.requireNonNull(row.getObject("added_at", LocalDateTime.class))
                                .toInstant(ZoneOffset.UTC)))
                .list();
    }

    long bytes(AccountId me) {
        return database.sql("select coalesce(sum(size_bytes), 0) from experience_file where account_id = :me")
                .param("me", me.value())
                .query(Long.class)
                .single();
    }

    Optional<byte[]> content(AccountId me, long id) {
        return database.sql("select content from experience_file where id = :id and account_id = :me")
                .param("id", id)
                .param("me", me.value())
                .query((row, number) -> row.getBytes("content"))
                .optional();
    }

    void remove(AccountId me, long id) {
        database.sql("delete from experience_file where id = :id and account_id = :me")
                .param("id", id)
                .param("me", me.value())
                .update();
    }
}
