package org.sla4j.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.OptionalInt;
import org.sla4j.policy.Lifecycle;
import org.sla4j.policy.Lifecycle.Binding;
import org.sla4j.policy.Lifecycle.OnReopening;
import org.sla4j.policy.Lifecycle.PauseReason;
import org.sla4j.policy.Lifecycle.Reopening;
import org.sla4j.policy.LocalizedText;

/** Reads what becomes of promises during a ticket's life. */
final class LifecycleReader {
    private static final ImmutableMap<String, OnReopening> EFFECTS = EnumWords.of(OnReopening.class);
    private static final ImmutableMap<String, Binding> BINDINGS = EnumWords.of(Binding.class);
    private static final int MOST_DAYS = 36_525;

    private LifecycleReader() {}

    static Lifecycle read(Fields fields) {
        Reopening reopening =
                fields.optional("reopening").object(LifecycleReader::reopening).orElse(Lifecycle.BY_DEFAULT.reopening());
        Binding binding = fields.optional("binding").oneOf(BINDINGS).orElse(Lifecycle.BY_DEFAULT.binding());
        ImmutableList<Integer> thresholds = fields.optional("thresholds").list().stream()
                .flatMap(percent -> percent.integer(1, 99).stream())
                .collect(ImmutableList.toImmutableList());
        boolean automatic = fields.optional("automaticAnswers").bool().orElse(false);
        ImmutableMap.Builder<String, PauseReason> pauses = ImmutableMap.builder();
        Ids.named(fields.optional("pauses"), "pause reason").forEach((id, reason) -> pauses.put(id, pause(reason)));
        return new Lifecycle(reopening, binding, thresholds, automatic, pauses.buildOrThrow());
    }

    private static Optional<Reopening> reopening(Fields fields) {
        Optional<OnReopening> effect = fields.required("effect", "\"new-cycle\"").oneOf(EFFECTS);
        Optional<Integer> days = fields.optional("windowDays").integer(0, MOST_DAYS);
        OptionalInt window = days.map(OptionalInt::of).orElse(OptionalInt.empty());
        return effect.map(then -> new Reopening(then, window));
    }

    private static PauseReason pause(Value value) {
        return value.object(fields -> {
                    Optional<LocalizedText> title = Texts.localized(fields.optional("title"));
                    ImmutableSet<String> metrics = Texts.someWords(fields.optional("metrics"), "metric");
                    ImmutableSet<String> statuses = Texts.someWords(fields.optional("statuses"), "status");
                    return Optional.of(new PauseReason(title, metrics, statuses));
                })
                .orElse(new PauseReason(Optional.empty(), ImmutableSet.of(), ImmutableSet.of()));
    }
}
