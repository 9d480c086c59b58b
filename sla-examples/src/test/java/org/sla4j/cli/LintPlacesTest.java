package org.sla4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found at one place of a policy is found at the others too, and each use of a part is seen; {@code ;} parts fields. */
final class LintPlacesTest {
    @TempDir
    private Path folder;

    private List<String> places(String fields) throws IOException {
        return LintedAcme.places(folder, LintedAcme.written(fields));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "lost-afternoon /calendars/office/hours/mon | 'calendars': {'office': {'zone': 'Europe/Brussels', 'hours': {'mon': '08:00-12:00, 02:00-06:00', 'tue-fri': '09:00-17:00'}, 'holidays': {'country': 'BE'}}}",
                "lost-afternoon /calendars/office/seasons/0/hours/mon | 'calendars': {OFFICE, 'seasons': [{'from': '07-01', 'to': '08-31', 'hours': {'mon': '08:00-12:00, 01:00-05:00'}}]}}",
                "lost-afternoon /calendars/office/specialDays/2026-12-24 | 'calendars': {OFFICE, 'specialDays': {'2026-12-24': '08:00-12:00, 01:00-05:00'}}}",
                "lost-minute /calendars/office/seasons/0/hours/mon | 'calendars': {OFFICE, 'seasons': [{'from': '07-01', 'to': '08-31', 'hours': {'mon': '08:00-11:59'}}]}}",
                "lost-minute /calendars/office/specialDays/2026-12-24 | 'calendars': {OFFICE, 'specialDays': {'2026-12-24': '08:00-11:59'}}}",
                "long-night /calendars/desk/hours/mon | 'calendars': {OFFICE}, DESK: {'mon': '15:00-04:05'}}}",
                "long-night /calendars/desk/hours/mon | 'calendars': {OFFICE}, DESK: {'mon': '15:00-08:00', 'wed': '08:00-14:00'}}}",
                "long-night /calendars/desk/hours/mon | 'calendars': {OFFICE}, DESK: {'mon': '15:00-08:00', 'wed': '09:00-15:00'}}}",
                "always-open-calendar /calendars/desk/hours | 'calendars': {OFFICE}, 'desk': {'zone': 'UTC', 'hours': {'daily': '00:00-24:00'}}, 'kept': {'calendar': 'desk', 'except': ['office']}}; 'calendar': 'kept'",
                "condition-never-holds /rights/0/when/channel | CHANNEL; 'rights': [{'who': 'customer', 'may': 'close', 'when': {'channel': {'not': 'mail'}}}]",
                "condition-never-holds /duties/0/when/channel | CHANNEL; 'duties': [{'who': 'customer', 'id': 'available', 'when': {'channel': {'not': 'mail'}}}]",
                "condition-never-holds /attainment/0/when/channel | CHANNEL; 'attainment': [{'percent': 90, 'when': {'channel': {'not': 'mail'}}}]",
                "condition-never-holds /credits/0/when/channel | CHANNEL; 'credits': [{'amount': '5 EUR', 'per': 'breach', 'when': {'channel': {'not': 'mail'}}}]",
                "not-without-default /rights/0/when/region | REGION; 'rights': [{'who': 'customer', 'may': 'close', 'when': {'region': {'not': 'be'}}}]",
                "not-without-default /duties/0/when/region | REGION; 'duties': [{'who': 'customer', 'id': 'available', 'when': {'region': {'not': 'be'}}}]",
                "cut-off-without-days /plans/gold/cutOff | 'plans': {'gold': {'cutOff': '15:00'}, 'silver': {'businessDay': 'same-time', 'targets': {'first-response': '2 business days'}}}",
                "cut-off-without-days /targets/first-response/1/cutOff | 'targets': {'first-response': {'1': {'within': '1 business hour', 'cutOff': '15:00'}, '*': '4 business hours'}}",
                "landing-without-hours /landing | 'landing': 'next-opening'; 'businessDay': 'same-time'; 'targets': {'first-response': '2 business days'}",
                "cut-off-outside-hours /cutOff | 'cutOff': '17:00'; 'businessDay': 'same-time'; 'targets': {'first-response': '2 business days'}",
                "business-time-on-the-clock /targets/first-response | 'calendar': '24/7'; 'targets': {'first-response': '4 business hours'}",
                "by-outside-hours /targets/first-response | 'calendars': {DESK: {'daily': '22:00-06:00'}}}; 'calendar': 'desk'; 'businessDay': 'same-time'; 'targets': {'first-response': '2 business days by 12:00'}",
                "holiday-of-other-date /calendars/office/holidays/0 | 'calendars': {'office': {'zone': 'UTC', 'hours': {'mon-fri': '09:00-17:00'}, 'holidays': [{'name': 'Christmas Day', 'date': '2026-12-17'}]}}",
                "holiday-of-other-date /calendars/office/holidays/0 | 'calendars': {'office': {'zone': 'UTC', 'hours': {'mon-fri': '09:00-17:00'}, 'holidays': [{'name': 'Ascension Day', 'easter': 44}]}}",
                "holiday-of-other-date /calendars/office/holidays/0 | 'calendars': {'office': {'zone': 'UTC', 'hours': {'mon-fri': '09:00-17:00'}, 'holidays': [{'name': 'Ascension Day', 'easter': 38}]}}",
                "longer-than-a-month /targets/first-response | 'severities': [{'id': '1'}]; 'defaultSeverity': '1'; 'targets': {'first-response': '400 business hours'}",
                "month-for-the-lowest /targets/first-response/3 | 'targets': {'first-response': {ROW: '400 business hours'}}",
                "nearly-same-name /calendars/Office | 'calendars': {OFFICE}, 'Office': {'either': ['office']}}",
                "nearly-same-name /plans/Gold | 'plans': {'gold': {}, 'Gold': {}}",
                "nearly-same-name /attributes/Channel | 'attributes': {'channel': {}, 'Channel': {}}",
                "nearly-same-name /services/Mail | 'services': {'mail': {}, 'Mail': {}}",
                "nearly-same-name /severities/1/id | 'severities': [{'id': 'a'}, {'id': 'A'}]; 'defaultSeverity': 'A'; 'targets': {'first-response': '1 business hour'}",
                "nearly-same-name /tiers/1/id | 'tiers': [{'id': 'L1', 'owner': 'vendor'}, {'id': 'l1', 'owner': 'vendor'}]",
                "same-title /plans/silver/title | 'plans': {'gold': {'title': 'Care'}, 'silver': {'title': 'Care'}}",
                "holiday-not-every-year /calendars/office/holidays/0/yearly | 'calendars': {'office': {'zone': 'Europe/Brussels', 'hours': {'mon-fri': '09:00-17:00'}, 'holidays': [{'name': 'Leap day', 'yearly': '02-29'}]}}",
                "nearly-known-metric /metrics/updxty | 'metrics': {'updxty': {}}",
                "nearly-known-metric /metrics/First_Responses | 'metrics': {'First_Responses': {}}",
                "odd-year /calendars/office/holidays/1 | 'calendars': {'office': {'zone': 'Europe/Brussels', 'hours': {'mon-fri': '09:00-17:00'}, 'holidays': [{'name': 'Fair', 'date': '2026-12-25'}, {'name': 'Fair', 'date': '2031-12-25'}]}}",
                "odd-year /calendars/office/holidays/0 | 'calendars': {'office': {'zone': 'Europe/Brussels', 'hours': {'mon-fri': '09:00-17:00'}, 'holidays': [{'name': 'Fair', 'date': '2036-12-25'}]}}",
                "odd-year /calendars/office/holidays/0 | 'valid': {'from': '2026-01-01'}; 'calendars': {'office': {'zone': 'Europe/Brussels', 'hours': {'mon-fri': '09:00-17:00'}, 'holidays': [{'name': 'Fair', 'date': '2036-12-25'}]}}",
                "less-of-a-service /plans/gold/entitlements/mail | 'services': {'mail': {}}; 'plans': {'silver': {'entitlements': {'mail': 'included'}}, 'gold': {'entitlements': {'mail': {'most': 10}}}}",
                "reclassification-without-basis /reclassification | 'reclassification': {'raised': 'from-change'}",
                "reclassification-without-basis /reclassification | 'reclassification': {'lowered': 'from-start'}",
                "reclassification-without-basis /duties/0/otherwise | 'duties': [{'who': 'customer', 'id': 'available', 'otherwise': ['lower']}]",
                "idle-window /reopening/windowDays | 'reopening': {'effect': 'continue', 'windowDays': 0}",
                "idle-window /reopening/windowDays | 'reopening': {'effect': 'ignore', 'windowDays': 14}",
                "misspelt-word /rights/0/may | 'rights': [{'who': 'customer', 'may': 'colse'}]",
                "misspelt-word /duties/0/otherwise/0 | 'duties': [{'who': 'customer', 'id': 'available', 'otherwise': ['lowre']}]",
                "severity-not-of-plan /rules/0/defaultSeverity | 'plans': {'gold': {}, 'silver': {}}; 'severities': [{'id': '1', 'plans': ['gold']}, {'id': '2'}, {'id': '3'}]; 'rules': [{'when': {'plan': 'silver'}, 'defaultSeverity': '1'}]",
                "severity-not-of-plan /rules/0/highestSeverity | 'plans': {'gold': {}, 'silver': {}}; 'severities': [{'id': '1'}, {'id': '2', 'plans': ['gold']}, {'id': '3'}]; 'rules': [{'when': {'plan': 'silver'}, 'highestSeverity': '2'}]",
            })
    void mistake_isFoundAt(String found, String fields) throws IOException {
        assertThat(places(fields)).containsOnlyOnce(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "long-night | 'calendars': {OFFICE}, DESK: {'mon': '15:00-04:00'}}}",
                "long-night | 'calendars': {OFFICE}, DESK: {'mon': '15:00-08:00', 'wed': '08:00-15:00'}}}",
                "unused-calendar | 'calendars': {OFFICE}, DESK: {'mon': '08:00-12:00'}}}; 'tiers': [{'id': 'L1', 'owner': 'vendor', 'targets': {'ownership': '2 business hours (desk)'}}]",
                "unused-calendar | 'calendars': {OFFICE}, DESK: {'mon': '08:00-12:00'}}}; 'rules': [{'when': {'opened': {'outside': 'desk'}}, 'commitment': 'best-effort'}]",
                "unused-calendar | 'calendars': {OFFICE}, DESK: {'mon': '08:00-12:00'}}}; 'contacts': [{'channel': 'phone', 'calendar': 'desk'}]",
                "unused-calendar | 'calendars': {OFFICE}, DESK: {'mon': '08:00-12:00'}}}; 'plans': {'gold': {'calendar': 'desk'}}",
                "unused-calendar | 'calendars': {OFFICE}, DESK: {'mon': '08:00-12:00'}}}; 'plans': {'gold': {'targets': {'first-response': '2 business hours (desk)'}}}",
                "unused-calendar | 'calendars': {OFFICE}, DESK: {'mon': '08:00-12:00'}}}; 'rules': [{'when': {'severity': '1'}, 'targets': {'first-response': {'1': '2 business hours (desk)'}}}]",
                "not-without-default | REGION; 'rights': [{'who': 'customer', 'may': 'close', 'when': {'region': {'not': 'be'}}}]; 'rules': [{'when': {'region': {'missing': true}}, 'calendar': '24/7'}]",
                "cut-off-without-days | 'plans': {'gold': {'cutOff': '15:00', 'businessDay': 'same-time', 'targets': {'first-response': '2 business days'}}, 'silver': {}}",
                "landing-without-hours | 'landing': 'next-opening'; 'businessDay': '8 working hours'; 'targets': {'first-response': '2 business days'}",
                "cut-off-outside-hours | 'cutOff': '17:00'; 'targets': {'first-response': 'next business day'}",
                "business-time-on-the-clock | 'plans': {'gold': {'calendar': '24/7'}, 'silver': {'calendar': 'office'}}; 'targets': {'first-response': '4 business hours'}",
                "by-outside-hours | 'calendars': {DESK: {'daily': '22:00-06:00'}}}; 'calendar': 'desk'; 'businessDay': 'same-time'; 'targets': {'first-response': '2 business days by 23:00'}",
                "by-outside-hours | 'calendars': {DESK: {'daily': '22:00-06:00'}}}; 'calendar': 'desk'; 'businessDay': 'same-time'; 'targets': {'first-response': '2 business days by 05:00'}",
                "holiday-of-other-date | 'calendars': {'office': {'zone': 'UTC', 'hours': {'mon-fri': '09:00-17:00'}, 'holidays': [{'name': 'Christmas Day', 'date': '2026-12-18'}]}}",
                "holiday-of-other-date | 'calendars': {'office': {'zone': 'UTC', 'hours': {'mon-fri': '09:00-17:00'}, 'holidays': [{'name': 'Christmas Day', 'date': '2027-01-01'}]}}",
                "holiday-of-other-date | 'calendars': {'office': {'zone': 'UTC', 'hours': {'mon-fri': '09:00-17:00'}, 'holidays': [{'name': 'Ascension Day', 'easter': 43}]}}",
                "highest-by-default | 'severities': [{'id': '1'}]; 'defaultSeverity': '1'; 'targets': {'first-response': '1 business hour'}",
                "nearly-known-metric | 'metrics': {'upzxty': {}}",
                "odd-year | 'calendars': {'office': {'zone': 'Europe/Brussels', 'hours': {'mon-fri': '09:00-17:00'}, 'holidays': [{'name': 'Fair', 'date': '2026-12-25'}, {'name': 'Fair', 'date': '2030-12-25'}]}}",
                "odd-year | 'calendars': {'office': {'zone': 'Europe/Brussels', 'hours': {'mon-fri': '09:00-17:00'}, 'holidays': [{'name': 'Fair', 'date': '2035-12-25'}]}}",
                "odd-year | 'valid': {'from': '2026-01-01', 'to': '2037-12-31'}; 'calendars': {'office': {'zone': 'Europe/Brussels', 'hours': {'mon-fri': '09:00-17:00'}, 'holidays': [{'name': 'Fair', 'date': '2036-12-25'}]}}",
                "less-of-a-service | 'services': {'mail': {}}; 'plans': {'silver': {'entitlements': {'mail': {'most': 10}}}, 'gold': {'entitlements': {'mail': {'most': 10}}}}",
                "misspelt-word | 'rights': [{'who': 'customer', 'may': 'colxe'}, {'who': 'customer', 'may': 'cabse'}, {'who': 'customer', 'may': 'coxse'}]",
                "reclassification-without-basis | 'reclassification': {'raised': 'from-change', 'lowered': 'from-start'}",
                "reclassification-without-basis | 'rights': [{'who': 'customer', 'may': 'reclassify'}]; 'targets': {'first-response': '1 business hour'}",
            })
    void mistake_isNotFound(String code, String fields) throws IOException {
        assertThat(places(fields)).noneMatch(place -> place.startsWith(code + " ") || place.startsWith("invalid "));
    }
}
