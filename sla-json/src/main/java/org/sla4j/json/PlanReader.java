package org.sla4j.json;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Optional;
import org.sla4j.policy.Entitlement;
import org.sla4j.policy.Limit;
import org.sla4j.policy.LocalizedText;
import org.sla4j.policy.Plan;
import org.sla4j.policy.Targets;
import org.sla4j.policy.Terms;
import org.sla4j.policy.Validity;

/** Reads plans. */
final class PlanReader {
    private static final ImmutableMap<String, Entitlement> ENTITLEMENTS = EnumWords.of(Entitlement.class);

    private static final int MOST = 1_000_000;
    static final ImmutableMap<String, Limit.Per> PERIODS = EnumWords.of(Limit.Per.class);

    private final TargetsReader targets;

    PlanReader(TargetsReader targets) {
        this.targets = targets;
    }

    Plan read(String id, Value value) {
        return value.object(fields -> Optional.of(plan(id, fields))).orElse(Plan.of(id, Targets.NONE));
    }

    private Plan plan(String id, Fields fields) {
        Optional<LocalizedText> title = Texts.localized(fields.optional("title"));
        Validity validity = PeriodReader.validity(fields.optional("valid"));
        Terms terms = TermsReader.read(fields);
        Targets table = targets.read(fields.optional("targets"));
        Value services = fields.optional("entitlements");
        return new Plan(id, title, validity, terms, table, entitlements(services), limits(services));
    }

    private static ImmutableMap<String, Entitlement> entitlements(Value services) {
        ImmutableMap.Builder<String, Entitlement> byService = ImmutableMap.builder();
        services.entries()
                .forEach((service, cell) -> byService.put(
                        service,
                        cell.located() instanceof LocatedObject
                                ? Entitlement.INCLUDED
                                : cell.oneOf(ENTITLEMENTS).orElse(Entitlement.NOT_INCLUDED)));
        return byService.buildOrThrow();
    }

    /** A cell that is an object holds the service up to a limit. */
    private static ImmutableMap<String, Limit> limits(Value services) {
        ImmutableMap.Builder<String, Limit> byService = ImmutableMap.builder();
        Maps.filterValues(services.entries(), cell -> cell.located() instanceof LocatedObject)
                .forEach((service, cell) ->
                        cell.object(PlanReader::limit).ifPresent(limit -> byService.put(service, limit)));
        return byService.buildOrThrow();
    }

    private static Optional<Limit> limit(Fields fields) {
        Optional<Integer> most = fields.required("most", "10").integer(1, MOST);
        Optional<Limit.Per> per = fields.optional("per").oneOf(PERIODS);
        Optional<LocalizedText> text = Texts.localized(fields.optional("text"));
        return most.map(number -> new Limit(number, per, text));
    }
}
