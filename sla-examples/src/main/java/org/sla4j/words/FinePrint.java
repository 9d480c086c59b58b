package org.sla4j.words;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sla4j.calendar.Landing;
import org.sla4j.policy.Amount;
import org.sla4j.policy.ClockEvent;
import org.sla4j.policy.DayReading;
import org.sla4j.policy.Metric;
import org.sla4j.policy.Policy;
import org.sla4j.policy.Strength;
import org.sla4j.policy.Target;

/** How the amounts of a table are counted, one sentence for each thing that terms say. */
public final class FinePrint {
    /** What a sentence is about. */
    public enum Topic {
        CLOCK,
        HOURS,
        DAYS,
        CUT_OFF,
        LANDING,
        STRENGTH
    }

    /** What is said of a target that is guaranteed, which is usual. */
    public static final String GUARANTEED = "The time is guaranteed.";

    private FinePrint() {}

    /** What is to be said of a cell; an empty text where a topic touches the cell and the usual holds. */
    public static ImmutableMap<Topic, String> of(TableCell cell, PolicyNames names) {
        ImmutableMap.Builder<Topic, String> said = ImmutableMap.builder();
        cell.target().ifPresent(target -> {
            Amount amount = target.amount();
            if (amount instanceof Amount.Elapsed) {
                said.put(Topic.CLOCK, clock(target));
            }
            if (amount instanceof Amount.BusinessTime) {
                said.put(Topic.HOURS, "Business hours are counted on " + desk(cell, names) + ".");
            }
            if (amount.needsBusinessDays()) {
                said.put(Topic.DAYS, days(cell, amount, desk(cell, names)));
                said.put(Topic.CUT_OFF, cutOff(cell));
            }
            if (amount instanceof Amount.BusinessTime
                    || cell.terms().workingDay(amount).isPresent()) {
                said.put(Topic.LANDING, landing(cell));
            }
            said.put(Topic.STRENGTH, strength(cell));
        });
        return said.buildOrThrow();
    }

    private static String desk(TableCell cell, PolicyNames names) {
        return names.calendar(cell.calendar().orElse(Policy.ALWAYS));
    }

    private static String clock(Target target) {
        return target.text().contains(Policy.ALWAYS) ? "" : "Hours are counted on the clock, day and night.";
    }

    private static String days(TableCell cell, Amount amount, String desk) {
        if (!amount.needsReading()) {
            return "Business days are those of " + desk + ".";
        }
        Optional<DayReading> reading = cell.terms().businessDay();
        if (reading.isEmpty()) {
            return "";
        }
        return "Business days are those of " + desk + " and " + reading(reading.get()) + ".";
    }

    /** What business days do: {@code end at the last closing}. */
    public static String reading(DayReading reading) {
        if (reading instanceof DayReading.SameTime) {
            return "end at the same time of the day";
        }
        return reading instanceof DayReading.CloseOfDay ? "end at the last closing" : "are " + reading + " each";
    }

    private static String cutOff(TableCell cell) {
        return cell.terms()
                .cutOff()
                .map(time ->
                        "What is received after " + time + " counts as received at the next business day's opening.")
                .orElse("");
    }

    private static String landing(TableCell cell) {
        return cell.terms().landing().filter(Landing.NEXT_OPENING::equals).isPresent()
                ? "An amount that ends exactly at a closing is due at the next opening."
                : "";
    }

    private static String strength(TableCell cell) {
        boolean goal = cell.terms().strength().filter(Strength.GOAL::equals).isPresent();
        return goal ? "The time is aimed at, and not guaranteed." : GUARANTEED;
    }

    /** Where an amount falls that ends exactly at a closing. */
    public static String landing(Landing landing) {
        return landing == Landing.CLOSING ? "due at the closing" : "due at the next opening";
    }

    /** With what the clock of a metric starts and stops; empty where that is as usual. */
    public static Optional<String> clock(Metric metric, PolicyNames names) {
        List<String> said = new ArrayList<>();
        if (!metric.startsAtOpening()) {
            said.add(
                    Metric.STARTS.contains(metric.starts())
                            ? "starts with " + event(metric.starts())
                            : "starts when " + names.metric(metric.starts()) + " is reached");
        }
        if (!metric.stops().isEmpty()) {
            said.add("stops with "
                    + Wording.list(metric.stops().stream().map(FinePrint::event).toList(), "or"));
        }
        return said.isEmpty()
                ? Optional.empty()
                : Optional.of("The clock of " + names.metric(metric.id()) + " " + String.join(" and ", said) + ".");
    }

    private static String event(String id) {
        return switch (id) {
            case ClockEvent.INFORMATION_COMPLETE -> "the complete information";
            case ClockEvent.SEVERITY_CONFIRMED -> "the confirmed severity";
            case ClockEvent.REPORTED -> "the report";
            case ClockEvent.ASSIGNED -> "the assignment";
            case ClockEvent.UPDATE -> "an update";
            case ClockEvent.RESOLVED -> "the solution";
            case ClockEvent.REACHED -> "the event that names it";
            default -> "the " + id;
        };
    }

    /** How firmly a target is promised. */
    public static String strength(Strength strength) {
        return strength == Strength.GUARANTEE ? "guaranteed" : "aimed at";
    }
}
