package org.sla4j.lint;

import static org.sla4j.lint.Wording.quoted;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sla4j.policy.Policy;

/** Versions of one policy beside each other. */
final class Versions {
    private Versions() {}

    static ImmutableList<ImmutableList<Remark>> look(List<Policy> versions) {
        List<Remarks> remarks = versions.stream().map(version -> new Remarks()).toList();
        List<Integer> order = IntStream.range(0, versions.size())
                .boxed()
                .sorted(Comparator.comparing(place -> from(versions.get(place))))
                .toList();
        for (int i = 1; i < order.size(); i++) {
            Policy later = versions.get(order.get(i));
            Policy earlier = versions.get(order.get(i - 1));
            follow(earlier, later, remarks.get(order.get(i)));
            if (order.subList(0, i).stream()
                    .anyMatch(place -> versions.get(place).version().equals(later.version()))) {
                remarks.get(order.get(i))
                        .add(
                                Code.VERSION_TWICE,
                                "/version",
                                "the version " + quoted(later.version()) + " of " + quoted(later.id())
                                        + " is the name of another file too",
                                "write a name of its own, such as " + quoted(later.version() + "a"));
            }
        }
        return remarks.stream().map(Remarks::all).collect(ImmutableList.toImmutableList());
    }

    private static void follow(Policy earlier, Policy later, Remarks remarks) {
        LocalDate end = earlier.header().validity().to().orElse(LocalDate.MAX);
        LocalDate begin = from(later);
        if (!end.isBefore(begin)) {
            overlapping(earlier, later, remarks);
        } else if (end.plusDays(1).isBefore(begin)) {
            remarks.add(
                    Code.GAP_BETWEEN_VERSIONS,
                    "/valid/from",
                    "from " + end.plusDays(1) + " to " + begin.minusDays(1) + " no version is in force: version "
                            + quoted(earlier.version()) + " ends on " + end + ", and version "
                            + quoted(later.version()) + " begins on " + begin,
                    "write \"from\": " + quoted(end.plusDays(1)) + " here, or \"to\": " + quoted(begin.minusDays(1))
                            + " in version " + quoted(earlier.version()));
        }
    }

    private static void overlapping(Policy earlier, Policy later, Remarks remarks) {
        Optional<LocalDate> end = earlier.header().validity().to();
        Optional<LocalDate> begin = later.header().validity().from();
        remarks.add(
                Code.OVERLAPPING_VERSIONS,
                "/valid/from",
                "version " + quoted(later.version()) + " begins "
                        + begin.map(first -> "on " + first).orElse("without a date") + ", while version "
                        + quoted(earlier.version()) + " is in force "
                        + end.map(last -> "to " + last).orElse("without an end"),
                begin.map(first -> "write \"to\": " + quoted(first.minusDays(1)) + " in version "
                                + quoted(earlier.version())
                                + end.map(last -> ", or \"from\": " + quoted(last.plusDays(1)) + " here")
                                        .orElse(""))
                        .orElse("write \"valid\": {\"from\": ...} here, and \"to\" the day before in version "
                                + quoted(earlier.version())));
    }

    private static LocalDate from(Policy policy) {
        return policy.header().validity().from().orElse(LocalDate.MIN);
    }
}
