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
        return near(found, allowed)
                .filter(name ->
                        !what.equals("calendar") || DIGITS.retainFrom(name).equals(DIGITS.retainFrom(found)));
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
                + (mayBeNew ? "; or declare it, " + declaration : "");
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
