package org.sla4j.engine;

import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sla4j.policy.ClockEvent;
import org.sla4j.policy.Lifecycle.Binding;
import org.sla4j.policy.Metric;
import org.sla4j.policy.Policy;
import org.sla4j.policy.Tier;
import org.sla4j.ticket.Event;
import org.sla4j.ticket.Ticket;
import org.sla4j.ticket.What;

/**
 * Reads the events of a ticket in order and keeps what they mean: what the ticket is, which clocks run. One is made for
 * each report and thrown away.
 */
final class Chronicle {
    private final BoundPolicy bound;
    private final Policy policy;
    private final Warnings warnings;
    private final TargetChanges changes;
    private final People people;
    private final Tracks tracks;
    private final Stops stops;
    private final Doubts doubts;
    private final Set<String> circumstances = new HashSet<>();
    private final Set<String> unmetDuties = new HashSet<>();
    private @Nullable Instant reported;
    private @Nullable Situation now;

    Chronicle(BoundPolicy bound, Warnings warnings) {
        this.bound = bound;
        this.policy = bound.policy();
        this.people = bound.people();
        this.warnings = warnings;
        this.changes = new TargetChanges(policy);
        this.tracks = new Tracks(bound, warnings);
        this.stops = new Stops(policy.lifecycle(), tracks, people, warnings);
        this.doubts = new Doubts(bound, warnings);
    }

    void read(List<Event> events) {
        for (Event event : events) {
            read(event);
        }
    }

    /** The ticket as it is after what was read; empty if it was not opened. */
    Optional<Situation> now() {
        return Optional.ofNullable(now);
    }

