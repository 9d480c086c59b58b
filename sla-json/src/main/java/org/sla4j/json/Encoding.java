package org.sla4j.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/**
 * How the bytes of a file stand for characters: UTF-8, as RFC 8259 asks, or something that has to be named to its
 * author.
 *
 * <p>UTF-16 and UTF-32 are known by a byte order mark, or by the zero bytes that the first characters of any JSON
 * text have in them (RFC 4627, section 3).
 */
enum Encoding {
    UTF_32BE("UTF-32", "UTF-32BE", "0000FEFF", "000000xx"),
    UTF_32LE("UTF-32", "UTF-32LE", "FFFE0000", "xx000000"),
    UTF_16BE("UTF-16", "UTF-16BE", "FEFF", "00xx00xx"),
    UTF_16LE("UTF-16", "UTF-16LE", "FFFE", "xx00xx00"),
    UTF_8("UTF-8", "UTF-8", "EFBBBF", "");

    /** What Windows editors call ANSI: the usual answer to which character a byte was meant to be. */
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final String title;
    private final Charset charset;
    private final String mark;
    private final String zeros;

    Encoding(String title, String charset, String mark, String zeros) {
        this.title = title;
        this.charset = Charset.forName(charset);
        this.mark = mark;
        this.zeros = zeros;
    }

    /** Returns the encoding that a file's first bytes show. */
    static Encoding of(byte[] bytes) {
        String start = HexFormat.of().withUpperCase().formatHex(bytes, 0, Math.min(4, bytes.length));
        for (Encoding encoding : values()) {
            if (start.startsWith(encoding.mark) || encoding.hasZeros(start)) {
                return encoding;
            }
        }
        return UTF_8;
    }

    private boolean hasZeros(String start) {
        if (zeros.isEmpty() || start.length() < zeros.length()) {
            return false;
        }
        for (int i = 0; i < zeros.length(); i += 2) {
            boolean isZero = start.startsWith("00", i);
            if (isZero != zeros.startsWith("00", i)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the text without a byte order mark; what cannot be decoded becomes U+FFFD. */
    String decode(byte[] bytes) {
        int skipped = skipped(bytes);
        return new String(bytes, skipped, bytes.length - skipped, charset);
    }

    /** Returns the first reason why the bytes are not a text in UTF-8, if there is one. */
    Optional<Fault> fault(byte[] bytes) {
        if (this != UTF_8) {
            return Optional.of(new Fault(0, "the file is in " + title + "; save it as UTF-8"));
        }
        int skipped = skipped(bytes);
        ByteBuffer in = ByteBuffer.wrap(bytes, skipped, bytes.length - skipped);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(in, out, true);
        return result.isError() ? Optional.of(badByte(bytes[in.position()], out.position())) : Optional.empty();
    }

    private static Fault badByte(byte found, int offset) {
        String character = new String(new byte[] {found}, WINDOWS);
        boolean isShown = !Character.isISOControl(character.charAt(0)) && character.charAt(0) != '\uFFFD';
        String meant = isShown ? " (\"" + character + "\" in Windows-1252)" : "";
        String hex = HexFormat.of().withUpperCase().toHexDigits(found);
        return new Fault(offset, "the file is not in UTF-8, found the byte 0x" + hex + meant + "; save it as UTF-8");
    }

    private int skipped(byte[] bytes) {
        byte[] markBytes = HexFormat.of().parseHex(mark);
        boolean isMarked = bytes.length >= markBytes.length
                && ByteBuffer.wrap(bytes, 0, markBytes.length).equals(ByteBuffer.wrap(markBytes));
        return isMarked ? markBytes.length : 0;
    }

    /**
     * A reason why bytes are not a text in UTF-8.
     *
     * @param offset how many {@code char}s of text stand before it
     * @param message the reason
     */
    record Fault(int offset, String message) {}
}
