package org.sla4j.cli;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Throwables;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;

/**
 * Answers blocks of lines on several cores, and writes the answers in the order of the lines.
 *
 * <p>A thread reads, one for each core answers, and the caller's writes. The reader waits where the blocks that are not
 * written yet take too much memory. A block goes off when it is full, or before the reader waits for input, so that no
 * answer waits for a line that is not there yet.
 */
final class OrderedBlocks {
    private static final int BYTES_A_CORE = 1 << 18;

    private final LineWalk walk;
    private final Answering answering;
    private final int most;
    private final Semaphore room;
    private final ExecutorService workers;
    private final BlockingQueue<CompletableFuture<Optional<Answers>>> inOrder = new LinkedBlockingQueue<>();
    private Optional<LineBlock> block = Optional.empty();

    /** Answers a line; many threads call it at the same time. */
    interface Answering {
        void answer(InputLine line, OutputStream out) throws IOException;
    }

    /** The answers to a block, and how much room they give back once they are written. */
    private record Answers(ByteArrayOutputStream bytes, int room) {}

    OrderedBlocks(LineWalk walk, Answering answering, int cores) {
        this.walk = walk;
        this.answering = answering;
        this.most = cores * BYTES_A_CORE;
        this.room = new Semaphore(most);
        this.workers = Executors.newFixedThreadPool(cores, OrderedBlocks::daemon);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "sla-batch");
        thread.setDaemon(true);
        return thread;
    }

    /** Answers all lines. */
    void run(OutputStream out) throws IOException {
        Thread reader = daemon(this::read);
        reader.start();
        try {
            Optional<Answers> next = next();
            while (next.isPresent()) {
                next.get().bytes.writeTo(out);
                room.release(next.get().room);
                next = next();
            }
        } finally {
            reader.interrupt();
            workers.shutdownNow();
        }
    }

    private Optional<Answers> next() throws IOException {
        try {
            return inOrder.take().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        } catch (ExecutionException e) {
            Throwable cause = requireNonNull(e.getCause());
            Throwables.throwIfInstanceOf(cause, IOException.class);
            Throwables.throwIfUnchecked(cause);
            throw new IllegalStateException(cause);
        }
    }

    private void read() {
        try {
            walk.walk(this::send, this::add);
            inOrder.add(CompletableFuture.completedFuture(Optional.empty()));
        } catch (IOException | RuntimeException | Error e) {
            // The writer waits for the end, whatever it is.
            inOrder.add(CompletableFuture.failedFuture(e));
        }
    }

    private void add(InputLine line) throws IOException {
        if (block.isPresent() && !block.get().holds(line)) {
            send();
        }
        if (block.isEmpty()) {
            block = Optional.of(new LineBlock(line));
        }
        block.get().add(line);
    }

    private void send() throws IOException {
        if (block.isEmpty()) {
            return;
        }
        LineBlock full = block.get();
        block = Optional.empty();
        int taken = Math.min(full.size(), most);
        try {
            room.acquire(taken);
        } catch (InterruptedException e) {
            throw new InterruptedIOException("interrupted");
        }
        inOrder.add(CompletableFuture.supplyAsync(() -> Optional.of(answers(full, taken)), workers));
    }

    private Answers answers(LineBlock lines, int taken) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(2 * lines.size());
        try {
            for (InputLine line : lines.lines()) {
                answering.answer(line, bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail like this
        }
        return new Answers(bytes, taken);
    }
}
