package org.milestone.account;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// In which groups a person is counted, and when they were.
@Component
class CountingData implements PersonalData {
    record Exported(List<Counting.Agreed> countedIn, List<Counting.Counted> counted) {}

    private final Counting counting;

    CountingData(Counting counting) {
        this.counting = counting;
    }

    @Override
    public String section() {
        return "counting";
    }

    @Override
    public Object exportOf(AccountId account) {
        return new Exported(counting.agreed(account), counting.counted(account, Integer.MAX_VALUE));
    }

    @Override
    public Set<String> tables() {
        return Set.of("account_counting", "account_counted");
    }
}
