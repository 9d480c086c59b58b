package org.sla4j.json;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Brackets that are swapped, and fields a level too high or too low: the place, and what it looks like. */
final class FormsTest {
    private static final String START = "{\"format\": \"sla-policy/1\", \"id\": \"p\", \"version\": \"1\",\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"severities\": {\"1\": {}}} | 2:15: expected a list in square brackets, [ ], such as [{\"id\": \"1\"}, {\"id\": \"2\"}], found an object",
                "\"severities\": [\"1\"]} | 2:16: expected an object in braces, { }, such as {\"id\": \"1\"}, found text, \"1\"",
                "\"plans\": [\"gold\"]} | 2:10: expected an object in braces, { }, such as {\"gold\": {\"targets\": {\"first-response\": \"4 business hours\"}}}, found a list",
                "\"attributes\": {\"channel\": [\"email\"]}} | 2:27: expected an object in braces, { }, such as {\"values\": [\"email\", \"phone\"]}, found a list",
                "\"rules\": {\"when\": {}}} | 2:10: expected a list in square brackets, [ ], such as [{\"when\": {\"channel\": \"email\"}, \"calendar\": \"office\"}], found an object",
                "\"plans\": {\"gold\": {\"first-response\": \"none\"}}} | 2:20: \"first-response\" is a metric and stands inside \"targets\"",
                "\"holidays\": {\"country\": \"BE\"}} | 2:1: \"holidays\" stands inside a calendar; write it beside its \"zone\"",
                "\"calendars\": {\"o\": {\"zone\": \"UTC\", \"hours\": {\"mon\": \"09:00-17:00\", \"holidays\": []}}}} | 2:68: \"holidays\" stands beside \"hours\", not inside it; close the braces of \"hours\" before it",
                "\"examples\": [{\"opened\": \"2026-03-02T09:00:00Z\", \"channel\": \"email\", \"expect\": {\"severity\": \"1\"}}]} | 2:49: \"channel\" is no field of a ticket; if it is an attribute of the policy, write \"attributes\": {\"channel\": …}",
                "\"examples\": [{\"ticket\": {\"opened\": \"2026-03-02T09:00:00Z\"}, \"expect\": {}}]} | 2:15: \"ticket\" is no field of an example; write what is in it beside \"expect\"",
                "\"plans\": {\"gold\": {\"promises\": {\"first-response\": \"none\"}}}} | 2:20: unknown field \"promises\"; did you mean \"targets\"?",
                "\"zone\": \"Asia/Tokyo\", \"calendars\": {\"o\": {\"hours\": {\"mon\": \"09:00-17:00\"}}}} | 2:42: field \"zone\" is missing; write \"zone\": \"Asia/Tokyo\"",
                "\"calendars\": [\"office\": {}]} | 2:23: found a colon in the [ of line 2, and a list has no names; write { in place of its [",
                "\"severities\": {{\"id\": \"1\"}}} | 2:16: found { in the { of line 2, where a name in double quotes is expected; where a list is meant, write [ in place of that {",
                "\"calendars\": {\"o\": {\"hours\": \"mon\": \"09:00-17:00\"}}} | 2:35: found a second colon; a name and a value inside a value stand in braces of their own",
            })
    void problem_saysWhereAndWhatTheFormLooksLike(String rest, String problem) {
        assertThatThrownBy(() -> PolicyReader.standard().read("p.json", START + rest))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("p.json:" + problem);
    }
}
