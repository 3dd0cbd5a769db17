package org.milestone.account.domain;

import java.util.Arrays;
import java.util.stream.Collectors;

/// The network address tries are counted by: IPv4 whole, of IPv6 the first 64 bits, since whoever has one address of
/// such a network has them all.
public record ClientAddress(String value) {
    private static final int GROUPS = 8;
    private static final int NETWORK = 4;

    public static ClientAddress of(String remote) {
        if (!remote.contains(":")) {
            return new ClientAddress(remote);
        }
        String plain = remote.replaceFirst("%.*$", "");
        int gap = plain.indexOf("::");
        String[] left = groups(gap < 0 ? plain : plain.substring(0, gap));
        String[] right = groups(gap < 0 ? "" : plain.substring(gap + 2));
        String[] all = new String[Math.max(GROUPS, left.length + right.length)];
        Arrays.fill(all, "0");
        System.arraycopy(left, 0, all, 0, left.length);
        System.arraycopy(right, 0, all, all.length - right.length, right.length);
        return new ClientAddress(Arrays.stream(all, 0, NETWORK).collect(Collectors.joining(":")) + "::/64");
    }

    private static String[] groups(String part) {
        return part.isEmpty() ? new String[0] : part.split(":");
    }
}
