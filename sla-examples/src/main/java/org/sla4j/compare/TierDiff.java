package org.sla4j.compare;

import com.google.common.collect.Maps;
import java.util.Map;
import java.util.Optional;
import org.sla4j.compare.Change.Area;
import org.sla4j.policy.Tier;
import org.sla4j.words.Clauses;
import org.sla4j.words.PolicyNames;
import org.sla4j.words.Wording;

/** Support tiers: owners, work, hand-overs, and clocks of their own. */
final class TierDiff {
    private TierDiff() {}

    static void compare(Changes changes) {
        Map<String, Tier> was = Maps.uniqueIndex(changes.old().tiers(), Tier::id);
        Map<String, Tier> is = Maps.uniqueIndex(changes.young().tiers(), Tier::id);
        changes.map(
                new Changes.Items<>(Area.TIERS, "tier", TierDiff::words),
                was,
                is,
                (one, other) -> compare(changes, one, other));
        changes.order(Area.TIERS, "tiers in order", was.keySet(), is.keySet());
    }

    private static String words(PolicyNames names, Tier tier) {
        return names.tier(tier.id()) + ", owned by the " + Wording.word(tier.owner());
    }

    private static void compare(Changes changes, Tier was, Tier is) {
        String tier = "tier " + is.id();
        changes.text(Area.TIERS, tier + ", title", was.title(), is.title());
        changes.value(Area.TIERS, tier + ", owner", Wording.word(was.owner()), Wording.word(is.owner()));
        changes.text(Area.TIERS, tier + ", description", was.description(), is.description());
        changes.list(
                new Changes.Items<>(Area.TIERS, tier + ", work", TierDiff::group),
                was.duties(),
                is.duties(),
                group -> group.title().map(Object::toString),
                (one, other) -> group(changes, tier, one, other));
        changes.value(
                Area.TIERS,
                tier + ", hand-over",
                handOver(changes.before, was.handOver()),
                handOver(changes.after, is.handOver()));
        changes.value(Area.TIERS, tier + ", clocks", table(changes.before, was), table(changes.after, is));
    }

    private static String group(PolicyNames names, Tier.DutyGroup group) {
        return group.title().map(title -> names.text(title) + ": ").orElse("")
                + String.join("; ", names.texts(group.items()));
    }

    private static void group(Changes changes, String tier, Tier.DutyGroup was, Tier.DutyGroup is) {
        String work = tier + ", " + is.title().map(changes.after::text).orElse("work");
        changes.text(Area.TIERS, work + ", title", was.title(), is.title());
        changes.texts(Area.TIERS, work, was.items(), is.items());
    }

    private static String handOver(PolicyNames names, Optional<Tier.HandOver> handOver) {
        return handOver.map(over -> "to " + over.to() + ", requires "
                        + (over.requires().isEmpty()
                                ? "nothing"
                                : Wording.list(
                                        over.requires().stream()
                                                .map(one -> names.explained(one.id(), one.text()))
                                                .toList(),
                                        "and")))
                .orElse("none");
    }

    private static String table(PolicyNames names, Tier tier) {
        return tier.targets().metrics().isEmpty() ? "none" : Clauses.of(names).table(tier.targets());
    }
}
