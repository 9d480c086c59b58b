package org.sla4j.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
final class OrderedBlocksTest {
    private static final int LINES = 20_000;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void run_keepsTheOrder(int cores) throws IOException {
        SplittableRandom random = new SplittableRandom(1);
        StringBuilder input = new StringBuilder();
        StringBuilder expected = new StringBuilder();
        for (int i = 1; i <= LINES; i++) {
            int length = i % 5_000 == 0 ? 400_000 : random.nextInt(100);
            input.append("x".repeat(length)).append('\n');
            if (length > 0) {
                expected.append(i).append(' ').append(length).append('\n');
            }
        }

        assertThat(answers(input.toString(), cores)).isEqualTo(expected.toString());
    }

    @Test
    void run_ofNothingIsNothing() throws IOException {
        assertThat(answers("", 2)).isEmpty();
    }

    @Test
    void run_answersBeforeTheNextLineIsThere() throws IOException {
        CountDownLatch answered = new CountDownLatch(1);
        InputStream in = new InputStream() {
            private int place;

            @Override
            public int read() throws IOException {
                place++;
                if (place == 3 && !isOver(answered)) {
                    throw new IOException("the first line was not answered");
                }
                return place > 4 ? -1 : place % 2 == 0 ? '\n' : 'x';
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                int read = read();
                if (read < 0) {
                    return -1;
                }
                bytes[offset] = (byte) read;
                return 1;
            }
        };
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) {
                answered.countDown();
            }
        };

        blocks(in, 2).run(out);

        assertThat(answered.getCount()).isZero();
    }

    @Test
    void run_endsWhenTheOutputFails() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return '\n';
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                for (int i = 0; i < length; i++) {
                    bytes[offset + i] = (byte) (i % 2 == 0 ? 'x' : '\n');
                }
                return length;
            }
        };
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("disk full");
            }
        };

        assertThatIOException().isThrownBy(() -> blocks(endless, 2).run(full)).withMessage("disk full");
    }

    @Test
    void run_passesOnAFailureOfTheInput() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("input/output error");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                return read();
            }
        };

        assertThatIOException()
                .isThrownBy(() -> blocks(broken, 2).run(OutputStream.nullOutputStream()))
                .withMessage("input/output error");
    }

    private static boolean isOver(CountDownLatch latch) throws IOException {
        try {
            return latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private static String answers(String input, int cores) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        blocks(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), cores)
                .run(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static OrderedBlocks blocks(InputStream in, int cores) {
        OutputStream none = OutputStream.nullOutputStream();
        return new OrderedBlocks(
                new LineWalk(Streams.of(in, none, none)),
                (line, out) -> out.write((line.number() + " " + line.length() + "\n").getBytes(StandardCharsets.UTF_8)),
                cores);
    }
}
