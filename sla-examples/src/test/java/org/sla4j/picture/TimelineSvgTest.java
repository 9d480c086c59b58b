package org.sla4j.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sla4j.engine.SlaEngine;
import org.sla4j.ticket.Ticket;
import org.w3c.dom.Element;

/** What stands in a picture of a ticket, and where. A day goes from 12 at midnight to 388 at the next. */
final class TimelineSvgTest {
    /** CloudTalk, Friday 27 March 2026 at 15:30, three business hours: over a weekend and a clock change. */
    private static final Svg WEEKEND = Svg.parse(Timeline.atOpening(
                    SlaEngine.of(Scenes.policy("cloudtalk")),
                    Ticket.opened(Instant.parse("2026-03-27T14:30:00Z"))
                            .withPlan("professional")
                            .withSeverity("P1"))
            .svg());

    private static double x(double hour) {
        return 12 + hour * 376 / 24;
    }

    private static void assertSides(Element rect, double from, double to) {
        assertThat(Svg.sides(rect).get(0)).isCloseTo(x(from), within(0.02));
        assertThat(Svg.sides(rect).get(1)).isCloseTo(x(to), within(0.02));
    }

    @Test
    void svg_isAnImageWithTitleAndDescriptionFirst() {
        assertThat(WEEKEND.root().getAttribute("role")).isEqualTo("img");
        assertThat(WEEKEND.root().getAttribute("aria-labelledby")).isEqualTo("title description");
        List<String> names =
                WEEKEND.all("*").stream().limit(2).map(Element::getLocalName).toList();
        assertThat(names).containsExactly("title", "desc");
        assertThat(WEEKEND.all("title").get(0).getAttribute("id")).isEqualTo("title");
        assertThat(WEEKEND.all("desc").get(0).getAttribute("id")).isEqualTo("description");
        assertThat(WEEKEND.words("title")).isEqualTo("CloudTalk: Guaranteed response times for support");
    }

    @Test
    void description_tellsThePictureInSentences() {
        assertThat(WEEKEND.words("desc")).isEqualTo("""
                Opened Fri 27 Mar 2026 15:30 +01:00.
                plan professional, severity P1.
                All times are those of Europe/Stockholm.
                first-response: within 3 business hours, due Mon 30 Mar 10:30 +02:00.
                Fri 27 Mar: 09:00-17:00; 1 h 30 min; 15:30 opened by the customer.
                Sat 28 Mar: closed.
                Sun 29 Mar: closed; The clocks go forward 1 h at 02:00 (+01:00 to +02:00).
                Mon 30 Mar: 09:00-17:00; 1 h 30 min, due 10:30.""");
    }

    @Test
    void days_haveTheirWindowsAndWhatCountedInThem() {
        double friday = WEEKEND.lineOf("Fri 27 Mar");
        double saturday = WEEKEND.lineOf("Sat 28 Mar");
        List<Element> open = WEEKEND.shapes("rect", "open", friday, saturday);
        assertThat(open).hasSize(1);
        assertSides(open.get(0), 9, 17);
        List<Element> counted = WEEKEND.shapes("rect", "counted", friday, saturday);
        assertThat(counted).hasSize(1);
        assertSides(counted.get(0), 15.5, 17);
    }

    @Test
    void dueInstant_isAPinAtItsTime() {
        double monday = WEEKEND.lineOf("Mon 30 Mar");
        Element pin = WEEKEND.shapes("line", "dueline", monday, monday + 60).get(0);
        assertThat(Svg.number(pin, "x1")).isCloseTo(x(10.5), within(0.02));
        assertThat(Svg.number(pin, "x2")).isCloseTo(x(10.5), within(0.02));
        assertThat(WEEKEND.texts()).contains("1\u00a0h\u00a030\u00a0min, due\u00a010:30");
    }

    @Test
    void clockChange_crossesOutTheSkippedHourOfItsDay() {
        double sunday = WEEKEND.lineOf("Sun 29 Mar");
        List<Element> skipped = WEEKEND.shapes("rect", "skipped", sunday, WEEKEND.lineOf("Mon 30 Mar"));
        assertThat(skipped).hasSize(1);
        assertSides(skipped.get(0), 2, 3);
    }

    @Test
    void events_haveALetterAtTheirTime() {
        double friday = WEEKEND.lineOf("Fri 27 Mar");
        Element stem = WEEKEND.shapes("line", "stem", friday, friday + 60).stream()
                .filter(line -> line.getAttribute("x1").equals(line.getAttribute("x2")))
                .findFirst()
                .orElseThrow();
        assertThat(Svg.number(stem, "x1")).isCloseTo(x(15.5), within(0.02));
        assertThat(WEEKEND.texts()).contains("a", "15:30 opened by the customer");
    }

