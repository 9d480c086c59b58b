package org.sla4j.engine;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sla4j.policy.ClockEvent;
import org.sla4j.policy.Lifecycle;
import org.sla4j.policy.Lifecycle.OnReopening;
import org.sla4j.policy.Lifecycle.PauseReason;
import org.sla4j.ticket.Event;
import org.sla4j.ticket.What;

/**
 * What holds the clocks of a ticket, ends them, or lets them go on: pauses and statuses, solutions, reopenings.
 *
 * <p>A ticket has one status at a time. Entering one that a pause reason lists is a pause for that reason, and leaving it
 * ends the pause. A solution, a cancellation or a resume ends a pause of a status too, and then leaving the status ends
 * nothing more.
 */
final class Stops {
    private final Lifecycle lifecycle;
    private final Tracks tracks;
    private final People people;
    private final Warnings warnings;
    private final PauseLog pauses;

    /** The reasons for which the status of the ticket pauses it. */
    private final Set<String> byStatus = new LinkedHashSet<>();

    private @Nullable Instant resolved;
    private boolean ended;

    Stops(Lifecycle lifecycle, Tracks tracks, People people, Warnings warnings) {
        this.lifecycle = lifecycle;
        this.tracks = tracks;
        this.people = people;
        this.warnings = warnings;
        this.pauses = new PauseLog(lifecycle.pauses());
    }

    PauseLog pauses() {
        return pauses;
    }

    /** Whether the ticket was cancelled or merged. */
    boolean isEnded() {
        return ended;
    }

    /** Whether a status of the ticket is nothing to its clocks. */
    boolean isIdle(String status) {
        boolean idle = reasons(status).isEmpty();
        if (idle) {
            warnOfCase(status);
        }
        return idle && byStatus.isEmpty();
    }

    private ImmutableSet<String> reasons(String status) {
        return lifecycle.pauses().entrySet().stream()
                .filter(reason -> reason.getValue().statuses().contains(status))
                .map(Map.Entry::getKey)
                .collect(ImmutableSet.toImmutableSet());
    }

    private void warnOfCase(String status) {
        for (PauseReason reason : lifecycle.pauses().values()) {
            for (String known : reason.statuses()) {
                if (known.equalsIgnoreCase(status)) {
                    warnings.addOnce(new Warning(
                            "unknown-status",
                            "the status \"" + status + "\" pauses nothing; the policy writes \"" + known + "\""));
                }
            }
        }
    }

    /** Takes an event of this kind, while the ticket is as told. */
    void take(Event event, Situation now) {
        What what = event.what();
        if (what instanceof What.Paused paused) {
            pause(event, paused.reason());
        } else if (what instanceof What.Resumed resumed) {
            if (!resume(event.at(), resumed.reason())) {
                warn("not-paused", event, "ends a pause that is not on");
            }
        } else if (what instanceof What.StatusChanged changed) {
            enter(event, reasons(changed.status()));
        } else if (what instanceof What.Resolved || what instanceof What.Closed) {
            resolve(event, now);
        } else if (what instanceof What.Reopened) {
            reopen(event, now);
        } else {
            resume(event.at(), Optional.empty());
            tracks.cancel(event.at());
            ended = true;
        }
    }

    private void pause(Event event, String reason) {
        ImmutableMap<String, PauseReason> known = lifecycle.pauses();
        if (!known.isEmpty() && !known.containsKey(reason)) {
            warn("unknown-pause", event, "pauses for \"" + reason + "\", which the policy does not name");
        }
        if (resolved != null && !tracks.isAnyOpen()) {
            warn("already-resolved", event, "comes when the ticket is solved and pauses only what starts later");
        }
        if (!pauses.pause(event.at(), reason)) {
            warn("already-paused", event, "pauses for \"" + reason + "\", which is on already");
        }
    }

    private boolean resume(Instant at, Optional<String> reason) {
        reason.ifPresentOrElse(byStatus::remove, byStatus::clear);
        return pauses.resume(at, reason);
    }

    private void enter(Event event, ImmutableSet<String> reasons) {
        for (String left : Sets.difference(byStatus, reasons).immutableCopy()) {
            resume(event.at(), Optional.of(left));
        }
        for (String entered : Sets.difference(reasons, byStatus).immutableCopy()) {
            pause(event, entered);
            byStatus.add(entered);
        }
    }

    private void resolve(Event event, Situation now) {
        if (resolved == null) {
            resolved = event.at();
            solve(event, now);
            tracks.start(ClockEvent.RESOLVED, event.at(), now);
        } else if (event.what() instanceof What.Resolved) {
            resolveAgain(event, now);
        }
    }

    /** A machine may have solved it first, or the customer have written since: then an answer is still owed. */
    private void resolveAgain(Event event, Situation now) {
        if (!tracks.isAnyOpen()) {
            warn("already-resolved", event, "comes when the ticket is solved and changes nothing");
            return;
        }
        warn("already-resolved", event, "comes when the ticket is solved and ends only what is still open");
        solve(event, now);
    }

    private void solve(Event event, Situation now) {
        resume(event.at(), Optional.empty());
        if (event.what() instanceof What.Resolved && people.answers(event, now)) {
            tracks.stop(ClockEvent.RESPONSE, event.at());
        }
        tracks.stop(ClockEvent.RESOLVED, event.at());
    }

    private void reopen(Event event, Situation now) {
        if (resolved == null) {
            warn("not-resolved", event, "opens a ticket again that was not solved");
            return;
        }
        OnReopening effect = effect(Duration.between(resolved, event.at()));
        if (effect == OnReopening.IGNORE) {
            warn("reopening-ignored", event, "opens the ticket again, which by the policy changes nothing");
            return;
        }
        resolved = null;
        resume(event.at(), Optional.empty());
        tracks.reopen(event.at(), now, effect == OnReopening.NEW_CYCLE);
    }

    private OnReopening effect(Duration sinceSolution) {
        Lifecycle.Reopening reopening = lifecycle.reopening();
        boolean within = reopening.windowDays().isEmpty()
                || sinceSolution.compareTo(
                                Duration.ofDays(reopening.windowDays().getAsInt()))
                        <= 0;
        return within ? reopening.effect() : OnReopening.NEW_CYCLE;
    }

    private void warn(String code, Event event, String words) {
        warnings.add(Warning.of(code, event, words));
    }
}
