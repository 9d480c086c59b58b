package org.sla4j.json;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.sla4j.policy.Entitlement;
import org.sla4j.policy.LocalizedText;
import org.sla4j.policy.Plan;
import org.sla4j.policy.Targets;
import org.sla4j.policy.Terms;
import org.sla4j.policy.Validity;

/** Reads plans. */
final class PlanReader {
    private static final ImmutableMap<String, Entitlement> ENTITLEMENTS = EnumWords.of(Entitlement.class);

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
        return new Plan(id, title, validity, terms, table, entitlements(fields.optional("entitlements")));
    }

    private static ImmutableMap<String, Entitlement> entitlements(Value value) {
        ImmutableMap.Builder<String, Entitlement> byService = ImmutableMap.builder();
        value.named()
                .forEach((service, cell) ->
                        byService.put(service, cell.oneOf(ENTITLEMENTS).orElse(Entitlement.NOT_INCLUDED)));
        return byService.buildOrThrow();
    }
}
