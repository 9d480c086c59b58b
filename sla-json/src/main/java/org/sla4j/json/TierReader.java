package org.sla4j.json;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.sla4j.policy.LocalizedText;
import org.sla4j.policy.Party;
import org.sla4j.policy.Targets;
import org.sla4j.policy.Tier;

/** Reads support tiers. */
final class TierReader {
    private final TargetsReader targets;

    TierReader(TargetsReader targets) {
        this.targets = targets;
    }

    /** Reads the tiers; one without an id, which nobody can refer to, keeps its place in the list. */
    ImmutableList<Tier> read(Value value) {
        Tier unread =
                new Tier("?", Optional.empty(), Party.VENDOR, Optional.empty(), ImmutableList.of(), Optional.empty());
        return Entries.read(value, this::tier, unread);
    }

    private Tier tier(Fields fields) {
        Optional<String> id = Ids.read(fields.required("id", "\"L1\""), "tier");
        Optional<LocalizedText> title = Texts.localized(fields.optional("title"));
        Optional<Party> owner = fields.required("owner", "\"vendor\"").oneOf(PeopleReader.PARTIES);
        Optional<LocalizedText> description = Texts.localized(fields.optional("description"));
        ImmutableList<Tier.DutyGroup> duties = Entries.read(
                fields.optional("duties"),
                TierReader::duties,
                new Tier.DutyGroup(Optional.empty(), ImmutableList.of()));
        Optional<Tier.HandOver> handOver = fields.optional("handOver").object(TierReader::handOver);
        Targets table = targets.read(fields.optional("targets"));
        return new Tier(id.orElse("?"), title, owner.orElse(Party.VENDOR), description, duties, handOver, table);
    }

    private static Tier.DutyGroup duties(Fields fields) {
        Optional<LocalizedText> title = Texts.localized(fields.optional("title"));
        return new Tier.DutyGroup(title, Texts.localizedList(fields.required("items", "[\"Log the mail.\"]")));
    }

    private static Optional<Tier.HandOver> handOver(Fields fields) {
        Optional<String> to = Texts.plain(fields.required("to", "\"L2\""));
        ImmutableList<Tier.Requirement> requires = Entries.read(
                fields.optional("requires"), TierReader::requirement, new Tier.Requirement("", Optional.empty()));
        return to.map(tier -> new Tier.HandOver(tier, requires));
    }

    private static Tier.Requirement requirement(Fields fields) {
        Optional<String> id = Ids.read(fields.required("id", "\"diagnostics\""), "requirement");
        return new Tier.Requirement(id.orElse(""), Texts.localized(fields.optional("text")));
    }
}
