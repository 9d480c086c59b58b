package org.sla4j.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sla4j.policy.Condition;
import org.sla4j.policy.Lifecycle;
import org.sla4j.policy.Lifecycle.Binding;
import org.sla4j.policy.Lifecycle.OnReopening;
import org.sla4j.policy.Party;
import org.sla4j.policy.Policy;
import org.sla4j.policy.Tier;
import org.sla4j.ticket.Actor;
import org.sla4j.ticket.Event;
import org.sla4j.ticket.Ticket;
import org.sla4j.ticket.What;

/**
 * Reads the events of a ticket in order and keeps what they mean: what the ticket is, which clocks run. One is made for
 * each report and thrown away.
 */
final class Replay {
    private final Policy policy;
    private final Severities severities;
    private final Clocks clocks;
    private final List<Warning> warnings;
    private final SeverityChanges changes;
    private final PauseLog pauses;
    private final Tracks tracks;
    private final Set<String> circumstances = new HashSet<>();
    private final Set<String> unmetDuties = new HashSet<>();
    private @Nullable Instant reported;
    private @Nullable Instant resolved;
    private @Nullable Facts facts;
    private SeverityDecision severity = new SeverityDecision(
            Optional.empty(), SeverityDecision.Source.MISSING, Optional.empty(), ImmutableList.of());
    private SeverityDecision firstSeverity = severity;
    private boolean ended;

    Replay(Policy policy, Deciding deciding, Severities severities, Clocks clocks, List<Warning> warnings) {
        this.policy = policy;
        this.severities = severities;
        this.clocks = clocks;
        this.warnings = warnings;
        this.changes = new SeverityChanges(policy, clocks);
        this.pauses = new PauseLog(policy.lifecycle().pauses());
        this.tracks = new Tracks(policy, deciding, warnings);
    }

    void read(List<Event> events) {
        for (Event event : events) {
            read(event);
        }
    }

    Optional<Facts> facts() {
        return Optional.ofNullable(facts);
    }

    SeverityDecision severity() {
        return severity;
    }

    /** The severity at the opening. */
    SeverityDecision firstSeverity() {
        return firstSeverity;
    }

    PauseLog pauses() {
        return pauses;
    }

    Tracks tracks() {
        return tracks;
    }

    Set<String> circumstances() {
        return circumstances;
    }

    Set<String> unmetDuties() {
        return unmetDuties;
    }

    private void read(Event event) {
        What what = event.what();
        if (what instanceof What.Reported) {
            reported(event.at());
        } else if (what instanceof What.Opened opened) {
            open(event.at(), opened);
        } else if (facts == null) {
            warn("before-opening", event, "comes before the ticket was opened and changes nothing");
        } else if (ended) {
            warn("after-end", event, "comes after the ticket was cancelled or merged and changes nothing");
        } else if (what instanceof What.Noted noted) {
            circumstances.add(noted.circumstance());
        } else if (what instanceof What.DutyNotMet duty) {
            dutyNotMet(event, duty.duty());
        } else if (!change(event, facts) && !work(event, facts)) {
            end(event, facts);
        }
    }

    /** Usually before the opening; one that is dated later starts what waits for it then. */
    private void reported(Instant at) {
        reported = at;
        if (facts != null) {
            tracks.start("reported", at, facts, severity.severity());
        }
    }

    private void open(Instant at, What.Opened opened) {
        if (facts != null) {
            warnings.add(
                    new Warning("opened-twice", "the ticket was opened again at " + at + "; the first one counts"));
            return;
        }
        Ticket ticket = new Ticket(at, opened.plan(), opened.severity(), opened.tier(), opened.attributes());
        facts = lenient(ticket);
        severity = severities.decide(facts, facts.ticket().severity());
        firstSeverity = severity;
        if (reported != null) {
            tracks.start("reported", reported, facts, severity.severity());
        }
        tracks.start("opened", at, facts, severity.severity());
    }

    private Facts lenient(Ticket ticket) {
        Facts read = Facts.ofHistory(policy, ticket);
        for (Warning warning : read.warnings()) {
            if (!warnings.contains(warning)) {
                warnings.add(warning);
            }
        }
        return read;
    }

