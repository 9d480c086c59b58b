package org.sla4j.policy;

import java.util.Map;
import org.sla4j.policy.Condition.During;
import org.sla4j.policy.Condition.Missing;
import org.sla4j.policy.Condition.NoneOf;
import org.sla4j.policy.Condition.OneOf;
import org.sla4j.policy.Condition.Test;

/**
 * The tickets for which a cell holds.
 *
 * @param plan their plan; empty in a policy without plans
 * @param severity their severity; empty in a policy without severities
 * @param when what else is true of all of them
 */
record Tickets(String plan, String severity, Condition when) {
    /** Whether a condition can be true of one of them. */
    boolean canMeet(Condition condition) {
        return condition.tests().entrySet().stream().allMatch(this::canMeet);
    }

    /** Whether a condition is true of all of them. */
    boolean allMeet(Condition condition) {
        return condition.tests().entrySet().stream().allMatch(this::allMeet);
    }

    private boolean canMeet(Map.Entry<String, Test> asked) {
        String subject = asked.getKey();
        if (isFixed(subject)) {
            return holds(asked.getValue(), value(subject));
        }
        Test known = when.tests().get(subject);
        return known == null || areTogether(known, asked.getValue());
    }

    private boolean allMeet(Map.Entry<String, Test> asked) {
        String subject = asked.getKey();
        if (isFixed(subject)) {
            return holds(asked.getValue(), value(subject));
        }
        Test known = when.tests().get(subject);
        return known != null && implies(known, asked.getValue());
    }

    private static boolean isFixed(String subject) {
        return subject.equals(Condition.PLAN) || subject.equals(Condition.SEVERITY);
    }

    private String value(String subject) {
        return subject.equals(Condition.PLAN) ? plan : severity;
    }

    /** Whether a test is true of a value, which is empty where there is none. */
    static boolean holds(Test test, String value) {
        if (test instanceof OneOf one) {
            return one.values().contains(value);
        }
        if (test instanceof NoneOf none) {
            return !value.isEmpty() && !none.values().contains(value);
        }
        return test instanceof Missing && value.isEmpty();
    }

    /** Whether two tests can be true of the same ticket. */
    private static boolean areTogether(Test one, Test other) {
        if (one instanceof OneOf values) {
            return values.values().stream().anyMatch(value -> holds(other, value));
        }
        if (other instanceof OneOf) {
            return areTogether(other, one);
        }
        if (one instanceof During during) {
            return !other.equals(new During(during.calendar(), !during.outside()));
        }
        return one instanceof Missing == other instanceof Missing;
    }

    /** Whether one test is true only where the other is. */
    private static boolean implies(Test one, Test other) {
        if (one instanceof OneOf values) {
            return values.values().stream().allMatch(value -> holds(other, value));
        }
        if (one instanceof NoneOf left && other instanceof NoneOf right) {
            return left.values().containsAll(right.values());
        }
        return one.equals(other);
    }
}
