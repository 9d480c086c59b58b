package org.sla4j.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A call of the command in this process, and what came of it. */
record Call(int status, String out, String err) {
    /** A policy that has some of everything. */
    static final String ACME = "src/test/resources/org/sla4j/cli/acme.json";

    static final String CLOUDTALK = "policies/cloudtalk.json";

    static Call of(String... args) {
        return withInput("", args);
    }

    static Call withInput(String input, String... args) {
        return withInput(input.getBytes(StandardCharsets.UTF_8), args);
    }

    static Call withInput(byte[] input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Streams streams = Streams.of(new ByteArrayInputStream(input), out, err);
        int status = Main.run(streams, args);
        return new Call(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** A call that has to be good, for what it answers. */
    static String answer(String... args) {
        Call call = of(args);
        if (call.status != 0 || !call.err.isEmpty()) {
            throw new AssertionError("call must be good but was " + call);
        }
        return call.out;
    }
}
