package org.sla4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.sla4j.lint.Linter;
import org.sla4j.lint.Remark;
import org.sla4j.policy.Policy;

final class LinterPropertyTest {
    private static final Linter LINTER = Linter.asOf(LocalDate.of(2026, 3, 2));

    @Property(tries = 40)
    void check_ofAnyPolicyHasWordsAndAPlace(@ForAll long seed) {
        Policy policy = RandomPolicy.of(new Random(seed));
        PolicyDocument document = Policies.READER.document(
                "written.json", PolicyWriter.write(policy).getBytes(StandardCharsets.UTF_8));

        for (Remark remark : LINTER.check(document.policy())) {
            assertThat(remark.message()).as(remark.toString()).isNotBlank().doesNotContain("Optional", "\0");
            assertThat(remark.instead()).as(remark.toString()).isNotBlank();
            assertThat(remark.pointer()).as(remark.toString()).startsWith("/");
            assertThat(document.at(remark.pointer(), remark.message()).pointer())
                    .as(remark.toString())
                    .isNotEmpty();
        }
    }
}
