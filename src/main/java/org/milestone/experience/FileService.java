package org.milestone.experience;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.milestone.account.AccountId;
import org.milestone.experience.domain.FileKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Certificates as files. What a file is, is read from what is in it.
@Service
public class FileService {
    /// Bytes a file may have, and all files of a person together.
    public static final int MOST_BYTES = 5 * 1_024 * 1_024;

    public static final int MOST_BYTES_IN_ALL = 25 * 1_024 * 1_024;
    private static final int LONGEST_NAME = 120;

    /// A file without its content.
    public record Stored(long id, String certification, String name, FileKind kind, int bytes, Instant addedAt) {}

    /// A file with its content.
    public record Content(Stored file, byte[] bytes) {}

    /// What became of an upload.
    public sealed interface Uploaded {}

    public record Kept(Stored file) implements Uploaded {}

    public record TooBig() implements Uploaded {}

    /// It is neither PDF, PNG nor JPEG, whatever its name says, or it is damaged.
    public record NotAKind() implements Uploaded {}

    /// There are [#MOST_BYTES_IN_ALL] already.
    public record Full() implements Uploaded {}

    /// The certification is none of theirs.
    public record NoCredential() implements Uploaded {}

    private final Files files;
    private final CredentialService credentials;
    private final Days days;

    FileService(Files files, CredentialService credentials, Days days) {
        this.files = files;
        this.credentials = credentials;
        this.days = days;
    }

    /// Keeps a file with a certification of somebody's.
    @Transactional
    public Uploaded keep(AccountId me, String certification, String name, byte[] bytes) {
        var credential = credentials.one(me, certification);
        if (credential.isEmpty()) {
            return new NoCredential();
        }
        if (bytes.length > MOST_BYTES) {
            return new TooBig();
        }
        var kind = FileKind.of(bytes);
        if (kind.isEmpty()) {
            return new NotAKind();
        }
        if (!fits(me, bytes.length)) {
            return new Full();
        }
        long id = files.add(me, credential.get().id(), called(name, kind.get()), kind.get(), bytes, days.now());
        return new Kept(one(me, id).orElseThrow());
    }

    boolean fits(AccountId me, int bytes) {
        return files.bytes(me) + bytes <= MOST_BYTES_IN_ALL;
    }

    /// A name without folders and signs that could mislead, ending as its kind ends.
    static String called(String name, FileKind kind) {
        var plain = name.replaceAll(".*[/\\\\]", "")
                .replaceAll("\\.[^.]{0,10}$", "")
                .replaceAll("[^\\p{L}\\p{N} ._()-]+", "-")
                .strip()
                .replaceAll("^[.-]+", "");
        int letters = Math.min(LONGEST_NAME, plain.codePointCount(0, plain.length()));
        var cut = plain.substring(0, plain.offsetByCodePoints(0, letters)).strip();
        return (cut.isEmpty() ? "certificate" : cut) + "." + kind.extension();
    }

    /// The files of somebody's certifications, newest first.
    @Transactional(readOnly = true)
    public List<Stored> files(AccountId me) {
        return files.all(me);
    }

    private Optional<Stored> one(AccountId me, long id) {
        return files.all(me).stream().filter(file -> file.id() == id).findFirst();
    }

    /// A file of one's own.
    @Transactional(readOnly = true)
    public Optional<Content> open(AccountId me, long id) {
        return one(me, id).flatMap(file -> files.content(me, id).map(bytes -> new Content(file, bytes)));
    }

    /// For the export: every file with its content.
    List<Content> everything(AccountId me) {
        return files(me).stream().flatMap(file -> open(me, file.id()).stream()).toList();
    }

    /// Takes a file away for good; gives it back, so that it can be kept again.
    @Transactional
    public Optional<Content> remove(AccountId me, long id) {
        var file = open(me, id);
        file.ifPresent(there -> files.remove(me, id));
        return file;
    }
}
