package org.sla4j.json;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.sla4j.policy.Finding;

/** Tables in which severities stand before metrics: each is then unknown in the other's place, and one word mends both. */
final class SwappedKeys {
    /** What stands as a metric, and the metric that stands below it. */
    private record Swap(Finding above, Finding below) {}

    /** By the place of what stands as a metric. */
    private final ImmutableMap<String, Swap> byParent;

    SwappedKeys(List<Finding> all) {
        Map<String, Finding> metrics = new LinkedHashMap<>();
        for (Finding finding : all) {
            if (isUnknown(finding, "metric")) {
                metrics.put(finding.pointer(), finding);
            }
        }
        Map<String, Swap> swapped = new LinkedHashMap<>();
        for (Finding finding : all) {
            Finding above = metrics.get(parent(finding.pointer()));
            if (above != null && isSwapped(above, finding)) {
                swapped.putIfAbsent(above.pointer(), new Swap(above, finding));
            }
        }
        byParent = ImmutableMap.copyOf(swapped);
    }

    private static boolean isSwapped(Finding above, Finding below) {
        return isUnknown(below, "severity")
                && above.allowed().contains(below.found())
                && below.allowed().contains(above.found());
    }

    private static boolean isUnknown(Finding finding, String kind) {
        return !finding.found().isEmpty() && Findings.kind(finding).equals(kind);
    }

    private static String parent(String pointer) {
        return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
    }

    /** Whether a finding is one half of a swap. */
    boolean contains(Finding finding) {
        String pointer = finding.pointer();
        return byParent.containsKey(pointer) || byParent.containsKey(parent(pointer));
    }

    /** Tells of each swap, with the finding about what stands as a metric. */
    void tell(BiConsumer<Finding, String> teller) {
        byParent.values().forEach(swap -> {
            String severity = Shown.quoted(swap.above.found());
            teller.accept(
                    swap.above,
                    severity + " is a severity and stands where a metric does; write the metric first: "
                            + Shown.quoted(swap.below.found()) + ": {" + severity + ": \u2026}");
        });
    }
}
