package org.sla4j.json;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The kinds of mistakes that a reader finds in a policy and a schema does not see, told by what the reader says. */
enum Unseen {
    NAME_TWICE("the name \".*\" stands here a second time"),
    ID_OF_NOTHING(
            "unknown (calendar|severity|plan|tier|metric|start|attribute|service|value|pause reason) |no table has a metric "
                    + "|is a metric of a tier"),
    LISTED_TWICE("is listed twice"),
    TWO_ALPHABETS("among Latin ones; type it anew"),
    NO_SUCH_ZONE("unknown zone "),
    NO_SUCH_COUNTRY("unknown country |country .* is not one of the two"),
    NO_SUCH_REGION("unknown region of |no regions are known "),
    UNUSUAL_LANGUAGE("unknown language |is usually written "),
    NO_LEAP_YEAR("expected a date such as .* \"[0-9]{4}-02-29\"; there is no such day"),
    YEAR_IN_UTC("its year in UTC has to be one from 0000 to 9999"),
    BACKWARDS("\"to\" must (not be before|be after) \"from\"|the last date must not be before the first"),
    STEP_ORDER("each step must go beyond the one before"),
    NOT_ASCENDING("must stand as they are passed"),
    DAY_TWICE("is named twice|must be named once|have a date in common"),
    WHOLE_WEEK("weekend must leave a day"),
    SEVERITY_FIRST("is a severity and stands where a metric does"),
    WINDOWS("windows must not overlap|closes must differ from opens"),
    CIRCLE("is made of itself"),
    CELL_MISSING("has no cell |does not say whether it holds the service"),
    PART_OF_A_MINUTE("must be a whole number of minutes"),
    AMOUNT_AND_CALENDAR("can mean two things beside the calendar|needs a calendar|needs a zone|say which by"),
    PLAN_OF_AN_EXAMPLE("the example must name a plan"),
    NOT_YET_OPENED("was not opened by then"),
    STATUS_TWICE("is a pause for \".*\" already"),
    DECIMALS("with at most 4 decimals, found a number, [0-9]+\\.[0-9]{5}");

    private final Pattern said;

    Unseen(String said) {
        this.said = Pattern.compile(said);
    }

    /** Returns the kind of a problem, if a schema does not see it. */
    static Optional<Unseen> of(String message) {
        List<Unseen> kinds = Arrays.stream(values())
                .filter(kind -> kind.said.matcher(message).find())
                .toList();
        return kinds.stream().findFirst();
    }
}
