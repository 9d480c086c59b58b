package org.sla4j.json;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private final Terms wider;

    /** The terms of the policy hold where a plan is silent. */
    PlanReader(TargetsReader targets, Terms wider) {
        this.targets = targets;
        this.wider = wider;
    }

    /** A limit as people write it: {@code 10 per month}. */
    private static final Pattern LIMIT = Pattern.compile("(?i)(?:up to |max\\.? )?(?<most>[1-9]\\d{0,5})[\\p{L} ]*?"
            + "(?: ?(?:per|/|a|each|every) ?(?:calendar )?(?<per>day|week|month|quarter|year|contract))?");

    Plan read(String id, Value value) {
        return value.object(fields -> Optional.of(plan(id, fields))).orElse(Plan.of(id, Targets.NONE));
    }

    private Plan plan(String id, Fields fields) {
        Optional<LocalizedText> title = Texts.localized(fields.optional("title"));
        Validity validity = PeriodReader.validity(fields.optional("valid"));
        Terms terms = TermsReader.read(fields);
        Targets table = targets.read(fields.optional("targets"), terms.orElse(wider));
        Value services = fields.optional("entitlements");
        return new Plan(id, title, validity, terms, table, entitlements(services), limits(services));
    }

    private static ImmutableMap<String, Entitlement> entitlements(Value services) {
        ImmutableMap.Builder<String, Entitlement> byService = ImmutableMap.builder();
        services.entries()
                .forEach((service, cell) -> byService.put(
                        service, cell.located() instanceof LocatedObject ? Entitlement.INCLUDED : entitlement(cell)));
        return byService.buildOrThrow();
    }

    private static Entitlement entitlement(Value cell) {
        Matcher most = LIMIT.matcher(cell.located() instanceof LocatedText text ? text.text() : "");
        if (!most.matches()) {
            return cell.oneOf(ENTITLEMENTS).orElse(Entitlement.NOT_INCLUDED);
        }
        String per = most.group("per");
        cell.problem("a limit is an object; write {\"most\": " + most.group("most")
                + (per == null ? "" : ", \"per\": \"" + per.toLowerCase(Locale.ROOT) + "\"") + "}");
        return Entitlement.NOT_INCLUDED;
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
        Value number = fields.required("most", "10");
        if (number.located() instanceof LocatedNumber zero && zero.value().signum() == 0) {
            number.problem("a limit of 0 is none; write \"not-included\" in place of the object");
            fields.optional("per");
            fields.optional("text");
            return Optional.empty();
        }
        Optional<Integer> most = number.integer(1, MOST);
        Optional<Limit.Per> per = fields.optional("per").oneOf(PERIODS);
        Optional<LocalizedText> text = Texts.localized(fields.optional("text"));
        return most.map(count -> new Limit(count, per, text));
    }
}
