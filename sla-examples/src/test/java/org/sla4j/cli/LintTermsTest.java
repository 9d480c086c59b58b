package org.sla4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables, metrics, terms, rights and consequences: where a mistake is one, and where it is none. */
final class LintTermsTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "unused-cell | /plans/gold/targets/first-response/* | 'plans': {'gold': {'targets': {'first-response': {ROW: '8 business hours', '*': 'none'}}}}",
                "unused-cell | /plans/silver/targets/first-response/1 | 'severities': [{'id': '1', 'plans': ['gold']}, {'id': '2'}, {'id': '3'}]; 'plans': {'silver': {'targets': {'first-response': {ROW: '8 business hours'}}}, 'gold': {'targets': {'first-response': {ROW: '8 business hours'}}}}; 'targets': {}",
                "unused-cell | - | NO_DEFAULT; 'targets': {'first-response': {ROW: '8 business hours', '*': '9 business hours'}}",
                "unused-cell | /targets/first-response/* | NO_DEFAULT; 'severityRequired': true; 'targets': {'first-response': {ROW: '8 business hours', '*': '9 business hours'}}",
                "unused-cell | - | 'severities': [{'id': '1', 'plans': ['gold']}, {'id': '2'}, {'id': '3'}]; 'plans': {'silver': {}, 'gold': {}}; 'targets': {'first-response': {ROW: '8 business hours', '*': '9 business hours'}}",
                "unused-metric | /metrics/handled | 'metrics': {'handled': {'stops': ['assigned']}}",
                "unused-metric | - | 'metrics': {'handled': {'stops': ['assigned']}}; 'tiers': [{'id': 'L1', 'owner': 'vendor', 'targets': {'handled': '1 business hour'}}]",
                "unused-metric | - | 'metrics': {'handled': {'stops': ['assigned']}}; 'targets': {'handled': {ROW: '8 business hours'}}",
                "zero-amount | /tiers/0/targets/ownership/* | 'tiers': [{'id': 'L1', 'owner': 'vendor', 'targets': {'ownership': {'*': '0 minutes (24/7)'}}}]",
                "nearly-known-metric | - | 'metrics': {'response': {}, 'resolutionabc': {}}",
                "cut-off-outside-hours | /cutOff | 'cutOff': '08:00'; 'targets': {'first-response': 'next business day'}",
                "cut-off-outside-hours | - | 'calendars': {OFFICE}, DESK: {'daily': '18:00-22:00'}}}; 'cutOff': '15:00'; 'targets': {'first-response': 'next business day', 'resolution': '4 business hours (desk)'}",
                "cut-off-outside-hours | - | 'calendars': {DESK: {'daily': '22:00-06:00'}}}; 'calendar': 'desk'; 'cutOff': '05:00'; 'targets': {'first-response': 'next business day'}",
                "working-day-of-other-length | /businessDay | 'businessDay': '7 working hours'; 'targets': {'first-response': '2 business days'}",
                "working-day-of-other-length | - | 'calendars': {OFFICE}, DESK: {'daily': '18:00-22:00'}}}; 'businessDay': '8 working hours'; 'targets': {'first-response': '2 business days', 'resolution': '4 business hours (desk)'}",
                "cap-of-other-sum | /creditsAtMost/of | 'credits': [{'percent': 5, 'of': 'the fee', 'per': 'breach'}]; 'creditsAtMost': {'percent': 40, 'of': 'the price', 'per': 'year'}",
                "cap-of-other-sum | - | 'credits': [{'percent': 5, 'of': 'the fee', 'per': 'breach'}, {'amount': '5 EUR', 'per': 'breach'}]; 'creditsAtMost': {'percent': 40, 'of': 'the price', 'per': 'year'}",
                "attainment-below-one | /attainment/0/percent | 'attainment': [{'percent': 0.99}, {'percent': 1}]",
                "pauses-without-reasons | /rights/0/may | 'rights': [{'who': 'vendor', 'may': 'pause'}]",
                "pauses-without-reasons | - | 'targets': {'first-response': 'best-effort'}; 'rights': [{'who': 'vendor', 'may': 'pause'}]",
                "misspelt-word | /rights/0/may, /rights/1/may | 'rights': [{'who': 'customer', 'may': 'clos'}, {'who': 'customer', 'may': 'closee'}, {'who': 'customer', 'may': 'closxyz'}, {'who': 'customer', 'may': 'ra'}, {'who': 'customer', 'may': 'co'}]",
                "example-outside-validity | /examples/0 | 'valid': {'from': '2026-01-01'}; 'examples': [{'severity': '3', 'opened': '2025-03-03T09:00:00Z', 'expect': {'first-response': '2025-03-04T09:00:00Z'}}]",
                "example-outside-validity | - | 'calendars': {OFFICE, 'holidaysKnownTo': 2026}}; 'examples': [{'severity': '3', 'opened': '2027-03-03T09:00:00Z', 'expect': {'first-response': '2027-03-04T09:00:00Z'}}]",
            })
    void code_isFoundAtThesePlaces(String code, String places, String fields) throws IOException {
        assertThat(LintedAcme.found(folder, code, fields)).isEqualTo(places.equals("-") ? "" : places);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "cut-off-outside-hours | the cut-off 08:00 lies before the opening of \"office\" (mon-fri 09:00-17:00): all that comes in counts for the next day; | 'cutOff': '08:00'; 'targets': {'first-response': 'next business day'}",
                "working-day-of-other-length | write \"6 working hours\" for a day of the calendar, | 'calendars': {DESK: {'tue-fri': '10:00-16:00'}}}; 'calendar': 'desk'; 'businessDay': '8 working hours'; 'targets': {'first-response': '2 business days'}",
                "reclassification-without-basis | after the severity was lowered; it is lowered, from the opening, and never earlier than before; | 'reclassification': {'raised': 'from-change'}",
                "reclassification-without-basis | after the severity was raised; it is raised, from the change, and never later than before; | 'reclassification': {'lowered': 'from-start'}",
            })
    void code_says(String code, String words, String fields) throws IOException {
        assertThat(LintedAcme.said(folder, code, fields)).contains(words);
    }
}
