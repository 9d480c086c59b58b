package org.sla4j.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sla4j.engine.Example;
import org.sla4j.engine.SlaEngine;
import org.sla4j.json.PolicyDocument;
import org.sla4j.ticket.Actor;
import org.sla4j.ticket.History;
import org.sla4j.ticket.Ticket;
import org.sla4j.ticket.What;

/** Every ticket of the policies' own examples can be drawn, over short and long spans, on a page of sane size. */
final class FivePoliciesPictureTest {
    private static final int MOST_CHARACTERS = 100_000;

    record Drawn(PolicyDocument document, Example example) {
        @Override
        public String toString() {
            return document.policy().id() + " "
                    + example.title().map(Object::toString).orElse("");
        }
    }

    static Stream<Drawn> examples() {
        return Stream.of("cadents", "ccs2", "cirrus-shield", "cloudtalk", "hosteur-ragnarokkr")
                .map(Scenes::document)
                .flatMap(document -> document.examples().stream().map(example -> new Drawn(document, example)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void example_isDrawn(Drawn drawn) {
        SlaEngine engine = SlaEngine.of(drawn.document.policy());
        History history = drawn.example.history();
        Ticket ticket = drawn.example.report(engine).ticket().orElseThrow();
        check(Timeline.atOpening(engine, ticket));
        for (Duration later : List.of(Duration.ZERO, Duration.ofHours(30), Duration.ofDays(3000))) {
            check(Timeline.of(engine, history, ticket.opened().plus(later)));
        }
        Timeline.atOpening(engine, ticket).overview().map(Svg::parse).ifPresent(TimelineSvgTest::assertWithin);
    }

    private static void check(Timeline picture) {
        String svg = picture.svg();
        assertThat(svg).hasSizeLessThan(MOST_CHARACTERS);
        TimelineSvgTest.assertWithin(Svg.parse(svg));
        assertThat(picture.text(Ink.PLAIN).lines())
                .hasSizeLessThan(200)
                .allMatch(line -> line.length() <= TimelineText.WIDTH);
    }

    @Test
    void historyOfManyEvents_isFolded() {
        History history = History.opened(Scenes.ticket("2026-01-05T09:00:00Z", "office"));
        Instant at = Instant.parse("2026-01-05T09:00:00Z");
        for (int i = 0; i < 500; i++) {
            at = at.plus(Duration.ofHours(7));
            history = history.with(at, i % 2 == 0 ? Actor.CUSTOMER : Actor.VENDOR, new What.CustomerMessage());
        }
        check(Timeline.of(Scenes.office(), history, at).only("first-response"));
    }

    @Test
    void historyBeforeItsOpening_isAnEmptyPicture() {
        History history = History.opened(Scenes.ticket("2026-01-05T09:00:00Z", "office"));
        String svg = Timeline.of(Scenes.office(), history, Instant.parse("2025-01-01T00:00:00Z"))
                .svg();
        assertThat(Svg.parse(svg).words("desc")).contains("The ticket was not opened by");
        check(Timeline.of(Scenes.office(), History.none(), Instant.parse("2025-01-01T00:00:00Z")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"night", "always", "howe", "kathmandu", "sun", "apia", "long", "office"})
    void everyKindOfDesk_isDrawnOverEveryMonth(String plan) {
        for (int month = 1; month <= 12; month++) {
            String opened = String.format(Locale.ROOT, "2026-%02d-27T21:30:00Z", month);
            check(Timeline.atOpening(Scenes.office(), Scenes.ticket(opened, plan)));
        }
    }
}
