package org.sla4j.lint;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.sla4j.lint.Speeds.Promised;

/**
 * Promises in an order that some of them break, and which of them to blame.
 *
 * <p>Where one promise stands against several others, it is the one that is wrong: of 1, 4 and 2 hours the 4 or the 2, of
 * 8, 2 and 4 hours the 8.
 */
final class Inversions {
    private Inversions() {}

    /**
     * A promise that breaks the order.
     *
     * @param index its place in the order
     * @param others the places of those against which it stands
     */
    record Culprit(int index, ImmutableList<Integer> others) {
        /** Whether it is due later than the others, and not sooner. */
        boolean isSlow() {
            return others.get(0) > index;
        }

        /** What the others promise: {@code "2 hours", "4 hours"}. */
        String otherWords(List<Promised> order) {
            return others.stream()
                    .map(other -> Wording.quoted(order.get(other).words()))
                    .distinct()
                    .collect(Collectors.joining(", "));
        }
    }

    /** The promises to blame, by whether an earlier of two stands wrong before a later. */
    static ImmutableList<Culprit> of(List<Promised> order, BiPredicate<Promised, Promised> isWrong) {
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            for (int j = i + 1; j < order.size(); j++) {
                if (!order.get(i).pointer().equals(order.get(j).pointer())
                        && isWrong.test(order.get(i), order.get(j))) {
                    pairs.add(new int[] {i, j});
                }
            }
        }
        ImmutableList.Builder<Culprit> culprits = ImmutableList.builder();
        while (!pairs.isEmpty()) {
            int worst = worst(pairs, order.size());
            Set<Integer> others = new LinkedHashSet<>();
            pairs.stream().filter(pair -> pair[0] == worst).forEach(pair -> others.add(pair[1]));
            pairs.stream().filter(pair -> pair[1] == worst).forEach(pair -> others.add(pair[0]));
            culprits.add(new Culprit(worst, ImmutableList.copyOf(others)));
            pairs.removeIf(pair -> pair[0] == worst || pair[1] == worst);
        }
        return culprits.build();
    }

    private static int worst(List<int[]> pairs, int size) {
        int[] counts = new int[size];
        for (int[] pair : pairs) {
            counts[pair[0]]++;
            counts[pair[1]]++;
        }
        int worst = 0;
        for (int i = 1; i < size; i++) {
            worst = counts[i] > counts[worst] ? i : worst;
        }
        return worst;
    }
}
