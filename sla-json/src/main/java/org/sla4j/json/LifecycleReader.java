package org.sla4j.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.sla4j.policy.Lifecycle;
import org.sla4j.policy.Lifecycle.Binding;
import org.sla4j.policy.Lifecycle.OnReopening;
import org.sla4j.policy.Lifecycle.PauseReason;
import org.sla4j.policy.Lifecycle.Reopening;
import org.sla4j.policy.LocalizedText;
import org.sla4j.policy.Threshold;

/** Reads what becomes of promises during a ticket's life. */
final class LifecycleReader {
    private static final ImmutableMap<String, OnReopening> EFFECTS = EnumWords.of(OnReopening.class);
    private static final ImmutableMap<String, Binding> BINDINGS = EnumWords.of(Binding.class);
    private static final int MOST_DAYS = 36_525;

    private LifecycleReader() {}

    static Lifecycle read(Fields fields) {
        Reopening reopening = reopening(fields.optional("reopening")).orElse(Lifecycle.BY_DEFAULT.reopening());
        Binding binding = fields.optional("binding").oneOf(BINDINGS).orElse(Lifecycle.BY_DEFAULT.binding());
        ImmutableList<Threshold> thresholds = fields.optional("thresholds").list().stream()
                .flatMap(threshold -> ThresholdReader.read(threshold).stream())
                .collect(ImmutableList.toImmutableList());
        boolean automatic = fields.optional("automaticAnswers").bool().orElse(false);
        ImmutableMap.Builder<String, PauseReason> pauses = ImmutableMap.builder();
        Map<String, String> reasons = new HashMap<>();
        Ids.named(fields.optional("pauses"), "pause reason").forEach((id, reason) -> {
            pauses.put(id, pause(id, reason, reasons));
        });
        return new Lifecycle(reopening, binding, thresholds, automatic, pauses.buildOrThrow());
    }

    /** The effect alone, or with the window in which it holds. */
    private static Optional<Reopening> reopening(Value value) {
        return value.located() instanceof LocatedText
                ? value.oneOf(EFFECTS).map(effect -> new Reopening(effect, OptionalInt.empty()))
                : value.object(LifecycleReader::reopening);
    }

    private static Optional<Reopening> reopening(Fields fields) {
        Optional<OnReopening> effect =
                fields.required("effect", "\"new-cycle\"").oneOf(EFFECTS);
        Optional<Integer> days = fields.optional("windowDays").integer(0, MOST_DAYS);
        OptionalInt window = days.map(OptionalInt::of).orElse(OptionalInt.empty());
        return effect.map(then -> new Reopening(then, window));
    }

    /** A status of the desk's own is a pause for one reason, which is noted with it. */
    private static PauseReason pause(String id, Value value, Map<String, String> reasons) {
        return value.object(fields -> {
                    Optional<LocalizedText> title = Texts.localized(fields.optional("title"));
                    ImmutableSet<String> metrics = Texts.someWords(fields.optional("metrics"), "metric");
                    Value list = fields.optional("statuses");
                    ImmutableSet<String> statuses = Texts.someWords(list, "status");
                    for (String status : statuses) {
                        String other = reasons.putIfAbsent(status, id);
                        if (other != null) {
                            list.problem("the status " + Shown.quoted(status) + " is a pause for " + Shown.quoted(other)
                                    + " already; keep one of the two");
                        }
                    }
                    return Optional.of(new PauseReason(title, metrics, statuses));
                })
                .orElse(new PauseReason(Optional.empty(), ImmutableSet.of(), ImmutableSet.of()));
    }
}
