package org.sla4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules that others hide, that hold never or always, and that change nothing. */
final class LintRulesTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "shadowed-rule | /rules/1 | CHANNEL; 'rules': [{'when': {'channel': 'mail'}, 'highestSeverity': '2'}, {'when': {'channel': 'mail'}, 'highestSeverity': '2'}]",
                "shadowed-rule | /rules/0 | CHANNEL; 'rules': [{'when': {'channel': 'mail'}, 'highestSeverity': '2'}, {'when': {'channel': 'mail'}, 'highestSeverity': '3'}]",
                "shadowed-rule | /rules/1 | 'rules': [{'when': {'severity': '3'}, 'calendar': '24/7'}, {'when': {'severity': '3'}, 'calendar': 'office'}]",
                "shadowed-rule | - | 'rules': [{'when': {'severity': '3'}, 'calendar': '24/7'}, {'when': {'severity': {'not': ['1', '2', '3']}}, 'calendar': 'office'}]",
                "shadowed-rule | /rules/0 | 'rules': [{'when': {'severity': '3'}, 'commitment': 'best-effort'}, {'when': {'severity': '3'}, 'excluded': true}]",
                "shadowed-rule | /rules/1 | 'rules': [{'when': {'severity': '3'}, 'targets': {'first-response': {'3': '5 business hours'}}}, {'when': {'severity': '3'}, 'targets': {'first-response': {'3': '6 business hours'}}}]",
                "shadowed-rule | /rules/1 | CHANNEL; 'rules': [{'when': {'channel': 'mail'}, 'targets': {'first-response': {ROW: '5 business hours'}}}, {'when': {'channel': 'mail'}, 'targets': {'first-response': '6 business hours'}}]",
                "shadowed-rule | - | CHANNEL; 'rules': [{'when': {'channel': 'mail'}, 'targets': {'first-response': {'1': '2 business hours', '2': '5 business hours'}}}, {'when': {'channel': 'mail'}, 'targets': {'first-response': '6 business hours'}}]",
                "shadowed-rule | /rules/1 | 'rules': [{'when': {'severity': ['2', '3']}, 'targets': {'first-response': {'2': '2 business hours', '3': '5 business hours'}}}, {'when': {'severity': '3'}, 'targets': {'first-response': '6 business hours'}}]",
                "shadowed-rule | - | NO_DEFAULT; CHANNEL; 'targets': {'first-response': '4 business hours'}; 'rules': [{'when': {'channel': 'mail'}, 'targets': {'first-response': {ROW: '5 business hours'}}}, {'when': {'channel': 'mail'}, 'targets': {'first-response': '6 business hours'}}]",
                "shadowed-rule | - | CHANNEL; 'plans': {'silver': {}, 'gold': {}}; 'severities': [{'id': '1', 'plans': ['gold']}, {'id': '2'}, {'id': '3'}]; 'targets': {'first-response': '4 business hours'}; 'rules': [{'when': {'channel': 'mail'}, 'targets': {'first-response': {ROW: '5 business hours'}}}, {'when': {'channel': 'mail'}, 'targets': {'first-response': '6 business hours'}}]",
                "shadowed-rule | /rules/1 | CHANNEL; 'plans': {'silver': {}, 'gold': {}}; 'severities': [{'id': '1', 'plans': ['gold']}, {'id': '2'}, {'id': '3'}]; 'targets': {'first-response': '4 business hours'}; 'rules': [{'when': {'plan': 'gold'}, 'targets': {'first-response': {ROW: '5 business hours'}}}, {'when': {'plan': 'gold'}, 'targets': {'first-response': '6 business hours'}}]",
                "shadowed-rule | - | 'targets': {'first-response': '4 business hours', 'resolution': '8 business hours'}; 'rules': [{'when': {'severity': '3'}, 'metrics': ['resolution'], 'excluded': true}, {'when': {'severity': '3'}, 'excluded': true}]",
                "shadowed-rule | - | 'rules': [{'when': {'severity': '3'}, 'calendar': '24/7'}, {'when': {'severity': '3'}, 'targets': {'first-response': {'3': '5 business hours'}}}]",
                "rule-always-applies | /rules/0/when | 'rules': [{'when': {'opened': {'during': '24/7'}}, 'calendar': '24/7'}]",
                "rule-always-applies | - | 'rules': [{'when': {'opened': {'outside': '24/7'}}, 'calendar': '24/7'}, {'when': {'opened': {'during': 'office'}}, 'calendar': '24/7'}]",
                "idle-rule | /rules/0/calendar | 'plans': {'silver': {'calendar': '24/7'}, 'gold': {}}; 'targets': {'first-response': {ROW: '8 business hours'}}; 'rules': [{'when': {'plan': 'gold'}, 'calendar': 'office'}]",
                "idle-rule | /rules/0/calendar | 'targets': {'first-response': {'1': {'within': '1 business hour', 'calendar': '24/7'}, '2': '4 business hours', '3': '8 business hours'}}; 'rules': [{'when': {'severity': '1'}, 'calendar': 'office'}]",
                "idle-rule | /rules/0/defaultSeverity | CHANNEL; 'rules': [{'when': {'channel': 'mail'}, 'defaultSeverity': '3'}, {'when': {'severity': '1'}, 'calendar': '24/7'}]",
                "idle-rule | /rules/0 | 'targets': {'first-response': {ROW: 'best-effort'}}; 'rules': [{'when': {'severity': '3'}, 'commitment': 'best-effort'}]",
                "idle-rule | /rules/0 | 'targets': {'first-response': {ROW: 'best-effort'}}; 'tiers': [{'id': 'L1', 'owner': 'vendor'}]; 'rules': [{'when': {'severity': '3'}, 'commitment': 'best-effort'}]",
                "idle-rule | - | 'targets': {'first-response': {ROW: 'best-effort'}}; 'tiers': [{'id': 'L1', 'owner': 'vendor', 'targets': {'ownership': '1 business hour'}}]; 'rules': [{'when': {'severity': '3'}, 'commitment': 'best-effort'}]",
                "round-the-clock-lost | - | 'calendars': {OFFICE}, DESK: {'mon-fri': '10:00-16:00'}}}; 'targets': {'first-response': {'1': {'within': '1 business hour', 'calendar': '24/7'}, '2': '4 business hours', '3': '8 business hours'}}; CHANNEL; 'rules': [{'when': {'channel': 'mail'}, 'calendar': 'desk'}]",
                "round-the-clock-lost | /rules/0/calendar | 'calendars': {OFFICE}, DESK: {'mon-fri': '10:00-16:00'}}}; 'calendar': {'1': '24/7', '*': 'office'}; CHANNEL; 'rules': [{'when': {'channel': 'mail'}, 'calendar': 'desk'}]",
                "round-the-clock-lost | - | 'calendars': {OFFICE}, DESK: {'mon-fri': '10:00-16:00'}}}; 'severities': [{'id': '1', 'plans': ['silver']}, {'id': '2'}, {'id': '3'}]; 'plans': {'silver': {}, 'gold': {'calendar': {'1': '24/7', '*': 'office'}}}; CHANNEL; 'rules': [{'when': {'channel': 'mail'}, 'calendar': 'desk'}]",
                "severity-not-of-plan | /rules/0/severity | 'plans': {'silver': {'targets': {'first-response': {'2': '4 business hours', '3': '8 business hours', '*': 'best-effort'}}}, 'gold': {}}; 'severities': [{'id': '1', 'plans': ['gold']}, {'id': '2'}, {'id': '3'}]; 'rules': [{'when': {'plan': 'silver'}, 'severity': '1'}]",
                "severity-not-of-plan | - | 'plans': {'silver': {'targets': {'first-response': {'2': '4 business hours', '3': '8 business hours', '*': '9 business hours'}}}, 'gold': {}}; 'severities': [{'id': '1', 'plans': ['gold']}, {'id': '2'}, {'id': '3'}]; 'rules': [{'when': {'plan': 'silver'}, 'severity': '1'}]",
                "no-default-severity | /severities | NO_DEFAULT; 'targets': {'first-response': {ROW: '8 business hours'}}; 'rules': [{'when': {'severity': '1'}, 'calendar': '24/7'}]",
                "no-default-severity | - | NO_DEFAULT; 'targets': {'first-response': {ROW: '8 business hours'}}; CHANNEL; 'rules': [{'when': {'channel': 'mail'}, 'defaultSeverity': '3'}]",
                "no-default-severity | - | NO_DEFAULT; 'targets': {'first-response': {ROW: '8 business hours'}}; 'rights': [{'who': 'vendor', 'may': 'close', 'when': {'severity': {'missing': true}}}]",
            })
    void code_isFoundAtThesePlaces(String code, String places, String fields) throws IOException {
        assertThat(LintedAcme.found(folder, code, fields)).isEqualTo(places.equals("-") ? "" : places);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "condition-never-holds | this condition on \"opened\" never holds: \"24/7\" is always open; | 'rules': [{'when': {'opened': {'outside': '24/7'}}, 'commitment': 'best-effort'}]",
                "condition-never-holds | never holds: a rule with \"defaultSeverity\" is for tickets without a severity; | 'rules': [{'when': {'severity': '1'}, 'defaultSeverity': '2'}]",
                "condition-never-holds | this condition on \"region\" never holds: the values are \"be\" and \"nl\", and it leaves none; | REGION; 'rules': [{'when': {'region': {'not': ['be', 'nl']}}, 'defaultSeverity': '2'}]",
                "condition-never-holds | this condition on \"severity\" never holds: the values are \"1\", \"2\" and \"3\", and it leaves none; | 'rules': [{'when': {'severity': {'not': ['1', '2', '3']}}, 'calendar': '24/7'}]",
                "condition-never-holds | never holds: rule 2 gives the same tickets no higher severity than \"2\"; | CHANNEL; 'rules': [{'when': {'channel': 'mail', 'severity': '1'}, 'calendar': '24/7'}, {'when': {'channel': 'mail'}, 'highestSeverity': '2'}]",
                "shadowed-rule | this rule never decides: rule 1, \"Nights are long.\", holds for the same tickets and comes first; move it before rule 1, or leave it out | 'rules': [{'when': {'severity': '3'}, 'calendar': '24/7', 'reason': 'Nights are long.'}, {'when': {'severity': '3'}, 'calendar': 'office'}]",
                "shadowed-rule | rule 2 holds for the same tickets and comes first; narrow the condition of rule 2, or leave this rule out | 'rules': [{'when': {'severity': '3'}, 'commitment': 'best-effort'}, {'when': {'severity': '3'}, 'excluded': true}]",
                "shadowed-rule | leave it out, or write a lower severity than rule 1 | CHANNEL; 'rules': [{'when': {'channel': 'mail'}, 'highestSeverity': '2'}, {'when': {'channel': 'mail'}, 'highestSeverity': '2'}]",
                "unused-cell | the cell of severity \"1\" never holds: the rule is for tickets without a severity; | NO_DEFAULT; 'targets': {'first-response': '8 business hours'}; 'rules': [{'when': {'severity': {'missing': true}}, 'targets': {'first-response': {'1': '1 business hour', '*': '9 business hours'}}}]",
                "unused-cell | the cell of severity \"1\" never holds: the rule is for \"2\" and \"3\"; | 'rules': [{'when': {'severity': {'not': '1'}}, 'targets': {'first-response': {'1': '2 business hours', '2': '5 business hours'}}}]",
            })
    void code_says(String code, String words, String fields) throws IOException {
        assertThat(LintedAcme.said(folder, code, fields)).contains(words);
    }
}
