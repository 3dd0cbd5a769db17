package org.milestone;

import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/// Two people at the same thing at once.
@TestComponent
public class Meanwhile {
    private static final int MILLISECONDS = 100;

    private final TransactionTemplate transaction;

    Meanwhile(TransactionTemplate transaction) {
        this.transaction = transaction;
    }

    /// Does one thing, and lets somebody else begin another before the first is over. The other
    /// gets as far as it can before it waits, or not even there: what comes of it must be the
    /// same.
    public <T> T begin(Runnable first, Callable<T> second) throws Exception {
        var other = new FutureTask<>(second);
        transaction.executeWithoutResult(status -> {
            first.run();
            Thread.ofVirtual().start(other);
            for (int looks = 0; looks < MILLISECONDS && !other.isDone(); looks++) {
                LockSupport.parkNanos(1_000_000);
            }
        });
        return other.get(1, TimeUnit.MINUTES);
    }
}
