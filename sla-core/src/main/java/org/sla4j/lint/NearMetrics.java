package org.sla4j.lint;

import static org.sla4j.lint.Wording.quoted;
import static org.sla4j.policy.JsonPointer.at;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import java.util.Optional;
import org.sla4j.policy.Metric;
import org.sla4j.policy.Policy;

/** Metrics of a policy's own whose ids are nearly those of known metrics. */
final class NearMetrics implements Check {
    private static final int SHORTEST = 6;
    private static final int MOST_SLIPS = 2;

    @Override
    public void look(Subject subject, Remarks remarks) {
        Policy policy = subject.policy();
        for (Metric metric : policy.declaredMetrics().values()) {
            known(metric)
                    .ifPresent(known -> remarks.add(
                            Code.NEARLY_KNOWN_METRIC,
                            at("/metrics", metric.id()),
                            "the metric " + quoted(metric.id()) + " is nearly the known " + quoted(known)
                                    + "; its clock stops only with an event \"reached\" that names it",
                            "write " + quoted(known) + ", here and in the tables; if another metric is meant, write the"
                                    + " events that stop it under \"stops\", such as [\"reached\"]"));
        }
    }

    /** The known metric that is meant by a misspelt one; one that says with what it stops is meant as it is. */
    static Optional<String> known(Metric metric) {
        boolean isMeant = Metric.KNOWN.contains(metric.id()) || !metric.stops().isEmpty();
        return isMeant
                ? Optional.empty()
                : Metric.KNOWN.stream()
                        .filter(known -> isNear(metric.id(), known))
                        .findFirst();
    }

    private static boolean isNear(String id, String known) {
        boolean isLong = Math.min(id.length(), known.length()) >= SHORTEST;
        return letters(id).equals(letters(known)) || (isLong && slips(id, known) <= MOST_SLIPS);
    }

    /** Without capitals, signs and the ending of a plural. */
    private static String letters(String id) {
        String bare = CharMatcher.inRange('a', 'z').retainFrom(Ascii.toLowerCase(id));
        return bare.endsWith("s") ? bare.substring(0, bare.length() - 1) : bare;
    }

    /** How many letters are to be put in, left out or replaced to make one word of the other. */
    private static int slips(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
