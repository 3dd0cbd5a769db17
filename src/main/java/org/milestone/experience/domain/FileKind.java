package org.milestone.experience.domain;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;

/// What a file is, by what is in it: neither its name nor what the browser says counts. The whole
/// structure is walked, so that something else behind the first bytes is noticed.
public enum FileKind {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg");

    private static final byte[] PNG_BEGIN = {(byte) 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a};
    private static final int TAIL = 1_024;

    private final String type;
    private final String extension;

    FileKind(String type, String extension) {
        this.type = type;
        this.extension = extension;
    }

    /// The media type.
    public String type() {
        return type;
    }

    /// How names of such files end, without the dot.
    public String extension() {
        return extension;
    }

    /// The kind of a whole file; empty for everything that is none of them, or is damaged.
    public static Optional<FileKind> of(byte[] bytes) {
        if (isPng(bytes)) {
            return Optional.of(PNG);
        }
        if (isJpeg(bytes)) {
            return Optional.of(JPEG);
        }
        return isPdf(bytes) ? Optional.of(PDF) : Optional.empty();
    }

    /// A header with a version, a table of contents, and an end (ISO 32000-1, 7.5).
    private static boolean isPdf(byte[] bytes) {
        var head = text(bytes, 0, 8);
        var tail = text(bytes, Math.max(0, bytes.length - TAIL), bytes.length);
        int begin = tail.lastIndexOf("startxref");
        return head.matches("(?s)%PDF-[12]\\.\\d") && begin >= 0 && tail.indexOf("%%EOF", begin) > begin;
    }

    /// Chunk after chunk, each with its checksum, from the header to an end nothing follows
    /// (RFC 2083, 3).
    private static boolean isPng(byte[] bytes) {
        if (bytes.length < PNG_BEGIN.length || !Arrays.equals(Arrays.copyOf(bytes, PNG_BEGIN.length), PNG_BEGIN)) {
            return false;
        }
        int at = PNG_BEGIN.length;
        for (boolean first = true; at + 12 <= bytes.length; first = false) {
            long length = number(bytes, at);
            var name = text(bytes, at + 4, at + 8);
            if (length < 0 || length > bytes.length - at - 12L || first != name.equals("IHDR")) {
                return false;
            }
            var sum = new CRC32();
            sum.update(bytes, at + 4, (int) length + 4);
            if (sum.getValue() != (number(bytes, at + 8 + (int) length) & 0xffff_ffffL)) {
                return false;
            }
            at += (int) length + 12;
            if (name.equals("IEND")) {
                return at == bytes.length;
            }
        }
        return false;
    }

    /// Segment after segment to the picture itself, with a size in between, and the mark of the
    /// end near the end: cameras put a little behind it (ISO/IEC 10918-1, B).
    private static boolean isJpeg(byte[] bytes) {
        if (bytes.length < 4 || marker(bytes, 0) != 0xd8) {
            return false;
        }
        boolean sized = false;
        int at = 2;
        while (at + 4 <= bytes.length) {
            int marker = marker(bytes, at);
            if (marker < 0xc0) {
                return false;
            }
            if (marker == 0xda) {
                return sized && endsNear(bytes);
            }
            int length = (bytes[at + 2] & 0xff) << 8 | bytes[at + 3] & 0xff;
            // start of frame, but not the tables that share its range of numbers
            sized |= marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
            if (length < 2) {
                return false;
            }
            at += length + 2;
        }
        return false;
    }

    private static boolean endsNear(byte[] bytes) {
        for (int at = bytes.length - 2; at >= Math.max(0, bytes.length - TAIL); at--) {
            if (marker(bytes, at) == 0xd9) {
                return true;
            }
        }
        return false;
    }

    private static int marker(byte[] bytes, int at) {
        return (bytes[at] & 0xff) == 0xff ? bytes[at + 1] & 0xff : -1;
    }

    private static int number(byte[] bytes, int at) {
        return (bytes[at] & 0xff) << 24
                | (bytes[at + 1] & 0xff) << 16
                | (bytes[at + 2] & 0xff) << 8
                | bytes[at + 3] & 0xff;
    }

    private static String text(byte[] bytes, int from, int to) {
        return new String(
                Arrays.copyOfRange(bytes, Math.min(from, bytes.length), Math.min(to, bytes.length)),
                StandardCharsets.ISO_8859_1);
    }
}
