package org.sla4j.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.sla4j.policy.Basis;
import org.sla4j.policy.Condition;
import org.sla4j.policy.Contact;
import org.sla4j.policy.Duty;
import org.sla4j.policy.LocalizedText;
import org.sla4j.policy.Party;
import org.sla4j.policy.Reclassification;
import org.sla4j.policy.Right;

/**
 * Reads what the sides may do and owe, and how they reach one another. An entry of a list that cannot be read keeps its
 * place, as what refers to others in it is reported by its place.
 */
final class PeopleReader {
    static final ImmutableMap<String, Party> PARTIES = EnumWords.of(Party.class);

    private static final String VENDOR = "\"vendor\"";
    private static final ImmutableMap<String, Basis> BASES = EnumWords.of(Basis.class);

    private PeopleReader() {}

    static ImmutableList<Right> rights(Value value) {
        Right unread =
                new Right(Party.VENDOR, "", Condition.ALWAYS, ImmutableList.of(), Optional.empty(), Optional.empty());
        return Entries.read(value, PeopleReader::right, unread);
    }

    private static Right right(Fields fields) {
        Optional<Party> who = fields.required("who", VENDOR).oneOf(PARTIES);
        Optional<String> may = Texts.plain(fields.required("may", "\"close\""));
        Condition when = ConditionReader.read(fields.optional("when"));
        ImmutableList<String> circumstances =
                Texts.someWords(fields.optional("if"), "circumstance").asList();
        Optional<Party> consent = fields.optional("consent").oneOf(PARTIES);
        Optional<LocalizedText> text = Texts.localized(fields.optional("text"));
        return new Right(who.orElse(Party.VENDOR), may.orElse(""), when, circumstances, consent, text);
    }

    static ImmutableList<Duty> duties(Value value) {
        Duty unread = new Duty(Party.VENDOR, "", Condition.ALWAYS, Optional.empty(), ImmutableList.of());
        return Entries.read(value, PeopleReader::duty, unread);
    }

    private static Duty duty(Fields fields) {
        Optional<Party> who = fields.required("who", "\"customer\"").oneOf(PARTIES);
        Optional<String> id = Ids.read(fields.required("id", "\"available\""), "duty");
        Condition when = ConditionReader.read(fields.optional("when"));
        Optional<LocalizedText> text = Texts.localized(fields.optional("text"));
        ImmutableList<String> otherwise =
                Texts.words(fields.optional("otherwise")).asList();
        return new Duty(who.orElse(Party.VENDOR), id.orElse(""), when, text, otherwise);
    }

    static ImmutableList<Contact> contacts(Value value) {
        Contact unread = new Contact("", Optional.empty(), Optional.empty(), ImmutableSet.of(), Optional.empty());
        return Entries.read(value, PeopleReader::contact, unread);
    }

    private static Contact contact(Fields fields) {
        Optional<String> channel = Texts.plain(fields.required("channel", "\"email\""));
        Optional<String> address = Texts.plain(fields.optional("address"));
        Optional<String> calendar = Texts.plain(fields.optional("calendar"));
        ImmutableSet<String> plans = Texts.someWords(fields.optional("plans"), "plan");
        Optional<LocalizedText> text = Texts.localized(fields.optional("text"));
        return new Contact(channel.orElse(""), address, calendar, plans, text);
    }

    static Reclassification reclassification(Value value) {
        return value.object(fields -> Optional.of(new Reclassification(
                        fields.optional("raised").oneOf(BASES),
                        fields.optional("lowered").oneOf(BASES),
                        fields.optional("other").oneOf(BASES))))
                .orElse(Reclassification.BY_DEFAULT);
    }
}
