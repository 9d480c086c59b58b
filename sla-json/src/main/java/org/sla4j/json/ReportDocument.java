package org.sla4j.json;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.sla4j.engine.CreditDue;
import org.sla4j.engine.Report;
import org.sla4j.engine.SeverityDecision;
import org.sla4j.engine.Standing;
import org.sla4j.engine.State;
import org.sla4j.engine.Transition;
import org.sla4j.engine.Warning;
import org.sla4j.policy.Credit;
import org.sla4j.policy.Party;
import org.sla4j.policy.Policy;
import org.sla4j.policy.Strength;
import org.threeten.extra.Interval;

/**
 * A report as a file has it: what a {@link Report} says, in one language, without the policy that it was made by.
 *
 * @param id what the desk calls the ticket
 * @param asOf the instant of which it tells
 * @param policy which policy governs the ticket
 * @param ticket the ticket as it is at that instant
 * @param promises where each promise stands
 * @param rights what each side may do now
 * @param duties what each side owes now
 * @param credits what breaches are worth so far
 * @param nextLook the next instant at which an answer changes without an event
 * @param warnings what was odd
 * @param assumptions how the author of the policy read what the vendor left open
 */
public record ReportDocument(
        Optional<TicketId> id,
        Instant asOf,
        Edition policy,
        TicketNow ticket,
        ImmutableList<PromiseNow> promises,
        ImmutableList<RightNow> rights,
        ImmutableList<DutyNow> duties,
        ImmutableList<CreditNow> credits,
        Optional<Transition> nextLook,
        ImmutableList<Warning> warnings,
        ImmutableList<String> assumptions) {

    /** An edition of a policy; the digest is that of its file. */
    public record Edition(String id, String version, Optional<String> digest) {
        static Edition of(Policy policy) {
            return new Edition(policy.id(), policy.version(), policy.digest());
        }
    }

    /**
     * A ticket at an instant.
     *
     * @param opened when it was opened; empty if it was not yet
     * @param plan the support plan
     * @param severity the severity that holds
     * @param severitySource where the severity came from
     * @param severityBefore the severity before it was capped
     * @param severityReasons why it was capped or taken by default
     * @param tier the support tier on which it is
     * @param owner who owns that tier
     */
    public record TicketNow(
            Optional<Instant> opened,
            Optional<String> plan,
            Optional<String> severity,
            SeverityDecision.Source severitySource,
            Optional<String> severityBefore,
            ImmutableList<String> severityReasons,
            Optional<String> tier,
            Optional<Party> owner) {}

    /**
     * Where a promise stands; see {@link Standing}.
     *
     * @param metric the metric's id
     * @param cycle the how-manieth time it is promised, from 1
     * @param tier the tier whose own clock this is; empty for the customer's
     * @param promised what is promised
     * @param state where it stands
     * @param times the instants that matter
     * @param dueLocal the due instant on the wall clock of the desk
     * @param figures how much time was used and is left; the share cut after four decimals
     * @param pauses the pauses in which time would have counted
     * @param thresholds the thresholds that were passed
     */
    public record PromiseNow(
            String metric,
            int cycle,
            Optional<String> tier,
            Promised promised,
            State state,
            Standing.Times times,
            Optional<ZonedDateTime> dueLocal,
            Standing.Figures figures,
            ImmutableList<Interval> pauses,
            ImmutableList<Standing.Passed> thresholds) {

        /** A stable name of the promise within its ticket; see {@link Standing#key}. */
        public String key() {
            return metric + tier.map(id -> "@" + id).orElse("") + "#" + cycle;
        }
    }

    /**
     * What is promised.
     *
     * @param commitment {@code target}, or the word for why there is none
     * @param strength whether a target is guaranteed or aimed at; empty where there is none
     * @param within the target in the author's words
     * @param calendar the calendar on which it is counted
     * @param reason why it is so
     * @param note what else the cell says
     * @param pointer the place of the deciding cell or rule in the policy, as a JSON pointer
     */
    public record Promised(
            String commitment,
            Optional<Strength> strength,
            Optional<String> within,
            Optional<String> calendar,
            Optional<String> reason,
            Optional<String> note,
            Optional<String> pointer) {}

    /**
     * A right that applies to the ticket.
     *
     * @param who whose right it is
     * @param may what they may do
     * @param granted whether a circumstance on which it depends has been reported, or there is none
     * @param circumstances what must have been reported first, any of them
     * @param consent whose consent is needed
     * @param text the vendor's words
     */
    public record RightNow(
            Party who,
            String may,
            boolean granted,
            ImmutableList<String> circumstances,
            Optional<Party> consent,
            Optional<String> text) {}

    /**
     * A duty that applies to the ticket.
     *
     * @param who whose duty it is
     * @param id its name
     * @param met whether nothing else has been reported
     * @param text the vendor's words
     * @param otherwise what the vendor may do when it is not met
     */
    public record DutyNow(Party who, String id, boolean met, Optional<String> text, ImmutableList<String> otherwise) {}

    /**
     * What the breach of a promise is worth so far; see {@link CreditDue}.
     *
     * @param promise the key of the promise
     * @param per for what it is given; empty where it is said in words alone
     * @param times how many times it is given
     * @param worth what that comes to
     * @param of what a percentage is a share of
     * @param text the vendor's words
     */
    public record CreditNow(
            String promise,
            Optional<Credit.Per> per,
            long times,
            Optional<Credit.Worth> worth,
            Optional<String> of,
            Optional<String> text) {}

    /** The document of a report, with texts in English where there are any. */
    public static ReportDocument of(Report report) {
        return of(report, "en");
    }

    /**
     * The document of a report, with texts in a language where there are any.
     *
     * @param language a BCP 47 tag as the policy writes it: {@code sv}
     */
    public static ReportDocument of(Report report, String language) {
        return new ReportContent(report, language).document();
    }

    /** This document with the ticket's name and the warnings that reading its history gave, which come first. */
    public ReportDocument about(TicketHistory history) {
        ImmutableList<Warning> all = ImmutableList.<Warning>builder()
                .addAll(history.warnings())
                .addAll(warnings)
                .build();
        return new ReportDocument(
                history.id(), asOf, policy, ticket, promises, rights, duties, credits, nextLook, all, assumptions);
    }
}
