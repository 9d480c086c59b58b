package org.sla4j.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.io.BaseEncoding;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tries what a fuzzer has found in earlier runs, without the fuzzer. */
final class KeptInputsTest {
    interface Target {
        void tryOne(byte[] input);
    }

    static Stream<Arguments> targets() {
        return Stream.of(
                arguments("PolicyTarget", (Target) PolicyTarget::fuzzerTestOneInput),
                arguments("TicketTarget", (Target) TicketTarget::fuzzerTestOneInput),
                arguments("HistoryTarget", (Target) HistoryTarget::fuzzerTestOneInput),
                arguments("EngineTarget", (Target) EngineTarget::fuzzerTestOneInput),
                arguments("EditedPolicyTarget", (Target) EditedPolicyTarget::fuzzerTestOneInput));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("targets")
    void target_takesAllThatIsKept(String name, Target target) throws IOException {
        List<byte[]> inputs = Kept.of(name);
        assertThat(inputs).isNotEmpty();
        for (byte[] input : inputs) {
            assertThatCode(() -> target.tryOne(input))
                    .as(BaseEncoding.base64().encode(input))
                    .doesNotThrowAnyException();
        }
    }
}
