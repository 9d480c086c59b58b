package org.sla4j.cli;

/** The id of a policy, which stands in file names and on command lines. */
final class PolicyId {
    private PolicyId() {}

    static boolean isPlain(String id) {
        return !id.isEmpty() && id.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || "-_.".indexOf(c) >= 0);
    }

    static String checked(String option, String id) {
        if (!isPlain(id)) {
            throw new Refusal(
                    option + " must be made of letters, digits, \"-\", \"_\" and \".\" but was \"" + id + "\"");
        }
        return id;
    }
}
