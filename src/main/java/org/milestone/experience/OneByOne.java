package org.milestone.experience;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Does the same for one after the other, each in a transaction of its own: one that fails is
/// logged, undone and left for the next run, and those behind it have their turn.
@Component
class OneByOne {
    private static final Logger LOG = LoggerFactory.getLogger(OneByOne.class);

    private final TransactionTemplate transaction;

    OneByOne(TransactionTemplate transaction) {
        this.transaction = transaction;
    }

    /// Says for how many the work was done.
    ///
    /// @param what for the log
    <T> int each(String what, List<T> all, ToLongFunction<T> id, Predicate<T> work) {
        int done = 0;
        for (var one : all) {
            try {
                done += Boolean.TRUE.equals(transaction.execute(status -> work.test(one))) ? 1 : 0;
            } catch (RuntimeException failure) {
                LOG.warn("{} {} failed and is tried again", what, id.applyAsLong(one), failure);
            }
        }
        return done;
    }
}
