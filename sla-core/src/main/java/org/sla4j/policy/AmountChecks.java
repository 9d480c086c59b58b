package org.sla4j.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Checks that the amount of a cell has the calendar and the reading that it needs, whichever calendar comes into force. */
final class AmountChecks {
    private final Scope scope;

    /** Rules that may put a calendar in force, beside those that plans and policy name; by their place, from 1. */
    private final ImmutableMap<Integer, Rule> calendarRules;

    /** Severities for which these rules tell one ticket from another. */
    final ImmutableSet<String> severitiesOfRules;

    AmountChecks(Scope scope) {
        this.scope = scope;
        ImmutableMap.Builder<Integer, Rule> ofCalendars = ImmutableMap.builder();
        for (int i = 0; i < scope.parts.rules().size(); i++) {
            Rule rule = scope.parts.rules().get(i);
            if (rule.effect() instanceof Effect.UseCalendar) {
                ofCalendars.put(i + 1, rule);
            }
        }
        calendarRules = ofCalendars.buildOrThrow();
        severitiesOfRules = calendarRules.values().stream()
                .flatMap(rule -> Optional.ofNullable(rule.when().tests().get(Condition.SEVERITY)).stream())
                .flatMap(test -> RuleChecks.values(test).stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * A calendar that a cell is counted on.
     *
     * @param id its id; empty where no calendar is in force
     * @param isOwn whether the cell names it
     * @param rule the place of the rule that puts it in force; 0 where none does
     */
    private record InForce(Optional<String> id, boolean isOwn, int rule) {
        /** The calendar in the words of a message. */
        String words() {
            return "\"" + id.orElseThrow() + "\"" + (rule == 0 ? "" : ", which rule " + rule + " puts in force,");
        }
    }

    /**
     * Checks one cell for some tickets.
     *
     * @param pointer the place of the cell
     * @param tickets those for which it holds
     * @param wider the terms of the plan, or of the policy
     */
    void cell(String pointer, Cell cell, Tickets tickets, Terms wider) {
        if (!(cell.commitment() instanceof Target target)) {
            return;
        }
        Terms terms = cell.terms().orElse(wider);
        Optional<String> own = target.calendar().or(() -> cell.terms().calendarFor(tickets.severity()));
        ImmutableList<InForce> inForce = own.isPresent()
                ? ImmutableList.of(new InForce(own, true, 0))
                : inForce(tickets, terms.calendarFor(tickets.severity()));
        for (InForce calendar : inForce) {
            if (calendar.id.isEmpty() || scope.calendars.contains(calendar.id.get())) {
                lack(target, calendar, terms).ifPresent(message -> scope.add(pointer, message));
            }
        }
    }

    /** The calendars that rules put in force, and the one of plan or policy where a ticket may be left to it. */
    private ImmutableList<InForce> inForce(Tickets tickets, Optional<String> wider) {
        Map<Optional<String>, InForce> ruled = new LinkedHashMap<>();
        for (Map.Entry<Integer, Rule> entry : calendarRules.entrySet()) {
            Rule rule = entry.getValue();
            if (tickets.canMeet(rule.when())) {
                Optional<String> id = Optional.of(((Effect.UseCalendar) rule.effect()).calendar());
                ruled.putIfAbsent(id, new InForce(id, false, entry.getKey()));
            }
            if (tickets.allMeet(rule.when())) {
                return ImmutableList.copyOf(ruled.values());
            }
        }
        ruled.remove(wider);
        return ImmutableList.<InForce>builder()
                .add(new InForce(wider, false, 0))
                .addAll(ruled.values())
                .build();
    }

    /** What an amount lacks, if anything. */
    private Optional<String> lack(Target target, InForce inForce, Terms terms) {
        Optional<String> calendar = inForce.id;
        String quoted = "\"" + target.text() + "\"";
        boolean always = calendar.map(Policy.ALWAYS::equals).orElse(false);
        boolean dated = calendar.map(scope.parts.calendars()::get)
                .map(definition -> definition.hours().isPresent())
                .orElse(false);
        Amount amount = target.amount();
        if (amount instanceof Amount.Elapsed elapsed && !inForce.isOwn && calendar.isPresent() && !always) {
            return Optional.of(quoted + " can mean two things beside the calendar "
                    + inForce.words().replaceFirst(",?$", "; write ")
                    + either(target, elapsed.duration(), calendar.get()));
        }
        if (amount instanceof Amount.BusinessTime && calendar.isEmpty()) {
            return Optional.of(quoted + " needs a calendar; give the policy or the plan a \"calendar\"" + known());
        }
        boolean inHours = terms.workingDay(amount).isPresent();
        if (amount.needsBusinessDays() && !dated && !(inHours && calendar.isPresent())) {
            return Optional.of(quoted + " needs a calendar with a zone and hours; "
                    + calendar.map(id -> inForce.words() + " has no business days" + withDays(target, always))
                            .orElseGet(() -> "no calendar is in force" + toPutInForce()));
        }
        if (amount.needsReading() && terms.businessDay().isEmpty()) {
            return Optional.of(quoted + " can mean several things; say which by \"businessDay\": \"same-time\","
                    + " \"close-of-day\" or a length such as \"8 working hours\"");
        }
        if (amount instanceof Amount.CalendarTime
                && !dated
                && scope.parts.header().zone().isEmpty()) {
            return Optional.of(quoted + " needs a zone; give the policy a \"zone\" or a calendar with one");
        }
        return Optional.empty();
    }

    /** Time of no kind as open time and as time on the clock; words have no seconds, so these stay as they stand. */
    private static String either(Target target, Duration duration, String calendar) {
        if (!duration.equals(Duration.ofMinutes(duration.toMinutes()))) {
            return "\"" + target.text() + " (" + calendar + ")\" or \"" + target.text() + " (24/7)\"";
        }
        String hours = (target.every() ? "every " : "") + Amounts.words(duration, "hour", "minute");
        return "\"" + hours.replaceFirst("(?= (?:hour|minute))", " business") + "\" or \"" + hours + " (24/7)\"";
    }

    /** What to write with a calendar that has business days. */
    private String withDays(Target target, boolean always) {
        ImmutableList<String> dated = dated();
        if (dated.isEmpty()) {
            return known();
        }
        boolean onTheClock = always && target.amount() instanceof Amount.BusinessDays;
        // Without the amount, so that cells with the same fault are told together.
        return "; write the one whose days count behind it, as in \"… (" + dated.get(0) + ")\""
                + (onTheClock ? ", or \"… days (24/7)\" for days on the clock" : "")
                + "; those with days: " + String.join(", ", dated);
    }

    /** What to write for a calendar with business days to be in force. */
    private String toPutInForce() {
        ImmutableList<String> dated = dated();
        return dated.isEmpty()
                ? known()
                : "; give the policy or the plan a \"calendar\", such as \"calendar\": \"" + dated.get(0) + "\""
                        + (dated.size() == 1 ? "" : "; those with days: " + String.join(", ", dated));
    }

    private ImmutableList<String> dated() {
        return scope.parts.calendars().entrySet().stream()
                .filter(entry -> entry.getValue().hours().isPresent())
                .map(Map.Entry::getKey)
                .collect(ImmutableList.toImmutableList());
    }

    private String known() {
        return scope.parts.calendars().isEmpty()
                ? "; the policy defines no calendars yet"
                : scope.parts.calendars().keySet().stream().collect(Collectors.joining(", ", "; known: ", ""));
    }
}
