package org.sla4j.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.sla4j.json.PolicyReader;
import org.sla4j.policy.Policy;

/** Reading a policy file. */
@State(Scope.Thread)
public class Policies {
    /** How large the file is. */
    @Param({"1000", "1000000"})
    public int bytes;

    private byte[] file = {};

    @Setup
    public void file() {
        file = Desk.ofSize(bytes);
    }

    @Benchmark
    public Policy sla4j() {
        return PolicyReader.standard().read("desk.json", file);
    }
}
