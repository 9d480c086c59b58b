package org.sla4j.cli;

/** The id of a policy, which stands in file names and on command lines. */
final class PolicyId {
    private PolicyId() {}

    static String checked(String option, String id) {
        if (id.isEmpty() || !id.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || "-_.".indexOf(c) >= 0)) {
            throw new Refusal(option + " must be made of letters, digits, \"-\", \"_\" and \".\" but was \"" + id + "\"");
        }
        return id;
    }
}
