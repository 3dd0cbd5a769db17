package org.milestone.desk.domain;

import java.util.BitSet;

/// A text of GIFT with its backslashes taken out: which of its signs mean something is kept
/// beside it.
final class Signs {
    private static final String ESCAPABLE = "~=#{}:\\";

    private final String text;
    private final BitSet literal;

    private Signs(String text, BitSet literal) {
        this.text = text;
        this.literal = literal;
    }

    static Signs of(String source) {
        var out = new StringBuilder(source.length());
        var literal = new BitSet();
        for (int at = 0; at < source.length(); at++) {
            char sign = source.charAt(at);
            char next = at + 1 < source.length() ? source.charAt(at + 1) : 0;
            if (sign == '\\' && (next == 'n' || ESCAPABLE.indexOf(next) >= 0)) {
                literal.set(out.length());
                out.append(next == 'n' ? '\n' : next);
                at++;
            } else {
                out.append(sign);
            }
        }
        return new Signs(out.toString(), literal);
    }

    String text() {
        return text;
    }

    int length() {
        return text.length();
    }

    /// Whether a sign that means something stands here.
    boolean means(int at, char sign) {
        return at < text.length() && text.charAt(at) == sign && !literal.get(at);
    }

    /// The first place of a run of signs that mean something, from a place on; -1 without one.
    int find(String run, int from) {
        for (int at = from; at + run.length() <= text.length(); at++) {
            int same = 0;
            while (same < run.length() && means(at + same, run.charAt(same))) {
                same++;
            }
            if (same == run.length()) {
                return at;
            }
        }
        return -1;
    }

    Signs part(int from, int to) {
        int begin = from;
        int end = to;
        while (begin < end && isSpace(begin)) {
            begin++;
        }
        while (end > begin && isSpace(end - 1)) {
            end--;
        }
        return new Signs(text.substring(begin, end), literal.get(begin, end));
    }

    private boolean isSpace(int at) {
        return Character.isWhitespace(text.charAt(at));
    }

    Signs from(int at) {
        return part(at, length());
    }

    boolean isEmpty() {
        return text.isEmpty();
    }
}
