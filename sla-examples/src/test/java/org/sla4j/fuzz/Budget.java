package org.sla4j.fuzz;

import java.lang.management.ManagementFactory;

/** Holds what the work on one input may use: a small file must not take time or memory out of proportion. */
final class Budget {
    /** Nanoseconds of processor time, on a machine that does other things as well. */
    private static final long NANOS = 10_000_000_000L;

    /** Bytes allocated in all, most of them garbage soon after. */
    private static final long BYTES = 16L << 30;

    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final long nanos = THREADS.getCurrentThreadCpuTime();
    private final long bytes = THREADS.getCurrentThreadAllocatedBytes();

    /** Fails if more has been used since this budget was made. */
    void check() {
        long usedNanos = THREADS.getCurrentThreadCpuTime() - nanos;
        long usedBytes = THREADS.getCurrentThreadAllocatedBytes() - bytes;
        if (usedNanos > NANOS || usedBytes > BYTES) {
            throw new AssertionError(
                    "out of proportion: " + usedNanos / 1_000_000 + " ms and " + (usedBytes >> 20) + " MiB allocated");
        }
    }
}
