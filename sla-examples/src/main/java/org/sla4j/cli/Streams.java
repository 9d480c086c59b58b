package org.sla4j.cli;

import com.google.common.base.CharMatcher;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.sla4j.picture.Ink;

/**
 * What a command reads from and writes to. Text is in UTF-8 in every place.
 *
 * @param in what is given to the command
 * @param out for answers; a failure to write is an {@link OutputException}
 * @param err for what a person has to know beside the answer
 * @param person what a person has to do with them
 */
record Streams(InputStream in, OutputStream out, PrintStream err, Person person) {
    private static final String CONTROL = "[\\p{Cntrl}\\u0080-\\u009f&&[^\\t\\n\\r]]|\\r(?!\\n)";
    private static final String CONTROL_BUT_INK =
            "[\\p{Cntrl}\\u0080-\\u009f&&[^\\t\\n\\r\\x1b]]|\\r(?!\\n)|\\x1b(?!\\[(?:0|2|7|3[1346]|1;3[12])m)";

    /** What neither expression finds anything in. */
    private static final CharMatcher HARMLESS =
            CharMatcher.javaIsoControl().negate().or(CharMatcher.anyOf("\t\n"));

    /** Set by the launcher, which can tell, as Java cannot. */
    private static final String TERMINAL = "sla.terminal";

    private static final String ANSWERS = "sla.answers";
    private static final String COLOUR = "sla.colour";

    /**
     * A person at a terminal, or nobody.
     *
     * @param watches whether a person sees {@code err} as it is written
     * @param answers whether that person also writes {@code in}, and can be asked
     * @param ink whether pictures on {@code out} may be coloured: a person sees it, and has not said no to colour
     */
    record Person(boolean watches, boolean answers, Ink ink) {
        static final Person NOBODY = new Person(false, false, Ink.PLAIN);
    }

    /** The streams of this process. */
    static Streams ofProcess() {
        return of(
                        new FileInputStream(FileDescriptor.in),
                        new FileOutputStream(FileDescriptor.out),
                        new FileOutputStream(FileDescriptor.err))
                .with(new Person(
                        Boolean.getBoolean(TERMINAL),
                        Boolean.getBoolean(ANSWERS),
                        Boolean.getBoolean(COLOUR) ? Ink.COLOUR : Ink.PLAIN));
    }

    /** Streams that no person looks at. */
    static Streams of(InputStream in, OutputStream out, OutputStream err) {
        return new Streams(in, new Answers(out), new PrintStream(err, true, StandardCharsets.UTF_8), Person.NOBODY);
    }

    /** These streams, with another person. */
    Streams with(Person other) {
        return new Streams(in, out, err, other);
    }

    /** Writes a part of an answer; control characters, which a terminal would obey, as JSON writes them. */
    void print(String text) throws IOException {
        out.write(escaped(CONTROL, text).getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a picture, in which the colours of the ink stay. */
    void paint(String picture) throws IOException {
        out.write(escaped(CONTROL_BUT_INK, picture).getBytes(StandardCharsets.UTF_8));
    }

    private static String escaped(String control, String text) {
        if (HARMLESS.matchesAllOf(text)) {
            return text;
        }
        return Pattern.compile(control)
                .matcher(text)
                .replaceAll(found -> String.format(
                        Locale.ROOT, "\\\\u%04x", (int) found.group().charAt(0)));
    }

    /** Tells the person something in one or more lines. */
    void tell(String message) {
        err.print(escaped(CONTROL, message) + "\n");
    }

    /** An answer could not be written: the disk is full, or its reader is gone. */
    static final class OutputException extends IOException {
        private static final long serialVersionUID = 1L;

        private OutputException(IOException cause) {
            super(cause.getMessage(), cause);
        }

        /** Whether a program such as head has read enough; that is no failure. */
        boolean isReaderGone() {
            return String.valueOf(getMessage()).contains("ipe");
        }
    }

    /** Tells a failure of the output from all others. */
    private static final class Answers extends FilterOutputStream {
        Answers(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            try {
                out.write(bytes, offset, length);
            } catch (IOException e) {
                throw new OutputException(e);
            }
        }

        @Override
        public void flush() throws IOException {
            try {
                out.flush();
            } catch (IOException e) {
                throw new OutputException(e);
            }
        }
    }
}
