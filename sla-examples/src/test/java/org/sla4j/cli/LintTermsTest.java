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
                "next-day-after-cut-off | /cutOff | 'cutOff': '17:00'; 'targets': {'first-response': 'next business day'}",
                "next-day-after-cut-off | /cutOff | 'cutOff': '15:00'; 'targets': {'first-response': 'next business day by 12:00'}",
                "next-day-after-cut-off | /plans/gold/cutOff | 'plans': {'gold': {'cutOff': '15:00', 'targets': {'first-response': 'next business day'}}, 'silver': {'targets': {'first-response': 'next business day'}}}",
                "next-day-after-cut-off | /targets/first-response/cutOff | 'cutOff': '16:00'; 'targets': {'first-response': {'within': 'next business day', 'cutOff': '15:00'}, 'resolution': 'same business day'}",
                "next-day-after-cut-off | - | 'cutOff': '08:00'; 'targets': {'first-response': 'next business day'}",
                "next-day-after-cut-off | - | 'cutOff': '15:00'; 'targets': {'first-response': '1 business day by 12:00', 'resolution': 'same business day'}",
                "next-day-after-cut-off | - | 'calendars': {DESK: {'daily': '09:00-17:00'}}}; 'calendar': 'desk'; 'cutOff': '15:00'; 'targets': {'first-response': 'next business day'}",
                "next-day-after-cut-off | - | 'calendars': {OFFICE}, DESK: {'daily': '09:00-17:00'}}}; 'cutOff': '15:00'; 'targets': {'first-response': 'next business day (desk)'}",
                "at-risk-from-the-start | /thresholds/0 | 'thresholds': ['168 hours left']; 'targets': {'resolution': '7 days (24/7)'}",
                "at-risk-from-the-start | - | 'thresholds': ['167 hours left']; 'targets': {'resolution': '7 days (24/7)'}",
                "at-risk-from-the-start | /thresholds/1 | 'thresholds': [50, '90 minutes left', '59 minutes left']",
                "at-risk-from-the-start | /thresholds/0 | 'thresholds': ['16 hours left']; 'businessDay': '8 working hours'; 'targets': {'resolution': '2 business days'}",
                "at-risk-from-the-start | - | 'thresholds': ['15 hours left']; 'businessDay': '8 working hours'; 'targets': {'resolution': '2 business days'}",
                "at-risk-from-the-start | - | 'thresholds': ['16 hours left']; 'businessDay': 'close-of-day'; 'targets': {'resolution': '2 business days', 'first-response': 'next business day', 'workaround': '1 calendar week'}",
                "at-risk-from-the-start | - | 'thresholds': ['1 minute left']; 'targets': {'resolution': '0 minutes (24/7)', 'first-response': 'best-effort'}",
                "same-plan | /plans/gold | 'targets': {}; 'plans': {'silver': {'title': 'Silver', 'targets': {'first-response': {ROW: '8 business hours'}}}, 'gold': {'title': 'Gold', 'targets': {'first-response': {ROW: '8 business hours'}}}}",
                "same-plan | - | 'targets': {}; 'plans': {'silver': {'targets': {'first-response': '4 business hours'}}, 'gold': {'targets': {'first-response': '4 business hours'}, 'calendar': '24/7'}}",
                "same-plan | - | 'targets': {}; 'plans': {'silver': {'targets': {'first-response': '4 business hours'}, 'valid': {'to': '2026-12-31'}}, 'gold': {'targets': {'first-response': '4 business hours'}}}",
                "same-plan | - | 'targets': {}; 'services': {'mail': {}}; 'plans': {'silver': {'targets': {'first-response': '4 business hours'}, 'entitlements': {'mail': 'add-on'}}, 'gold': {'targets': {'first-response': '4 business hours'}, 'entitlements': {'mail': 'included'}}}",
                "same-plan | - | 'targets': {}; 'plans': {'silver': {'targets': {'first-response': '4 business hours'}}, 'gold': {'targets': {'first-response': '4 business hours'}}}; 'rights': [{'who': 'customer', 'may': 'raise', 'when': {'plan': 'gold'}}]",
                "same-plan | - | 'targets': {}; 'plans': {'silver': {'targets': {'first-response': '4 business hours'}}, 'gold': {'targets': {'first-response': '4 business hours'}}}; 'rights': [{'who': 'customer', 'may': 'raise', 'when': {'plan': {'not': 'silver'}}}]",
                "same-plan | - | 'targets': {}; 'plans': {'silver': {'targets': {'first-response': '4 business hours'}}, 'gold': {'targets': {'first-response': '4 business hours'}}}; 'contacts': [{'channel': 'phone', 'plans': ['gold']}]",
                "same-plan | - | 'plans': {'silver': {}, 'gold': {}}",
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
                "next-day-after-cut-off | beside \"2nd business day by 12:00\" the cut-off makes a ticket of Thursday after 15:00 due on Tuesday, as received on Saturday, and one of Friday before 15:00 on Monday; write \"2 business days by 12:00\", which makes both due on the later day, or leave \"cutOff\" out | 'calendars': {DESK: {'mon-thu': '09:00-17:00', 'sat': '09:00-17:00'}}}; 'calendar': 'desk'; 'cutOff': '15:00'; 'targets': {'first-response': '2nd business day by 12:00'}",
                "working-day-of-other-length | write \"6 working hours\" for a day of the calendar, | 'calendars': {DESK: {'tue-fri': '10:00-16:00'}}}; 'calendar': 'desk'; 'businessDay': '8 working hours'; 'targets': {'first-response': '2 business days'}",
                "reclassification-without-basis | after the severity was lowered; it is lowered, from the opening, and never earlier than before; | 'reclassification': {'raised': 'from-change'}",
                "reclassification-without-basis | after the severity was raised; it is raised, from the change, and never later than before; | 'reclassification': {'lowered': 'from-start'}",
            })
    void code_says(String code, String words, String fields) throws IOException {
        assertThat(LintedAcme.said(folder, code, fields)).contains(words);
    }
}
