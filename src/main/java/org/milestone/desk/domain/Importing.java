package org.milestone.desk.domain;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Reads items that other programs wrote: all of a file or nothing. Its limits are tried before a
/// file is parsed.
public final class Importing {
    /// The largest file, in bytes.
    public static final int MOST_BYTES = 2 * 1024 * 1024;

    /// The most items of a file.
    public static final int MOST_ITEMS = 2_000;

    /// The most answers of an item.
    public static final int MOST_ANSWERS = 40;

    /// The most signs on a line of Aiken and GIFT.
    public static final int LONGEST_LINE = 20_000;

    private Importing() {}

    /// Reads a file; no more of it than the limit and one byte.
    public static Reading read(Format format, InputStream source) throws IOException {
        return read(format, source.readNBytes(MOST_BYTES + 1));
    }

    /// Reads the bytes of a file.
    public static Reading read(Format format, byte[] source) {
        if (source.length > MOST_BYTES) {
            return refused(1, "The file is larger than 2 MB. Split it.");
        }
        var bytes = ByteBuffer.wrap(source);
        var signs = CharBuffer.allocate(source.length + 1);
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var end = decoder.decode(bytes, signs, true);
        var text = signs.flip().toString();
        if (end != CoderResult.UNDERFLOW) {
            return refused(lineAt(text, text.length()), "The file is not UTF-8 from here on. Save it as UTF-8.");
        }
        return read(format, text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private static Reading read(Format format, String text) {
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign < ' ' && sign != '\n' && sign != '\r' && sign != '\t') {
                return refused(lineAt(text, at), "There is a control character. This is no text file.");
            }
        }
        if (format == Format.MOODLE_XML) {
            return MoodleXml.read(text);
        }
        var lines = lines(text);
        for (int line = 0; line < lines.size(); line++) {
            if (lines.get(line).length() > LONGEST_LINE) {
                return refused(line + 1, "The line is longer than 20,000 characters.");
            }
        }
        return format == Format.GIFT ? new GiftReader(lines).read() : new AikenReader(lines).read();
    }

    private static List<String> lines(String text) {
        var lines = new ArrayList<String>();
        text.lines().forEach(lines::add);
        return lines;
    }

    private static int lineAt(String text, int end) {
        return 1 + (int) text.chars().limit(end).filter(sign -> sign == '\n').count();
    }

    private static Reading refused(int line, String reason) {
        return new Reading.Refused(List.of(new Fault(line, reason)));
    }
}
