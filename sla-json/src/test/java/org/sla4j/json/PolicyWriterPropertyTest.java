package org.sla4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.sla4j.policy.Policy;

final class PolicyWriterPropertyTest {
    @Property
    void write_isReadBackEqual(@ForAll long seed) {
        Policy policy = RandomPolicy.of(new Random(seed));

        String written = PolicyWriter.write(policy);
        assertThat(Policies.READER.read("written.json", written)).isEqualTo(policy);
    }

    @Property
    void write_keepsExamples(@ForAll long seed) {
        RandomPolicy.WithExamples made = RandomPolicy.withExamples(new Random(seed));

        byte[] written = PolicyWriter.write(made.policy(), made.examples()).getBytes(StandardCharsets.UTF_8);
        PolicyDocument again = Policies.READER.document("written.json", written);
        assertThat(again.policy()).isEqualTo(made.policy());
        assertThat(again.examples()).isEqualTo(made.examples());
    }
}
