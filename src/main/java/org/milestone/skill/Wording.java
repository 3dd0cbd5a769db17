package org.milestone.skill;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.milestone.content.domain.Skill;
import org.milestone.skill.domain.Axis;

/// Marks the six sentences of an axis: another mark says that they have been changed since.
public final class Wording {
    private static final int LENGTH = 12;

    private Wording() {}

    public static String of(Skill skill, Axis axis) {
        var sentences = axis == Axis.KNOWLEDGE ? skill.knowledge() : skill.application();
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\n", sentences).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
