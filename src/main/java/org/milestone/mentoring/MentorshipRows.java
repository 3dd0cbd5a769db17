package org.milestone.mentoring;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.milestone.mentoring.domain.State;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MentorshipRows extends Repository<MentorshipRow, Long> {
    /// How many mentees somebody has.
    interface Load {
        long getMentor();

        long getMentees();
    }

    interface Two {
        long getMentor();

        long getMentee();
    }

    MentorshipRow saveAndFlush(MentorshipRow row);

    Optional<MentorshipRow> findById(long id);

    List<MentorshipRow> findByIdIn(Collection<Long> ids);

    /// Who the two are, which never changes.
    @Query("select mentorAccountId as mentor, menteeAccountId as mentee from MentorshipRow where id = :id")
    Optional<Two> two(long id);

    /// A step is made by one at a time.
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from MentorshipRow where id = :id")
    Optional<MentorshipRow> locked(long id);

    @Query("from MentorshipRow where mentorAccountId = :account or menteeAccountId = :account order by id desc")
    List<MentorshipRow> naming(long account);

    @Query("from MentorshipRow where mentorAccountId = :mentor and state in :states order by id")
    List<MentorshipRow> ofMentor(long mentor, Collection<State> states);

    @Query("select id from MentorshipRow where state in :states and (mentorAccountId = :one and"
            + " menteeAccountId = :other or mentorAccountId = :other and menteeAccountId = :one)")
    List<Long> between(long one, long other, Collection<State> states);

    /// Everybody with whom somebody is in this state, on either side.
    @Query("select case when mentorAccountId = :account then menteeAccountId else mentorAccountId end from"
            + " MentorshipRow where state = :state and (mentorAccountId = :account or menteeAccountId = :account)")
    Set<Long> others(long account, State state);

    boolean existsByOpenKey(String key);

    @Query("select count(*) from MentorshipRow where mentorAccountId = :mentor and state in :states")
    int countOfMentor(long mentor, Collection<State> states);

    @Query("select mentorAccountId as mentor, count(*) as mentees from MentorshipRow where state in :states"
            + " group by mentorAccountId")
    List<Load> loads(Collection<State> states);

    @Query("select count(*) > 0 from MentorshipRow where state = :state and (mentorAccountId = :one and"
            + " menteeAccountId = :other or mentorAccountId = :other and menteeAccountId = :one)")
    boolean between(long one, long other, State state);
}
