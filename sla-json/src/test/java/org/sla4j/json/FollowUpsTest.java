package org.sla4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of a file in which one mistake makes other parts look wrong, and of one with two mistakes. */
final class FollowUpsTest {
    private static final String OPENED = "'opened': '2026-03-27T15:30:00Z'";
    private static final String DESK = "'calendars': {'o': {'zone': 'UTC', 'hours': {'mon-fri': '09:00-17:00'}}}";

    private static List<String> places(String fields) {
        String json = fields.replace("OPENED", OPENED).replace("DESK", DESK).replace('\'', '"');
        try {
            PolicyReader.standard().read("p.json", Policies.HEAD + ", " + json + "}");
            return List.of();
        } catch (InvalidDocumentException invalid) {
            return invalid.problems().stream().map(Problem::pointer).toList();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/examples/0/plan | 'examples': [{'plan': 'gold', OPENED, 'expect': {'update': 'none'}}]",
                "/plans/gold/commitments | 'plans': {'gold': {'commitments': {'update': 'none'}}}, 'examples': [{'plan': 'gold', OPENED, 'expect': {'update': 'none'}}]",
                "/plans/gold/targets | 'plans': {'gold': {'targets': []}}, 'examples': [{'plan': 'gold', OPENED, 'expect': {'update': 'none'}}]",
                "/calendar | 'calendar': 'zork', 'targets': {'update': '1 business day'}",
                "/plans/gold/clock | DESK, 'plans': {'gold': {'clock': 'o', 'targets': {'update': '1 business hour'}}}",
                "/calenders | 'calendar': 'o', 'calenders': {'o': {'zone': 'UTC', 'hours': {'mon': '09:00-17:00'}}}",
                "/tiers/0/zusagen | 'tiers': [{'id': 'L1', 'owner': 'vendor', 'zusagen': {'ownership': '1 hour'}}], 'targets': {'update': 'none'}, 'examples': [{OPENED, 'expect': {'ownership@L1#1': 'none'}}]",
                "/stufen | 'stufen': [{'id': '1'}], 'defaultSeverity': '1'",
                "/tiers/0/promises | 'tiers': [{'id': 'L1', 'owner': 'vendor', 'promises': {'ownership': '1 hour'}}], 'targets': {'update': 'none'}, 'examples': [{OPENED, 'expect': {'ownership@L1#1': 'none'}}]",
                "/targets/update/9 | 'severities': [{'id': '1'}, {'id': '2'}], 'targets': {'update': {'1': 'none', '9': 'none'}}",
                "/examples/0/zork | 'plans': {'gold': {'targets': {'update': 'none'}}}, 'examples': [{'zork': 'gold', OPENED, 'expect': {'update': 'none'}}]",
                "/targets | 'severities': [{'id': '1'}], 'targets': [], 'rules': [{'when': {'severity': '1'}, 'targets': {'update': {'1': '1 hour (24/7)'}}}]",
                "/targets/update/businessDay | DESK, 'calendar': 'o', 'targets': {'update': {'within': '1 business day', 'businessDay': 5}}",
                "/calendar/9 | DESK, 'severities': [{'id': '1'}], 'calendar': {'9': 'o'}, 'targets': {'update': {'1': '1 business hour'}}",
                "/plans/gold/zork | 'plans': {'silver': {'targets': {'update': 'none'}}, 'gold': {'zork': {'update': 'none'}}}",
            })
    void mistake_isToldWithoutWhatFollowsFromIt(String place, String fields) {
        assertThat(places(fields)).containsExactly(place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/severities/0/zork /examples/0/expect/resolution | 'severities': [{'id': '1', 'zork': 1}], 'targets': {'update': 'none'}, 'examples': [{OPENED, 'expect': {'resolution': 'none'}}]",
                "/severities/0/zork /examples/0/expect/ownership@L1#1 | 'severities': [{'id': '1', 'zork': 1}], 'tiers': [{'id': 'L1', 'owner': 'vendor'}], 'targets': {'update': 'none'}, 'examples': [{OPENED, 'expect': {'ownership@L1#1': 'none'}}]",
                "/title /examples/0/expect/resolution | 'title': 5, 'targets': {'update': 'none'}, 'examples': [{OPENED, 'expect': {'resolution': 'none'}}]",
                "/defaultSeverity /targets/update/1 | 'defaultSeverity': '9', 'severities': [{'id': '1'}], 'targets': {'update': {'1': '1 business hour'}}",
                "/severities/0/zork /targets/update/1 | 'severities': [{'id': '1', 'zork': 1}], 'targets': {'update': {'1': '1 business hour'}}",
                "/title /defaultSeverity | 'title': 5, 'severities': [{'id': '1'}], 'defaultSeverity': '9'",
                "/zork /defaultSeverity | 'zork': 1, 'severities': [{'id': '1'}], 'defaultSeverity': '9'",
                "/defaultSeverity /targets/update | 'defaultSeverity': '9', 'severities': [{'id': '1'}, {'id': '2'}], 'targets': {'update': {'1': 'none'}}",
                "/title /targets/update | 'title': 5, DESK, 'calendar': 'o', 'targets': {'update': '1 business day'}",
                "/title /plans/gold | 'title': 5, 'plans': {'silver': {'targets': {'update': 'none'}}, 'gold': {'title': 'Gold'}}",
            })
    void mistakes_thatHaveNothingToDoWithEachOtherAreBothTold(String both, String fields) {
        assertThat(places(fields)).containsExactlyElementsOf(Splitter.on(' ').split(both));
    }
}
