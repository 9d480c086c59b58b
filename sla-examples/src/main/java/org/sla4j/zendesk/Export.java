package org.sla4j.zendesk;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the files of an export hold together. */
final class Export {
    private static final Pattern SCHEDULE_IN_ADDRESS = Pattern.compile("/schedules/(\\d+)");

    /** What a list says of itself, beside what it lists. */
    private static final ImmutableSet<String> ABOUT_LISTS =
            ImmutableSet.of("count", "previous_page", "next_page", "url", "meta", "links");

    private final List<Node> policies = new ArrayList<>();
    private final List<Schedule> schedules = new ArrayList<>();
    private final List<Node> holidays = new ArrayList<>();

    Export(Map<String, byte[]> files, Omissions omissions) {
        files.forEach((name, bytes) -> read(JsonTree.read(name, bytes), omissions));
        if (policies.isEmpty()) {
            throw new InvalidExportException("no SLA policy is in " + String.join(", ", files.keySet())
                    + "; give the JSON of GET /api/v2/slas/policies, which holds \"sla_policies\"");
        }
    }

    private void read(Node root, Omissions omissions) {
        for (Node member : root.members()) {
            switch (member.name()) {
                case "sla_policies" -> policies.addAll(member.elements());
                case "sla_policy" -> policies.add(member);
                case "schedules" -> member.elements().forEach(schedule -> schedules.add(Schedule.of(schedule)));
                case "schedule" -> schedules.add(Schedule.of(member));
                case "holidays" -> holidays.add(root);
                default -> passOver(member, omissions);
            }
        }
    }

    private static void passOver(Node member, Omissions omissions) {
        if (member.name().equals("next_page")) {
            omissions.add(member, "the list goes on at " + member.plain() + "; get that page too and give both files");
        } else if (!ABOUT_LISTS.contains(member.name())) {
            omissions.add(member, "not known; only SLA policies, schedules and holidays are read");
        }
    }

    /** The SLA policies in the order in which Zendesk tries them. */
    ImmutableList<Node> policies() {
        return ImmutableList.sortedCopyOf(
                Comparator.comparingInt(policy -> policy.member("position")
                        .map(position -> position.whole(0, Integer.MAX_VALUE))
                        .orElse(Integer.MAX_VALUE)),
                policies);
    }

    ImmutableList<Schedule> schedules() {
        return ImmutableList.copyOf(schedules);
    }

    /** The schedule on which business hours are counted; empty where there is none. */
    Optional<Schedule> schedule(Optional<String> wanted) {
        if (wanted.isEmpty()) {
            if (schedules.size() > 1) {
                throw new InvalidExportException("the export has " + schedules.size() + " schedules, and which one a"
                        + " ticket has is not in it; choose one with --schedule: " + names());
            }
            return schedules.stream().findFirst();
        }
        return Optional.of(schedules.stream()
                .filter(schedule ->
                        wanted.get().equals(schedule.name()) || wanted.get().equals(schedule.number()))
                .findFirst()
                .orElseThrow(() -> new InvalidExportException(
                        "no schedule is called \"" + wanted.get() + "\"; known: " + names())));
    }

    private String names() {
        return String.join(", ", schedules.stream().map(Schedule::name).toList());
    }

    /** The holidays of a schedule. A list that does not say whose it is is taken for this one's. */
    ImmutableList<Node> holidays(Schedule schedule, Omissions omissions) {
        ImmutableList.Builder<Node> all = ImmutableList.builder();
        for (Node list : holidays) {
            Optional<String> owner = list.text("url")
                    .map(SCHEDULE_IN_ADDRESS::matcher)
                    .filter(Matcher::find)
                    .map(found -> found.group(1));
            if (owner.isEmpty() || owner.get().equals(schedule.number())) {
                all.addAll(list.elements("holidays"));
            } else {
                omissions.add(list.required("holidays"), "holidays of the schedule " + owner.get());
            }
        }
        return all.build();
    }
}
