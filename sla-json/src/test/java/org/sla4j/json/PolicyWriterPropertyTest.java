package org.sla4j.json;

import static org.assertj.core.api.Assertions.assertThat;

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
}