    /** What changes which targets hold. */
    private boolean change(Event event, Facts now) {
        What what = event.what();
        Ticket ticket = now.ticket();
        if (what instanceof What.Classified classified) {
            classify(event, now, classified.severity(), ImmutableSet.of());
            tracks.start("severity-confirmed", event.at(), facts().orElseThrow(), severity.severity());
        } else if (what instanceof What.Reclassified reclassified) {
            classify(event, now, reclassified.severity(), reclassified.consent());
        } else if (what instanceof What.AttributesChanged changed) {
            ImmutableMap<String, String> all = ImmutableMap.<String, String>builder()
                    .putAll(ticket.attributes())
                    .putAll(changed.attributes())
                    .buildKeepingLast();
            become(event.at(), ticket.withAttributes(all), false);
        } else if (what instanceof What.PlanChanged changed) {
            if (policy.plan(changed.plan()).isEmpty()) {
                warn(
                        "unknown-plan",
                        event,
                        "names the plan \"" + changed.plan() + "\", which the policy does not have");
            } else if (policy.lifecycle().binding() == Binding.AT_EVENT) {
                become(event.at(), ticket.withPlan(changed.plan()), true);
            }
        } else {
            return false;
        }
        return true;
    }

    private void classify(Event event, Facts now, String wanted, Set<Party> consent) {
        if (policy.severity(wanted).isEmpty()) {
            warn("unknown-severity", event, "names the severity \"" + wanted + "\", which the policy does not have");
        } else if (!severity.severity().map(wanted::equals).orElse(true)
                && !changes.isAllowed(event, now, consent, severity)) {
            warn("no-consent", event, "changes the severity without the consent that is needed and takes no effect");
        } else {
            become(event.at(), now.ticket().withSeverity(wanted), false);
        }
    }

    /** The ticket is something else from now on; open promises change with it. */
    private void become(Instant at, Ticket ticket, boolean newPlan) {
        SeverityDecision before = severity;
        facts = lenient(ticket);
        severity = severities.decide(facts, facts.ticket().severity());
        tracks.change(at, facts, severity.severity(), newPlan ? Track.Mode.FROM_START : changes.mode(before, severity));
    }

    /** What is done on a ticket while it is open. */
    private boolean work(Event event, Facts now) {
        What what = event.what();
        Instant at = event.at();
        if (what instanceof What.Response) {
            if (answers(event, now)) {
                tracks.stop("response", at);
                tracks.start("response", at, now, severity.severity());
            }
        } else if (what instanceof What.UpdateSent) {
            if (answers(event, now)) {
                tracks.update(at, now, severity.severity());
            }
        } else if (what instanceof What.WorkaroundGiven) {
            tracks.stop("workaround", at);
            tracks.start("workaround", at, now, severity.severity());
        } else if (what instanceof What.Reached reached) {
            if (!tracks.reach(reached.metric(), at)) {
                warn(
                        "nothing-to-reach",
                        event,
                        "names the metric \"" + reached.metric() + "\", whose clock does not run");
            }
        } else if (what instanceof What.InformationCompleted) {
            tracks.start("information-complete", at, now, severity.severity());
        } else if (what instanceof What.CustomerMessage) {
            tracks.customerWrote(at, now, severity.severity());
        } else if (what instanceof What.Assigned assigned) {
            assigned.tier().ifPresent(tier -> moveTo(event, now, tier));
            tracks.stop("assigned", at);
            tracks.start("assigned", at, facts().orElseThrow(), severity.severity());
        } else if (what instanceof What.HandedOver handedOver) {
            handOver(event, now, handedOver);
        } else {
            return false;
        }
        return true;
    }

    /** Whether a message answers the customer: one by a person of the vendor, or of the partner who owns the tier. */
    private boolean answers(Event event, Facts now) {
        boolean counts = switch (event.by()) {
            case VENDOR -> true;
            case PARTNER -> owner(now).filter(owner -> owner == Party.PARTNER).isPresent();
            case AUTOMATIC -> policy.lifecycle().automaticAnswers();
            case CUSTOMER -> false;
        };
        if (!counts) {
            warn(
                    "no-answer",
                    event,
                    "is by the " + event.by().name().toLowerCase(Locale.ROOT)
                            + " side and meets no response or update");
        }
        return counts;
    }

    Optional<Party> owner(Facts now) {
        return Owners.of(policy, now, severity.severity(), clocks);
    }

    private void moveTo(Event event, Facts now, String tier) {
        if (policy.tier(tier).isEmpty()) {
            warn("unknown-tier", event, "names the tier \"" + tier + "\", which the policy does not have");
        } else if (!now.ticket().tier().equals(Optional.of(tier))) {
            become(event.at(), now.ticket().withTier(tier), false);
            tracks.moveTo(tier, event.at(), facts().orElseThrow(), severity.severity());
        }
    }

