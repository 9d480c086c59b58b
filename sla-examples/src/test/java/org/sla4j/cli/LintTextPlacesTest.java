package org.sla4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All places of a policy at which words for people stand: each is told where it alone has a second language. */
final class LintTextPlacesTest {
    private static final String OFFICE =
            "'office': {'zone': 'UTC', 'hours': {'mon-fri': '09:00-17:00'}, 'holidays': []";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/title | 'title': TEXT",
                "/vendor | 'vendor': TEXT",
                "/assumptions/1 | 'assumptions': [{'en': 'You ask.'}, TEXT]",
                "/calendars/office/title | 'calendars': {OFFICE, 'title': TEXT}}",
                "/calendars/kept/except/1/name | 'calendars': {OFFICE}, 'kept': {'calendar': '24/7', 'except': ['office', {'from': '2026-05-02T20:00:00Z', 'to': '2026-05-03T20:00:00Z', 'name': TEXT}]}}",
                "/calendars/kept/except/2/name | 'calendars': {OFFICE}, 'kept': {'calendar': '24/7', 'except': ['office', {'from': '2026-05-02T20:00:00Z', 'to': '2026-05-03T20:00:00Z'}, {'from': '2026-06-02T20:00:00Z', 'to': '2026-06-03T20:00:00Z', 'name': TEXT}]}}",
                "/severities/1/title | 'severities': [{'id': '1'}, {'id': '2', 'title': TEXT}, {'id': '3'}]",
                "/severities/0/description | 'severities': [{'id': '1', 'description': TEXT}, {'id': '2'}, {'id': '3'}]",
                "/severities/0/criteria/0 | 'severities': [{'id': '1', 'criteria': [TEXT]}, {'id': '2'}, {'id': '3'}]",
                "/severities/0/examples/0 | 'severities': [{'id': '1', 'examples': [TEXT]}, {'id': '2'}, {'id': '3'}]",
                "/metrics/repair/title | 'metrics': {'repair': {'title': TEXT}}",
                "/services/mail/title | 'services': {'mail': {'title': TEXT}}",
                "/attributes/channel/title | 'attributes': {'channel': {'title': TEXT}}",
                "/pauses/customer/title | 'pauses': {'customer': {'title': TEXT}}",
                "/targets/resolution/note | 'targets': {'resolution': {'within': '8 business hours', 'note': TEXT}}",
                "/plans/gold/title | 'plans': {'gold': {'title': TEXT}}",
                "/plans/gold/targets/resolution/1/note | 'plans': {'gold': {'targets': {'resolution': {'1': {'within': '8 business hours', 'note': TEXT}, '*': 'none'}}}}",
                "/plans/gold/entitlements/mail/text | 'services': {'mail': {}}, 'plans': {'gold': {'entitlements': {'mail': {'most': 5, 'text': TEXT}}}}",
                "/rules/0/reason | 'rules': [{'when': {'severity': '1'}, 'calendar': '24/7', 'reason': TEXT}]",
                "/rules/0/targets/first-response/1/note | 'rules': [{'when': {'severity': '1'}, 'targets': {'first-response': {'1': {'within': '2 business hours', 'note': TEXT}}}}]",
                "/rights/0/text | 'rights': [{'who': 'customer', 'may': 'close', 'text': TEXT}]",
                "/duties/0/text | 'duties': [{'who': 'customer', 'id': 'available', 'text': TEXT}]",
                "/attainment/0/text | 'attainment': [{'percent': 90, 'text': TEXT}]",
                "/credits/0/text | 'credits': [{'text': TEXT}]",
                "/credits/0/of | 'credits': [{'percent': 5, 'per': 'breach', 'of': TEXT}]",
                "/creditsAtMost/of | 'credits': [{'amount': '5 EUR', 'per': 'breach'}], 'creditsAtMost': {'percent': 40, 'of': TEXT, 'per': 'year'}",
                "/contacts/0/text | 'contacts': [{'channel': 'mail', 'text': TEXT}]",
                "/tiers/0/title | 'tiers': [{'id': 'L1', 'owner': 'vendor', 'title': TEXT}]",
                "/tiers/0/description | 'tiers': [{'id': 'L1', 'owner': 'vendor', 'description': TEXT}]",
                "/tiers/0/duties/0/title | 'tiers': [{'id': 'L1', 'owner': 'vendor', 'duties': [{'title': TEXT, 'items': ['Ask.']}]}]",
                "/tiers/0/duties/0/items/1 | 'tiers': [{'id': 'L1', 'owner': 'vendor', 'duties': [{'items': ['Ask.', TEXT]}]}]",
                "/tiers/0/handOver/requires/0/text | 'tiers': [{'id': 'L1', 'owner': 'vendor', 'handOver': {'to': 'L2', 'requires': [{'id': 'logs', 'text': TEXT}]}}, {'id': 'L2', 'owner': 'vendor'}]",
                "/tiers/0/targets/ownership/note | 'tiers': [{'id': 'L1', 'owner': 'vendor', 'targets': {'ownership': {'within': '2 business hours', 'note': TEXT}}}]",
            })
    void text_inALanguageThatOthersDoNotHave(String pointer, String fields) throws IOException {
        String written = fields.replace("OFFICE", OFFICE).replace("TEXT", "{'en': 'Yes.', 'sv': 'Ja.'}")
                + ",\n'notes': [{'en': 'Mail us.'}, {'en': 'Call us.'}]";

        assertThat(LintedAcme.places(folder, written.replace('\'', '"')))
                .filteredOn(place -> place.startsWith("lone-language "))
                .containsExactly("lone-language " + pointer);
    }
}
