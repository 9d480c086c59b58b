package org.sla4j.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sla4j.policy.Condition.During;
import org.sla4j.policy.Condition.Missing;
import org.sla4j.policy.Condition.NoneOf;
import org.sla4j.policy.Condition.OneOf;

/** Tickets of the plan gold and severity 1; {@code "a b"} is one of two values, {@code "!a"} any other, {@code "-"} none. */
final class TicketsTest {
    private static Condition.Test test(String words) {
        if (words.equals("-")) {
            return new Missing();
        }
        if (words.startsWith("in ") || words.startsWith("out ")) {
            return new During(words.substring(words.indexOf(' ') + 1), words.startsWith("out"));
        }
        ImmutableSet<String> values = ImmutableSet.copyOf(words.replace("!", "").split(" "));
        return words.startsWith("!") ? new NoneOf(values) : new OneOf(values);
    }

    private static Condition when(String subject, String words) {
        return new Condition(ImmutableMap.of(subject, test(words)));
    }

    @ParameterizedTest
    @CsvSource({
        "plan, gold, true",
        "plan, silver gold, true",
        "plan, silver, false",
        "plan, !gold, false",
        "plan, !silver, true",
        "plan, -, false",
        "severity, 1, true",
        "severity, 2, false",
        "severity, !2, true",
        "severity, -, false",
    })
    void planAndSeverity_areKnown(String subject, String asked, boolean holds) {
        Tickets tickets = new Tickets("gold", "1", Condition.ALWAYS);

        assertThat(tickets.canMeet(when(subject, asked))).isEqualTo(holds);
        assertThat(tickets.allMeet(when(subject, asked))).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({
        "a, a, true, true",
        "a, a b, true, true",
        "a b, a, true, false",
        "a, b, false, false",
        "a, !b, true, true",
        "a b, !b, true, false",
        "b, !b, false, false",
        "!a, b, true, false",
        "!a, a, false, false",
        "!a b, !a, true, true",
        "!a, !a b, true, false",
        "-, -, true, true",
        "-, a, false, false",
        "-, !a, false, false",
        "a, -, false, false",
        "!a, -, false, false",
        "in office, in office, true, true",
        "in office, out office, false, false",
        "in office, in lab, true, false",
    })
    void condition_isHeldAgainstAnother(String known, String asked, boolean can, boolean all) {
        Tickets tickets = new Tickets("gold", "1", when("phone", known));

        assertThat(tickets.canMeet(when("phone", asked))).isEqualTo(can);
        assertThat(tickets.allMeet(when("phone", asked))).isEqualTo(all);
    }

    @ParameterizedTest
    @CsvSource({"a", "!a", "-", "in office"})
    void otherSubjects_mayBeAnything(String asked) {
        Tickets tickets = new Tickets("gold", "1", when("phone", "a"));

        assertThat(tickets.canMeet(when("region", asked))).isTrue();
        assertThat(tickets.allMeet(when("region", asked))).isFalse();
    }
}