    @Test
    void pause_isDrawnFromItsBeginningToItsEnd() {
        Svg svg = Svg.parse(Timeline.of(Scenes.office(), Scenes.paused(), Instant.parse("2026-03-30T09:30:00Z"))
                .only("resolution")
                .svg());
        double friday = svg.lineOf("Fri 27 Mar");
        double monday = svg.lineOf("Mon 30 Mar");
        // Waiting from 15:00 on Friday, and until 10:00 on Monday.
        assertSides(
                svg.shapes("rect", "paused", friday, svg.lineOf("Sat 28 Mar")).get(0), 15, 24);
        assertSides(svg.shapes("rect", "paused", monday, svg.height() - 60).get(0), 0, 10);
    }

    @Test
    void breach_isOverdueFromTheDueInstantOn() {
        // Four hours of Wednesday 09:00 are over at 14:00, after the break; looked at on Thursday at 10:00.
        Svg svg = Svg.parse(Timeline.of(
                        Scenes.office(),
                        org.sla4j.ticket.History.opened(Scenes.ticket("2026-04-15T07:00:00Z", "office")),
                        Instant.parse("2026-04-16T08:00:00Z"))
                .only("first-response")
                .svg());
        double wednesday = svg.lineOf("Wed 15 Apr");
        double thursday = svg.lineOf("Thu 16 Apr");
        assertSides(svg.shapes("rect", "overdue", wednesday, thursday).get(0), 14, 17);
        assertSides(svg.shapes("rect", "overdue", thursday, thursday + 60).get(0), 9, 10);
        assertThat(svg.texts()).contains("breached, due\u00a0Wed\u00a015\u00a0Apr\u00a014:00\u00a0+02:00", "now");
    }

    @Test
    void holiday_isNamedAndHatched() {
        Svg svg = Svg.parse(Timeline.atOpening(Scenes.office(), Scenes.ticket("2026-05-12T10:00:00Z", "office"))
                .only("resolution")
                .svg());
        double thursday = svg.lineOf("Thu 14 May");
        assertThat(svg.lineOf("closed, Ascension Day")).isEqualTo(thursday);
        assertThat(svg.shapes("rect", "holiday", thursday, thursday + 20)).hasSize(1);
        // Of Tuesday: Wednesday, Friday, Monday, Tuesday, Wednesday.
        assertThat(svg.texts())
                .contains("business\u00a0day\u00a01", "business\u00a0day\u00a05, due\u00a017:00")
                .doesNotContain("business\u00a0day\u00a06");
    }

    @Test
    void promises_haveALaneEachWithTheirNumber() {
        Svg svg = Svg.parse(Timeline.atOpening(Scenes.office(), Scenes.ticket("2026-05-12T10:00:00Z", "office"))
                .svg());
        assertThat(svg.texts())
                .contains("first-response: 4 business hours", "resolution: 5 business days", "update: none")
                .contains(
                        "1:\u00a04\u00a0h, 50\u00a0%\u00a015:00, 75\u00a0%\u00a016:00, due\u00a017:00",
                        "2:\u00a0the\u00a0clock\u00a0starts");
        double tuesday = svg.lineOf("Tue 12 May");
        // Two windows in each of two lanes.
        assertThat(svg.shapes("rect", "open", tuesday, svg.lineOf("Wed 13 May")))
                .hasSize(4);
    }

    @Test
    void longSpan_isFoldedAndAllOfItsTimeIsTold() {
        Svg svg = Svg.parse(Scenes.atOpening("2026-05-11T07:00:00Z", "long").svg());
        // Before, between and after the two thresholds.
        assertThat(svg.texts()).filteredOn("not day by day"::equals).hasSize(3);
        Pattern amount = Pattern.compile("([\\d,]+)[ \u00a0]h(?:[ \u00a0](\\d+)[ \u00a0]min)?(, .*)?");
        long minutes = svg.texts().stream()
                .map(amount::matcher)
                .filter(Matcher::matches)
                .mapToLong(told -> Long.parseLong(told.group(1).replace(",", "")) * 60
                        + (told.group(2) == null ? 0 : Long.parseLong(told.group(2))))
                .sum();
        assertThat(minutes).isEqualTo(2000 * 60);
        assertThat(svg.height()).isLessThan(3000);
    }

    @Test
    void styles_tellByMoreThanColour() {
        String css = WEEKEND.words("style");
        for (Phase.Kind kind : List.of(Phase.Kind.AHEAD, Phase.Kind.BEFORE, Phase.Kind.PAUSED, Phase.Kind.OVERDUE)) {
            String style = TrackPainter.style(kind);
            assertThat(css).contains("." + style + " { fill: url(#" + style + ");");
            assertThat(WEEKEND.all("pattern"))
                    .anyMatch(pattern -> pattern.getAttribute("id").equals(style));
        }
        assertThat(css).contains(".holiday { fill: url(#holiday);").contains("prefers-color-scheme: dark");
        assertThat(WEEKEND.all("script")).isEmpty();
    }

