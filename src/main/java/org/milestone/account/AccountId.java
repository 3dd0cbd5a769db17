package org.milestone.account;

import java.io.Serializable;

/// Names a person who has an account; the first argument of every service method that somebody acts in.
public record AccountId(long value) implements Serializable {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
