package org.sla4j.engine;

import java.time.Duration;
import java.util.Optional;
import org.sla4j.policy.Credit;

/**
 * What the breach of one promise is worth so far, by one credit of the policy.
 *
 * @param credit the credit
 * @param promise the key of the promise, as in {@link Standing#key}
 * @param times how many times it is given: 1 for a breach, or the hours or days of delay that have begun
 * @param delay the delay that decides how much: on the promise's own clock where the credit goes by business time, else day
 *     and night; empty where the credit is the same however late the promise is
 * @param worth what that comes to, and no more than the credit's limit; empty where the credit is said in words alone.
 *     Where the limit is of a period, the credits of other tickets count towards it too, and are not known here
 */
public record CreditDue(
        Credit credit, String promise, long times, Optional<Duration> delay, Optional<Credit.Worth> worth) {}