    @Test
    void styles_ofTextStandOutFromThePage() {
        String css = WEEKEND.words("style");
        String light = css.substring(0, css.indexOf("@media"));
        String dark = css.substring(css.indexOf("@media"));
        for (String style : List.of("text", "\\.quiet")) {
            assertThat(contrast(colour(light, style), "#ffffff")).isGreaterThan(7);
            assertThat(contrast(colour(dark, style), "#14181f")).isGreaterThan(7);
        }
    }

    private static String colour(String css, String style) {
        Matcher matcher = Pattern.compile("(?m)^\\s*" + style + " \\{[^}]*fill: (#\\w{6})")
                .matcher(css);
        assertThat(matcher.find()).as(style).isTrue();
        return matcher.group(1);
    }

    /** The contrast of WCAG 2: from 1 to 21. */
    private static double contrast(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        double sum = 0;
        double[] shares = {0.2126, 0.7152, 0.0722};
        for (int i = 0; i < 3; i++) {
            double part = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            sum += shares[i] * (part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }

    @ParameterizedTest
    @CsvSource({
        "night, 2026-10-22T18:00:00Z",
        "always, 2026-10-24T10:00:00Z",
        "always, 2026-03-28T10:00:00Z",
        "howe, 2026-04-04T03:00:00Z",
        "kathmandu, 2026-06-11T06:00:00Z",
        "apia, 2011-12-29T06:00:00Z",
        "sun, 2026-03-27T18:00:00Z",
        "long, 2026-05-12T10:00:00Z",
        "office, 2026-05-12T10:00:00Z",
    })
    void everything_isWithinThePage(String plan, String opened) {
        Svg svg = Svg.parse(
                Timeline.atOpening(Scenes.office(), Scenes.ticket(opened, plan)).svg());
        assertWithin(svg);
    }

    static void assertWithin(Svg svg) {
        for (Element text : svg.all("text")) {
            String style = " " + text.getAttribute("class") + " ";
            double size = style.contains(" title ") ? 17 : style.contains(" strong ") ? 13.5 : 12.5;
            double width = Measure.width(text.getTextContent(), size);
            double left = Svg.number(text, "x")
                    - (style.contains(" end ") ? width : style.contains(" middle ") ? width / 2 : 0);
            assertThat(left).as(text.getTextContent()).isGreaterThanOrEqualTo(0);
            assertThat(left + width).as(text.getTextContent()).isLessThanOrEqualTo(svg.width());
            assertThat(Svg.number(text, "y")).as(text.getTextContent()).isBetween(0.0, svg.height());
        }
        for (Element rect : svg.all("rect")) {
            if (!rect.getAttribute("class").equals("page")) {
                assertThat(Svg.sides(rect).get(0)).isGreaterThanOrEqualTo(0);
                assertThat(Svg.sides(rect).get(1)).isLessThanOrEqualTo(svg.width());
                assertThat(Svg.number(rect, "width")).isPositive();
                assertThat(Svg.number(rect, "y") + Svg.number(rect, "height")).isLessThanOrEqualTo(svg.height());
            }
        }
    }

    @Test
    void repeatedHour_isDrawnInTwoHalves() {
        // 24 hours from Saturday noon in Berlin end on Sunday at 11:00, since Sunday has 25.
        Svg svg = Svg.parse(Scenes.atOpening("2026-10-24T10:00:00Z", "always").svg());
        double sunday = svg.lineOf("Sun 25 Oct");
        List<Element> counted = svg.shapes("rect", "counted", sunday, svg.height() - 60);
        assertThat(counted).hasSize(4);
        assertSides(counted.get(0), 0, 2);
        assertSides(counted.get(1), 2, 3);
        assertSides(counted.get(2), 2, 3);
        assertSides(counted.get(3), 3, 11);
        assertThat(Svg.number(counted.get(1), "y")).isLessThan(Svg.number(counted.get(2), "y"));
        assertThat(svg.texts()).contains("12\u00a0h, 50\u00a0%\u00a000:00, 75\u00a0%\u00a005:00, due\u00a011:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "<script>alert(1)</script>", "日本語のサポート", "\ud800"})
    void texts_ofAnyKindAreXml(String words) {
        Drawing drawing = new Drawing(100);
        drawing.text("body", 0, 10, words);
        Svg svg = Svg.parse(drawing.document(20, 100, words, words));
        assertThat(svg.all("script")).isEmpty();
        assertThat(svg.words("title")).hasSameSizeAs(words);
    }
}