    private void handOver(Event event, Facts now, What.HandedOver handedOver) {
        now.ticket()
                .tier()
                .flatMap(policy::tier)
                .flatMap(Tier::handOver)
                .filter(handOver -> handOver.to().equals(handedOver.tier()))
                .ifPresent(handOver -> handOver.requires().stream()
                        .filter(requirement -> !handedOver.carries().contains(requirement.id()))
                        .forEach(requirement -> warn(
                                "hand-over-incomplete",
                                event,
                                "hands over without \"" + requirement.id() + "\""
                                        + requirement
                                                .text()
                                                .map(text -> ": " + text)
                                                .orElse(""))));
        moveTo(event, now, handedOver.tier());
    }

    private void dutyNotMet(Event event, String duty) {
        if (policy.duties().stream().noneMatch(known -> known.id().equals(duty))) {
            warn("unknown-duty", event, "names the duty \"" + duty + "\", which the policy does not have");
        }
        unmetDuties.add(duty);
    }

    /** Pauses, solutions, and what follows them. */
    private void end(Event event, Facts now) {
        What what = event.what();
        Instant at = event.at();
        if (what instanceof What.Paused paused) {
            pause(event, paused.reason());
        } else if (what instanceof What.Resumed resumed) {
            if (!pauses.resume(at, resumed.reason())) {
                warn("not-paused", event, "ends a pause that is not on");
            }
        } else if (what instanceof What.Resolved || what instanceof What.Closed) {
            resolve(event, now);
        } else if (what instanceof What.Reopened) {
            reopen(event, now);
        } else {
            pauses.resume(at, Optional.empty());
            tracks.cancel(at);
            ended = true;
        }
    }

    private void pause(Event event, String reason) {
        ImmutableMap<String, Lifecycle.PauseReason> known = policy.lifecycle().pauses();
        if (!known.isEmpty() && !known.containsKey(reason)) {
            warn("unknown-pause", event, "pauses for \"" + reason + "\", which the policy does not name");
        }
        if (resolved != null && !tracks.isAnyOpen()) {
            warn("already-resolved", event, "comes when the ticket is solved and pauses nothing");
        } else if (!pauses.pause(event.at(), reason)) {
            warn("already-paused", event, "pauses for \"" + reason + "\", which is on already");
        }
    }

    private void resolve(Event event, Facts now) {
        if (resolved != null) {
            if (event.what() instanceof What.Resolved) {
                warn("already-resolved", event, "comes when the ticket is solved and changes nothing");
            }
            return;
        }
        Instant at = event.at();
        resolved = at;
        pauses.resume(at, Optional.empty());
        if (event.what() instanceof What.Resolved && isPerson(event, now)) {
            tracks.stop("response", at);
        }
        tracks.stop("resolved", at);
        tracks.start("resolved", at, now, severity.severity());
    }

    private boolean isPerson(Event event, Facts now) {
        return event.by() == Actor.VENDOR
                || (event.by() == Actor.PARTNER
                        && owner(now).filter(owner -> owner == Party.PARTNER).isPresent())
                || (event.by() == Actor.AUTOMATIC && policy.lifecycle().automaticAnswers());
    }

    private void reopen(Event event, Facts now) {
        if (resolved == null) {
            warn("not-resolved", event, "opens a ticket again that was not solved");
            return;
        }
        Lifecycle.Reopening reopening = policy.lifecycle().reopening();
        Instant solved = resolved;
        boolean within = reopening.windowDays().isEmpty()
                || Duration.between(solved, event.at())
                                .compareTo(
                                        Duration.ofDays(reopening.windowDays().getAsInt()))
                        <= 0;
        OnReopening effect = within ? reopening.effect() : OnReopening.NEW_CYCLE;
        if (effect == OnReopening.IGNORE) {
            warn("reopening-ignored", event, "opens the ticket again, which by the policy changes nothing");
            return;
        }
        resolved = null;
        pauses.resume(event.at(), Optional.empty());
        tracks.reopen(event.at(), now, severity.severity(), effect == OnReopening.NEW_CYCLE);
    }

    private void warn(String code, Event event, String words) {
        String kind = event.what().getClass().getSimpleName();
        warnings.add(new Warning(code, kind + " of " + event.at() + " " + words));
    }

    /** Whether a condition holds for the ticket as it now is. */
    boolean applies(Condition when) {
        return facts != null && facts.match(when, severity.severity(), clocks);
    }
}