    PauseLog pauses() {
        return stops.pauses();
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
        } else if (what instanceof What.StatusChanged changed && stops.isIdle(changed.status())) {
            return; // Desks send every status; most are nothing to a clock.
        } else if (now == null) {
            warn("before-opening", event, "comes before the ticket was opened and changes nothing");
        } else if (stops.isEnded()) {
            warn("after-end", event, "comes after the ticket was cancelled or merged and changes nothing");
        } else if (what instanceof What.Noted noted) {
            circumstances.add(noted.circumstance());
        } else if (what instanceof What.DutyNotMet duty) {
            dutyNotMet(event, duty.duty());
        } else if (!change(event, now) && !work(event, now) && !move(event, now)) {
            stops.take(event, now);
        }
    }

    /** Usually before the opening; one that is dated later starts what waits for it then. */
    private void reported(Instant at) {
        reported = at;
        if (now != null) {
            tracks.start(ClockEvent.REPORTED, at, now);
        }
    }

    private void open(Instant at, What.Opened opened) {
        if (now != null) {
            warnings.add(
                    new Warning("opened-twice", "the ticket was opened again at " + at + "; the first one counts"));
            return;
        }
        now = situation(new Ticket(at, opened.plan(), opened.severity(), opened.tier(), opened.attributes()));
        doubts.ofOpening(now);
        if (reported != null) {
            tracks.start(ClockEvent.REPORTED, reported, now);
        }
        tracks.start(ClockEvent.OPENED, at, now);
    }

    private Situation situation(Ticket ticket) {
        Facts read = Facts.ofHistory(policy, ticket);
        read.warnings().forEach(warnings::addOnce);
        Situation situation = bound.situation(read);
        doubts.ofSeverity(situation);
        return situation;
    }

    /** What changes which targets hold. */
    private boolean change(Event event, Situation before) {
        What what = event.what();
        Ticket ticket = before.ticket();
        if (what instanceof What.Classified classified) {
            Situation after = classify(event, before, classified.severity());
            tracks.start(ClockEvent.SEVERITY_CONFIRMED, event.at(), after);
        } else if (what instanceof What.Reclassified reclassified) {
            classify(event, before, reclassified.severity());
        } else if (what instanceof What.AttributesChanged changed) {
            ImmutableMap<String, String> all = ImmutableMap.<String, String>builder()
                    .putAll(ticket.attributes())
                    .putAll(changed.attributes())
                    .buildKeepingLast();
            become(event.at(), before, ticket.withAttributes(all));
        } else if (what instanceof What.PlanChanged changed) {
            changePlan(event, before, changed.plan());
        } else {
            return false;
        }
        return true;
    }

    private Situation classify(Event event, Situation before, String wanted) {
        if (policy.severity(wanted).isEmpty()) {
            warn("unknown-severity", event, "names the severity \"" + wanted + "\", which the policy does not have");
            return before;
        }
        if (!before.severity().map(wanted::equals).orElse(true) && !people.mayReclassify(event, before)) {
            warn("no-consent", event, "changes the severity without the consent that is needed and takes no effect");
            return before;
        }
        return become(event.at(), before, before.ticket().withSeverity(wanted));
    }

    private void changePlan(Event event, Situation before, String plan) {
        if (policy.plan(plan).isEmpty()) {
            warn("unknown-plan", event, "names the plan \"" + plan + "\", which the policy does not have");
        } else if (policy.lifecycle().binding() == Binding.AT_EVENT) {
            Situation after = situation(before.ticket().withPlan(plan));
            now = after;
            doubts.ofNewPlan(after, event.at());
            tracks.change(event.at(), after, changes.other());
        }
    }

    /** The ticket is something else from now on; open promises change with it. */
    private Situation become(Instant at, Situation before, Ticket ticket) {
        Situation after = situation(ticket);
        now = after;
        tracks.change(at, after, changes.mode(before.graded(), after.graded()));
        return after;
    }

    /** What is done on a ticket while it is open. */
    private boolean work(Event event, Situation now) {
        What what = event.what();
        Instant at = event.at();
        if (what instanceof What.Response) {
            if (answers(event, now)) {
                tracks.stopAndStart(ClockEvent.RESPONSE, at, now);
            }
        } else if (what instanceof What.UpdateSent) {
            if (answers(event, now)) {
                tracks.update(at, now);
            }
        } else if (what instanceof What.WorkaroundGiven) {
            tracks.stopAndStart(ClockEvent.WORKAROUND, at, now);
        } else if (what instanceof What.Reached reached) {
            if (!tracks.reach(reached.metric(), at)) {
                warn(
                        "nothing-to-reach",
                        event,
                        "names the metric \"" + reached.metric() + "\", whose clock does not run");
            }
            if (!Metric.STARTS.contains(reached.metric())) {
                tracks.start(reached.metric(), at, now);
            }
        } else if (what instanceof What.InformationCompleted) {
            tracks.start(ClockEvent.INFORMATION_COMPLETE, at, now);
        } else if (what instanceof What.CustomerMessage) {
            tracks.customerWrote(at, now);
        } else {
            return false;
        }
        return true;
    }

    private boolean answers(Event event, Situation now) {
        boolean counts = people.answers(event, now);
        if (!counts) {
            warn(
                    "no-answer",
                    event,
                    "is by the " + event.by().name().toLowerCase(Locale.ROOT)
                            + " side and meets no response or update");
        }
        return counts;
    }

    /** What takes a ticket to somebody, or to another tier. */
    private boolean move(Event event, Situation before) {
        if (event.what() instanceof What.Assigned assigned) {
            Situation after =
                    assigned.tier().map(tier -> moveTo(event, before, tier)).orElse(before);
            tracks.stopAndStart(ClockEvent.ASSIGNED, event.at(), after);
            return true;
        }
        if (event.what() instanceof What.HandedOver handedOver) {
            checkHandOver(event, before, handedOver);
            moveTo(event, before, handedOver.tier());
            return true;
        }
        return false;
    }

    private Situation moveTo(Event event, Situation before, String tier) {
        if (policy.tier(tier).isEmpty()) {
            warn("unknown-tier", event, "names the tier \"" + tier + "\", which the policy does not have");
            return before;
        }
        if (before.ticket().tier().equals(Optional.of(tier))) {
            return before;
        }
        // What holds on the other tier is nothing to the clocks of the one before.
        tracks.leaveTier(event.at());
        Situation after = become(event.at(), before, before.ticket().withTier(tier));
        tracks.startTier(tier, event.at(), after);
        return after;
    }

    private void checkHandOver(Event event, Situation before, What.HandedOver handedOver) {
        before.ticket()
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
    }

    private void dutyNotMet(Event event, String duty) {
        if (policy.duties().stream().noneMatch(known -> known.id().equals(duty))) {
            warn("unknown-duty", event, "names the duty \"" + duty + "\", which the policy does not have");
        }
        unmetDuties.add(duty);
    }

    private void warn(String code, Event event, String words) {
        warnings.add(Warning.of(code, event, words));
    }
}
