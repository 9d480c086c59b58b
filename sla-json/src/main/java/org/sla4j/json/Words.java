package org.sla4j.json;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.base.Strings;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The sentences about names and words that are not among the allowed ones. */
final class Words {
    private static final Splitter PARTS =
            Splitter.onPattern(",|;| and | or ").trimResults().omitEmptyStrings();
    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');
    private static final int SHORTEST_BEGIN = 4;

    private Words() {}

    /** Returns what to say of an unknown word: the one that was meant, if it is near, and all that are allowed. */
    static String unknown(String what, String found, Collection<String> allowed) {
        return unknown(what, found, Synonyms.ofValue(found, allowed).or(() -> near(what, found, allowed)), allowed);
    }

    /** The hours of a calendar such as 24/5 are its name: another number is another calendar. */
    private static Optional<String> near(String what, String found, Collection<String> allowed) {
        Optional<String> numbered = what.equals("severity") ? withTheSameNumber(found, allowed) : Optional.empty();
        return numbered.or(() -> near(found, allowed))
                .filter(name ->
                        !what.equals("calendar") || DIGITS.retainFrom(name).equals(DIGITS.retainFrom(found)));
    }

    /** Of severities such as P3, where "3" or "Sev 3" is written. */
    private static Optional<String> withTheSameNumber(String found, Collection<String> allowed) {
        String number = DIGITS.retainFrom(found);
        List<String> alike = allowed.stream()
                .filter(id -> !number.isEmpty() && DIGITS.retainFrom(id).equals(number))
                .toList();
        return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
    }

    /** The word that was most likely meant. */
    static Optional<String> near(String found, Collection<String> allowed) {
        return Names.near(found, allowed).or(() -> onlyOneThatBeginsWith(found, allowed));
    }

    /** Of a name that was cut short, such as "default" for "defaultSeverity", unless it may be one of several. */
    private static Optional<String> onlyOneThatBeginsWith(String found, Collection<String> allowed) {
        List<String> longer = allowed.stream()
                .filter(name -> found.length() >= SHORTEST_BEGIN && name.startsWith(found))
                .toList();
        return longer.size() == 1 ? Optional.of(longer.get(0)) : Optional.empty();
    }

    /** Returns what to say of an unknown word where the near one is already known. */
    static String unknown(String what, String found, Optional<String> near, Collection<String> allowed) {
        boolean isOfTable = what.equals(ExampleIds.METRIC);
        Optional<String> clock = isOfTable ? clockOfTier(found, allowed) : Optional.empty();
        if (clock.isPresent()) {
            return Shown.quoted(found) + " is a metric of a tier, whose clocks have keys of their own; write "
                    + Shown.quoted(clock.get());
        }
        String unknown = (isOfTable ? "no table has a metric " : "unknown " + what + " ")
                + Shown.quoted(found)
                + LookAlikes.in(found).map(odd -> ", which " + odd).orElse("");
        String declaration = declaration(what, Shown.quoted(found));
        if (isSeveral(found, allowed)) {
            return unknown + "; write several in a list: "
                    + PARTS.splitToStream(found).map(Shown::quoted).collect(Collectors.joining(", ", "[", "]"));
        }
        if (allowed.isEmpty()) {
            return unknown
                    + (declaration.isEmpty()
                            ? ". Allowed here: nothing"
                            : "; the policy has none, write " + declaration);
        }
        boolean mayBeNew = near.isEmpty() && (what.equals("attribute") || what.equals("metric"));
        return unknown
                + meant(near)
                + " Allowed here: "
                + Shown.list(allowed)
                + (what.equals("calendar") && near.isEmpty() ? Synonyms.noCalendar(found) : "")
                + (mayBeNew ? orElse(what, found, declaration) : "");
    }

    private static String orElse(String what, String found, String declaration) {
        return what.equals("metric") && Synonyms.isOfService(found)
                ? "; metrics are counted on tickets only, write what is promised of " + found + " into \"notes\""
                : "; or declare it, " + declaration;
    }

    /** The first clock of a tier that counts the metric. */
    private static Optional<String> clockOfTier(String metric, Collection<String> allowed) {
        return allowed.stream()
                .filter(key -> key.startsWith(metric + "@") || (metric.contains("@") && key.startsWith(metric + "#")))
                .findFirst();
    }

    /** Whether a text names several of the allowed words. */
    private static boolean isSeveral(String found, Collection<String> allowed) {
        List<String> parts = PARTS.splitToList(found);
        return parts.size() > 1 && allowed.containsAll(parts);
    }

    /** Returns what to write for a part of that kind to be there. */
    private static String declaration(String what, String id) {
        return switch (what) {
            case "attribute" -> "\"attributes\": {" + id + ": {}}";
            case "metric" -> "\"metrics\": {" + id + ": {}}";
            case "severity" -> "\"severities\": [{\"id\": " + id + "}]";
            case "plan" -> "\"plans\": {" + id + ": {\"targets\": {…}}}";
            case "tier" -> "\"tiers\": [{\"id\": " + id + ", \"owner\": \"vendor\"}]";
            case "service" -> "\"services\": {" + id + ": {}}";
            default -> "";
        };
    }

    /** Returns the end of a sentence that asks whether a near word was meant, where there is one. */
    static String meant(Optional<String> near) {
        return near.map(name -> "; did you mean " + Shown.quoted(name) + "?").orElse(".");
    }

    /** Returns a refusal of the model as a message: on one line, and with the author's text shortened. */
    static String ofModel(IllegalArgumentException refusal, String text) {
        String message = Strings.nullToEmpty(refusal.getMessage());
        return Shown.printable(message.replace(text, Shown.shortened(text)));
    }
}
