package org.sla4j.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.sla4j.engine.Assessment;
import org.sla4j.engine.SlaEngine;
import org.sla4j.json.ResultWriter;
import org.sla4j.json.TicketLine;
import org.sla4j.json.TicketReader;
import org.sla4j.policy.Policy;

/** A line of a batch: a ticket is read, assessed and its result written. The floor writes results made before. */
@State(Scope.Thread)
public class Lines {
    private static final int COUNT = 1000;

    private final Policy policy = Desk.policy();
    private final SlaEngine engine = SlaEngine.of(policy);
    private final TicketReader reader = TicketReader.standard();
    private final ResultWriter writer = ResultWriter.of(policy, "en");
    private final byte[][] lines = new byte[COUNT][];
    private final Assessment[] results = new Assessment[COUNT];
    private final OutputStream out = OutputStream.nullOutputStream();

    /** Makes lines with random openings. */
    public Lines() {
        Instant[] starts = Scene.starts(COUNT);
        for (int i = 0; i < COUNT; i++) {
            lines[i] = TicketLines.line(i, starts[i]);
            results[i] = engine.assess(read(i).ticket());
        }
    }

    private TicketLine.Read read(int i) {
        return (TicketLine.Read) reader.read(lines[i], 0, lines[i].length);
    }

    @Benchmark
    @OperationsPerInvocation(COUNT)
    public void floor() throws IOException {
        for (int i = 0; i < COUNT; i++) {
            writer.write(read(i), results[i], out);
        }
    }

    @Benchmark
    @OperationsPerInvocation(COUNT)
    public void sla4j() throws IOException {
        for (int i = 0; i < COUNT; i++) {
            TicketLine.Read line = read(i);
            writer.write(line, engine.assess(line.ticket()), out);
        }
    }
}
