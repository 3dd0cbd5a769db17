package org.milestone.mentoring;

import org.milestone.account.AccountId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What each of the two notes for themself; nobody else reads it.
@Service
public class NoteService {
    public static final int LONGEST = 4_000;

    /// What a person noted for themself.
    ///
    /// @param version the one that was read, to change it
    public record Note(String body, long version) {
        static final Note BLANK = new Note("", 0);
    }

    public sealed interface Kept permits Saved, ChangedElsewhere, TooLong, Gone {}

    public record Saved(Note note) implements Kept {}

    /// Another window changed it in the meantime; here is what stands there now.
    public record ChangedElsewhere(Note note) implements Kept {}

    /// Too long by so many characters; nothing was changed.
    public record TooLong(int over) implements Kept {}

    public record Gone() implements Kept {}

    private final Pairs pairs;
    private final PrivateNoteRows notes;

    NoteService(Pairs pairs, PrivateNoteRows notes) {
        this.pairs = pairs;
        this.notes = notes;
    }

    /// What the person noted for themself about the other.
    @Transactional(readOnly = true)
    public Note note(AccountId me, long mentorship) {
        return notes.findByMentorshipIdAndAccountId(mentorship, me.value())
                .map(PrivateNoteRow::note)
                .orElse(Note.BLANK);
    }

    /// Keeps it, unless another window changed it since the version was read.
    @Transactional
    public Kept keep(AccountId me, long mentorship, String body, long version) {
        if (pairs.row(me, mentorship).isEmpty()) {
            return new Gone();
        }
        if (body.length() > LONGEST) {
            return new TooLong(body.length() - LONGEST);
        }
        notes.beginIfNew(mentorship, me.value(), pairs.now());
        var row = notes.locked(mentorship, me.value());
        if (row.note().version() != version) {
            return new ChangedElsewhere(row.note());
        }
        row.rewrite(body, pairs.now());
        return new Saved(notes.saveAndFlush(row).note());
    }
}
