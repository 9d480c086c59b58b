package org.sla4j.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sla4j.policy.LocalizedText;

/** Texts, lists and maps as a policy file has them. */
final class TextJson {
    private TextJson() {}

    /** Words of unstated language are plain text. */
    static Json of(LocalizedText text) {
        ImmutableMap<String, String> byLanguage = text.byLanguage();
        String unstated = byLanguage.get(LocalizedText.UNSTATED);
        return unstated != null && byLanguage.size() == 1 ? Json.of(unstated) : ofMap(byLanguage, Json::of);
    }

    static Optional<Json> of(Optional<LocalizedText> text) {
        return text.map(TextJson::of);
    }

    static Json ofTexts(ImmutableList<LocalizedText> texts) {
        return ofList(texts, TextJson::of);
    }

    static <T> Json ofList(Iterable<T> values, Function<T, Json> json) {
        return Json.list(ImmutableList.copyOf(values).stream().map(json).toList());
    }

    static <T> Json ofMap(Map<String, T> values, Function<T, Json> json) {
        return Json.object(ImmutableMap.copyOf(Maps.transformValues(values, json::apply)));
    }

    static Optional<Json> ofEnum(Optional<? extends Enum<?>> constant) {
        return constant.map(EnumWords::word).map(Json::of);
    }
}
