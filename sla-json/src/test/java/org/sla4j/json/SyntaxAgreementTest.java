package org.sla4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Holds the check that explains faults against the parser that finds them: each must see one where the other does. */
final class SyntaxAgreementTest {
    private static final String LETTERS =
            "{}[]:,\"\\ \n\t\r0123456789.-+eEtruefalsn/*#'\u00a0é\ud83d\ude00;=()\u0001\u201cx";
    private static final List<String> DOCUMENTS = List.of(
            "{\"a\":[1,-2.5e3,true,null,{\"b\":\"x\\n\\u00e9\"}],\"c\":{},\"d\":[]}",
            "[\"a\",\"b\",{\"k\":false}]",
            "{\"x\":\"y\"}",
            "12.5",
            "[[[0]]]");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void firstFault_isFoundWhereTheParserRefuses(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            String text = edited(DOCUMENTS.get(random.nextInt(DOCUMENTS.size())), random);
            boolean isEmpty = text.chars().allMatch(Blank::isBlank);

            assertThat(SyntaxCheck.firstFault(new SourceText("f", text)).isPresent())
                    .as(text)
                    .isEqualTo(isEmpty || !isAccepted(text));
        }
    }

    private static String edited(String document, Random random) {
        StringBuilder text = new StringBuilder(document);
        for (int edits = random.nextInt(4); edits > 0 && text.length() > 0; edits--) {
            int at = random.nextInt(text.length());
            char letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
            switch (random.nextInt(5)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, letter);
                case 2 -> text.setCharAt(at, letter);
                case 3 -> text.insert(at, random.nextBoolean() ? "\\ud83d" : "\\ude00");
                default -> text.setLength(at);
            }
        }
        return text.toString();
    }

    private static boolean isAccepted(String text) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            parser.skipChildren();
            parser.getString();
            return parser.nextToken() == null;
        } catch (JacksonException e) {
            return false;
        }
    }
}
