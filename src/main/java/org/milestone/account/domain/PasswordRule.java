package org.milestone.account.domain;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.List;
import java.util.Locale;

/// Decides whether a password may be used: 12 to 128 characters, not a common one, not made of one's own name or
/// address.
public final class PasswordRule {
    public static final int SHORTEST = 12;
    public static final int LONGEST = 128;

    /// Estimating takes time that grows with the square of the length; the beginning says enough.
    private static final int ESTIMATED = 48;

    private static final int SHORTEST_OWN_WORD = 4;

    private static final Zxcvbn ESTIMATOR = new Zxcvbn();

    /// What became of a password.
    public sealed interface Verdict permits Fit, TooShort, TooLong, TooCommon, TooPersonal {}

    /// May be used; `strength` goes from 2 (fair) to 4 (very strong).
    public record Fit(int strength) implements Verdict {}

    public record TooShort(int missing) implements Verdict {}

    public record TooLong() implements Verdict {}

    /// Stands in a list of common passwords, or is guessed within a million tries.
    public record TooCommon() implements Verdict {}

    /// Contains the person's own name or address.
    public record TooPersonal() implements Verdict {}

    private PasswordRule() {}

    /// @param own words about the person that must not carry the password: name, mail address
    public static Verdict judge(String password, List<String> own) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return new TooShort(SHORTEST - length);
        }
        if (length > LONGEST) {
            return new TooLong();
        }
        String lower = password.toLowerCase(Locale.ROOT);
        List<String> words = own.stream()
                .flatMap(text -> List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).stream())
                .filter(word -> word.length() >= SHORTEST_OWN_WORD)
                .distinct()
                .toList();
        boolean personal = own.stream()
                        .map(text -> text.toLowerCase(Locale.ROOT))
                        .anyMatch(text -> text.length() >= SHORTEST_OWN_WORD && lower.contains(text))
                || words.stream().anyMatch(word -> lower.length() < word.length() * 2 && lower.contains(word));
        if (personal) {
            return new TooPersonal();
        }
        int score = ESTIMATOR
                .measure(lower.substring(0, Math.min(lower.length(), ESTIMATED)), words)
                .getScore();
        return score < 2 ? new TooCommon() : new Fit(score);
    }
}
