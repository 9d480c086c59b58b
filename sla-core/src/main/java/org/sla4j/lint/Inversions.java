package org.sla4j.lint;

import com.google.common.collect.ImmutableList;
import java.util.List;
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
        int size = order.size();
        if (size == 0) {
            return ImmutableList.of();
        }
        boolean[][] wrong = new boolean[size][size];
        int[] counts = new int[size];
        for (int i = 0; i < size; i++) {
            for (int j = i + 1; j < size; j++) {
                if (!order.get(i).pointer().equals(order.get(j).pointer())
                        && isWrong.test(order.get(i), order.get(j))) {
                    wrong[i][j] = true;
                    wrong[j][i] = true;
                    counts[i]++;
                    counts[j]++;
                }
            }
        }
        ImmutableList.Builder<Culprit> culprits = ImmutableList.builder();
        for (int worst = worst(counts); counts[worst] > 0; worst = worst(counts)) {
            culprits.add(new Culprit(worst, taken(worst, wrong, counts)));
        }
        return culprits.build();
    }

    /** Against whom a promise stands, the later ones first; none stands against it any more. */
    private static ImmutableList<Integer> taken(int worst, boolean[][] wrong, int[] counts) {
        ImmutableList.Builder<Integer> others = ImmutableList.builder();
        int size = counts.length;
        for (int step = 1; step < size; step++) {
            int other = worst + step < size ? worst + step : worst + step - size;
            if (wrong[worst][other]) {
                others.add(other);
                wrong[worst][other] = false;
                wrong[other][worst] = false;
                counts[other]--;
            }
        }
        counts[worst] = 0;
        return others.build();
    }

    private static int worst(int[] counts) {
        int worst = 0;
        for (int i = 1; i < counts.length; i++) {
            worst = counts[i] > counts[worst] ? i : worst;
        }
        return worst;
    }
}
