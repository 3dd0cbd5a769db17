package org.milestone.practice;

import org.milestone.account.AccountId;
import org.milestone.practice.domain.Accommodation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Extra time in timed attempts, which everybody grants themselves for practising: what the real
/// exam grants is for its issuer to say.
@Service
public class AccommodationService {
    private final AccommodationRows rows;
    private final AttemptDesk desk;
    private final Items items;

    AccommodationService(AccommodationRows rows, AttemptDesk desk, Items items) {
        this.rows = rows;
        this.desk = desk;
        this.items = items;
    }

    @Transactional(readOnly = true)
    public Accommodation of(AccountId me) {
        return rows.findById(me.value()).map(AccommodationRow::accommodation).orElse(Accommodation.NONE);
    }

    /// Works at once, in running attempts, too; what is over stays over.
    @Transactional
    public void change(AccountId me, Accommodation wanted) {
        for (long id : desk.running(me)) {
            desk.take(me, id)
                    .filter(held -> held.attempt().state().open())
                    .ifPresent(held -> desk.keep(
                            held.row(),
                            held.attempt().withFactor(wanted.of(held.attempt().conduct()), held.now())));
        }
        rows.save(new AccommodationRow(me.value(), wanted, items.now()));
    }
}
