package org.sla4j.json;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the known name that an author most likely meant.
 *
 * <p>Names are compared without regard to case, underscores, hyphens and spaces. Two names are as far apart as the
 * number of letters to insert, delete, replace or swap with their neighbour (Damerau-Levenshtein distance, each letter
 * edited once at most). One edit is allowed for each three letters, and none in a name of one or two, since another
 * such name is seldom meant. An English plural is as good as its singular.
 */
public final class Names {
    private static final CharMatcher IGNORED = CharMatcher.anyOf("_- ");
    private static final int LETTERS_PER_EDIT = 3;
    private static final int LONGEST = 200;

    private Names() {}

    /** Returns the known name nearest to the wanted one, if one is near enough; of several, the first. */
    public static Optional<String> near(String wanted, Collection<String> known) {
        if (wanted.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = plain(wanted);
        Optional<String> nearest = Optional.empty();
        int most = plain.length() / LETTERS_PER_EDIT;
        for (String name : known) {
            String other = plain(name);
            int distance = isPlural(plain, other) || isPlural(other, plain) ? 1 : distance(plain, other, most);
            if (distance <= most) {
                nearest = Optional.of(name);
                most = distance - 1;
            }
        }
        return nearest;
    }

    /**
     * Returns the zones of the IANA list that are most likely meant by a text that names none of them: a city, a name that
     * is misspelt, an abbreviation, which may stand for several; empty where nothing is near.
     */
    public static ImmutableList<String> zones(String wanted) {
        return ZoneAdvice.meant(wanted);
    }

    private static boolean isPlural(String one, String many) {
        return many.equals(one + "s") || (one.endsWith("y") && many.equals(one.substring(0, one.length() - 1) + "ies"));
    }

    private static String plain(String name) {
        return IGNORED.removeFrom(name).toLowerCase(Locale.ROOT);
    }

    private static int distance(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most) {
            return most + 1;
        }
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(a, b, i, j, cost);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int cheapest(String a, String b, int i, int j, int[][] cost) {
        int replaced = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int cheapest = Math.min(replaced, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean isSwapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return isSwapped ? Math.min(cheapest, cost[i - 2][j - 2] + 1) : cheapest;
    }
}
