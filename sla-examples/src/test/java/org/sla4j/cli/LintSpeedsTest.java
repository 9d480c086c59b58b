package org.sla4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which severities, plans and amounts are slower than others, and what makes them so. */
final class LintSpeedsTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "slower-than-lower-severity | /targets/first-response/1 | 'rules': [{'when': {'severity': '2', 'opened': {'during': 'office'}}, 'calendar': '24/7'}]; 'targets': {'first-response': {'1': '4 business hours', '2': '4 business hours', '3': '8 business hours'}}",
                "slower-than-lower-severity | /targets/first-response/1 | 'targets': {'first-response': {'1': '4 hours (24/7)', '2': '1 business hour', '3': '8 business hours'}}",
                "slower-than-lower-severity | - | 'targets': {'first-response': {'1': '239 minutes (24/7)', '2': '1 business hour', '3': '8 business hours'}}",
                "slower-than-lower-severity | - | 'targets': {'first-response': {'1': '60 business minutes', '2': '1 business hour', '3': '8 business hours'}}",
                "slower-than-lower-severity | - | 'severities': [{'id': '1', 'plans': ['gold']}, {'id': '2'}, {'id': '3'}]; 'plans': {'silver': {}, 'gold': {}}; 'targets': {'first-response': {'2': '4 business hours', '3': '8 business hours', '*': '10 business hours'}}; 'rules': [{'when': {'plan': 'gold', 'severity': '1'}, 'targets': {'first-response': {'1': '1 business hour'}}}]",
                "slower-than-smaller-plan | - | 'severities': [{'id': '1', 'plans': ['gold']}, {'id': '2'}, {'id': '3'}]; 'plans': {'silver': {'targets': {'first-response': {'2': '4 business hours', '3': '8 business hours', '*': '1 business hour'}}}, 'gold': {'targets': {'first-response': {'1': '2 business hours', '2': '4 business hours', '3': '8 business hours'}}}}",
                "slower-than-smaller-plan | /plans/gold/targets/first-response/1 | 'plans': {'silver': {'targets': {'first-response': {'1': '1 business hour', '2': '4 business hours', '3': '8 business hours'}}}, 'gold': {'targets': {'first-response': {'1': '4 business hours', '2': '4 business hours', '3': '8 business hours'}}}}",
                "slower-than-smaller-plan | - | 'plans': {'silver': {'targets': {'first-response': {'1': '1 business hour', '2': '4 business hours', '3': '8 business hours'}}}, 'gold': {'targets': {'first-response': {'1': '4 business hours', '2': '4 business hours', '3': '8 business hours'}}}}; CHANNEL; 'rules': [{'when': {'plan': 'gold', 'channel': 'mail'}, 'calendar': 'office'}]",
                "slower-than-smaller-plan | /plans/gold/targets/first-response/1 | 'plans': {'silver': {'targets': {'first-response': {'1': '1 business hour', '2': '4 business hours', '3': '8 business hours'}}}, 'gold': {'targets': {'first-response': {'1': '4 business hours', '2': '4 business hours', '3': '8 business hours'}}}}; REGION; 'rules': [{'when': {'plan': 'gold', 'region': 'be'}, 'calendar': 'office'}]",
                "slower-than-smaller-plan | - | 'plans': {'silver': {'targets': {'first-response': {'1': '1 business hour', '2': '4 business hours', '3': '8 business hours'}}}, 'gold': {'targets': {'first-response': {'1': '4 business hours', '2': '4 business hours', '3': '8 business hours'}}}}; REGION; 'rules': [{'when': {'plan': 'gold', 'region': {'missing': true}}, 'calendar': 'office'}]",
                "slower-than-smaller-plan | - | 'plans': {'silver': {'targets': {'first-response': {'1': '1 business hour', '2': '4 business hours', '3': '8 business hours'}}}, 'gold': {'targets': {'first-response': {'1': '4 business hours', '2': '4 business hours', '3': '8 business hours'}}}}; 'attributes': {'channel': {'default': 'mail'}}; 'rules': [{'when': {'plan': 'gold', 'channel': {'not': 'web'}}, 'calendar': 'office'}]",
                "slower-than-smaller-plan | /plans/gold/targets/first-response/1 | 'plans': {'silver': {'targets': {'first-response': {'1': '1 business hour', '2': '4 business hours', '3': '8 business hours'}}}, 'gold': {'targets': {'first-response': {'1': '4 business hours', '2': '4 business hours', '3': '8 business hours'}}}}; CHANNEL; 'rules': [{'when': {'plan': 'gold', 'channel': 'mail'}, 'severity': '3'}]",
                "severities-upside-down | /severities | 'targets': {'first-response': {'1': '8 business hours', '2': '4 business hours', '3': '1 business hour'}}",
                "severities-upside-down | - | 'targets': {'first-response': {'1': '8 business hours', '2': '4 business hours', '3': '1 business hour'}, 'resolution': {'1': '10 business hours', '2': '20 business hours', '3': '30 business hours'}}",
                "severities-upside-down | /severities | 'targets': {'first-response': {'1': '8 business hours', '2': '4 business hours', '3': '1 business hour'}, 'resolution': {'1': '30 business hours', '2': '20 business hours', '3': 'not-offered'}}",
                "severities-upside-down | - | 'targets': {'first-response': {'1': '8 business hours', '2': '4 business hours', '3': '1 business hour'}, 'resolution': {'1': '30 business hours', '2': '20 business hours', '3': 'none'}}",
                "severities-upside-down | - | 'severities': [{'id': '1', 'plans': ['bronze']}, {'id': '2', 'plans': ['silver']}, {'id': '3', 'plans': ['gold']}]; 'plans': {'bronze': {}, 'silver': {}, 'gold': {}}; 'targets': {'first-response': {ROW: '8 business hours'}}",
                "lone-calendar-days | /targets/first-response/2 | 'businessDay': 'same-time'; 'targets': {'first-response': {'1': '2 business days', '2': '3 calendar days', '3': '4 business days'}}",
                "lone-calendar-days | - | 'targets': {'first-response': {'1': '8 business hours', '2': '3 calendar days', '3': '80 business hours'}}",
                "lone-calendar-days | - | 'businessDay': 'same-time'; 'targets': {'first-response': {'1': '2 business days', '2': '3 calendar days', '3': 'none'}}",
                "longer-than-a-month | - | 'targets': {'first-response': {'1': '184 business hours', '2': '184 business hours', '3': '184 business hours'}}",
                "longer-than-a-month | /targets/first-response/1 | 'targets': {'first-response': {'1': '185 business hours', '2': '200 calendar days', '3': '201 calendar days'}}",
                "longer-than-a-month | - | 'businessDay': 'same-time'; 'targets': {'first-response': {'1': '23 business days', '2': '23 business days', '3': '23 business days'}}",
                "longer-than-a-month | /targets/first-response/1 | 'businessDay': 'same-time'; 'targets': {'first-response': {'1': '24 business days', '2': '200 calendar days', '3': '201 calendar days'}}",
                "longer-than-a-month | /targets/first-response/1 | 'severities': [{'id': '1'}]; 'defaultSeverity': '1'; 'targets': {'first-response': {'1': '400 business hours'}}",
                "days-round-the-clock | /targets/first-response | 'calendars': {DESK: {'daily': '00:00-24:00'}}}; 'calendar': 'desk'; 'businessDay': '24 working hours'; 'targets': {'first-response': '2 business days'}",
                "days-round-the-clock | - | 'calendars': {'desk': {'zone': 'UTC', 'hours': {'daily': '00:00-24:00'}}}; 'calendar': 'desk'; 'businessDay': '24 working hours'; 'targets': {'first-response': '2 business days'}",
                "days-round-the-clock | /targets/first-response | 'calendars': {'desk': {'zone': 'UTC', 'hours': {'daily': '00:00-24:00'}}}; 'calendar': 'desk'; 'businessDay': 'same-time'; 'targets': {'first-response': '2 business days'}",
                "slower-than-smaller-plan | /plans/gold/targets/first-response | 'format': 'sla-policy/1'; 'id': 'acme'; 'version': '1'; 'calendars': {OFFICE}}; 'calendar': 'office'; 'plans': {'silver': {'targets': {'first-response': '1 business hour'}}, 'gold': {'targets': {'first-response': '4 business hours'}}}",
            })
    void code_isFoundAtThesePlaces(String code, String places, String fields) throws IOException {
        assertThat(LintedAcme.found(folder, code, fields)).isEqualTo(places.equals("-") ? "" : places);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "slower-than-lower-severity | \"30 minutes (24/7)\", is due sooner than that of the higher severities \"1\" and \"2\", \"1 business hour\", \"4 business hours\"; | 'targets': {'first-response': {'1': '1 business hour', '2': '4 business hours', '3': '30 minutes (24/7)'}}",
                "slower-than-smaller-plan | is due later than in the smaller plan \"silver\", \"1 business hour\"; write | 'plans': {'silver': {'targets': {'first-response': {'1': '1 business hour', '2': '4 business hours', '3': '8 business hours'}}}, 'gold': {'targets': {'first-response': {'1': '4 business hours', '2': '4 business hours', '3': '8 business hours'}}}}; 'rules': [{'when': {'severity': '1'}, 'calendar': 'office'}]",
                "slower-than-smaller-plan | \"1 business hour\"; write | 'plans': {'silver': {'targets': {'first-response': {'1': '1 business hour', '2': '4 business hours', '3': '8 business hours'}}}, 'gold': {'targets': {'first-response': {'1': '4 business hours', '2': '4 business hours', '3': '8 business hours'}}}}; 'rules': [{'when': {'plan': 'gold', 'severity': '3'}, 'calendar': 'office'}]",
                "slower-than-smaller-plan | \"1 business hour\"; rule 1 is for plan \"gold\" only; write | 'plans': {'silver': {'targets': {'first-response': {'1': '1 business hour', '2': '4 business hours', '3': '8 business hours'}}}, 'gold': {'targets': {'first-response': {'1': '4 business hours', '2': '4 business hours', '3': '8 business hours'}}}}; 'rules': [{'when': {'plan': 'gold', 'severity': '1'}, 'calendar': 'office'}]",
                "slower-than-smaller-plan | \"1 business hour\"; rule 1 is for plan \"gold\" only; write | 'plans': {'silver': {'targets': {'first-response': {'1': '1 business hour', '2': '4 business hours', '3': '8 business hours'}}}, 'gold': {'targets': {'first-response': {'1': '4 business hours', '2': '4 business hours', '3': '8 business hours'}}}}; 'rules': [{'when': {'plan': 'gold', 'severity': '1'}, 'severity': '2'}]",
                "slower-than-smaller-plan | \"1 business hour\"; rule 1 is for plan \"gold\" only; write | 'plans': {'silver': {'targets': {'first-response': {'1': '1 business hour', '2': '4 business hours', '3': '8 business hours'}}}, 'gold': {'targets': {'first-response': {'1': '4 business hours', '2': '4 business hours', '3': '8 business hours'}}}}; 'rules': [{'when': {'plan': 'gold'}, 'highestSeverity': '2'}]",
            })
    void code_says(String code, String words, String fields) throws IOException {
        assertThat(LintedAcme.said(folder, code, fields)).contains(words);
    }
}
