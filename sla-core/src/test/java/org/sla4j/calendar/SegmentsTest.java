package org.sla4j.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Units 10 to 19, 30 to 44 and 90 to 99 of a page of a hundred, or of more than an int holds. */
final class SegmentsTest {
    private static final long NANOS_OF_A_PAGE = 1_000_000_000L << 28;

    static Stream<Segments> pages() {
        return Stream.of(page(100), page(NANOS_OF_A_PAGE));
    }

    private static Segments page(long length) {
        SegmentsBuilder builder = new SegmentsBuilder(7, length);
        builder.add(10, 20);
        builder.add(30, 40);
        builder.add(40, 45);
        builder.add(90, 100);
        return builder.build();
    }

    @Test
    void build_indexesAPageWhoseOffsetsFitAnInt() {
        assertThat(page(100)).isInstanceOf(IndexedSegments.class);
        assertThat(page(NANOS_OF_A_PAGE)).isInstanceOf(SearchedSegments.class);
    }

    /** The greatest int stands for no offset in an index, so that no segment may end there. */
    @Test
    void nextEnd_atTheGreatestIntIsToldFromNone() {
        SegmentsBuilder builder = new SegmentsBuilder(7, Integer.MAX_VALUE);
        builder.add(10, Integer.MAX_VALUE);
        Segments page = builder.build();
        assertThat(page.nextEnd(0)).isEqualTo(Integer.MAX_VALUE);
        assertThat(page.nextEnd(10)).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void build_leavesOutWhatIsEmpty_andKeepsTheLongerOfTwoThatMeet() {
        SegmentsBuilder builder = new SegmentsBuilder(7, 100);
        builder.add(5, 5);
        builder.add(-10, 0);
        builder.add(50, 60);
        builder.add(52, 55);
        builder.add(100, 110);
        Segments page = builder.build();
        assertThat(page.size()).isEqualTo(1);
        assertThat(page.start(0)).isEqualTo(50);
        assertThat(page.end(0)).isEqualTo(60);
        assertThat(page.total()).isEqualTo(10);
    }

    /** The first of every ten, five hundred times. */
    @Test
    void build_takesManySegments() {
        SegmentsBuilder builder = new SegmentsBuilder(7, 5_000);
        for (int i = 0; i < 500; i++) {
            builder.add(10 * i, 10 * i + 1);
        }
        Segments page = builder.build();
        assertThat(page.size()).isEqualTo(500);
        assertThat(page.count(4_990)).isEqualTo(499);
        assertThat(page.position(321)).isEqualTo(3_210);
    }

    /** One unit at 0, then every second one from 2000 on, and one at 4000: two, three or forty crowd. */
    @Test
    void lookUps_amongSegmentsThatCrowd() {
        for (int crowd : new int[] {2, 3, 40}) {
            SegmentsBuilder builder = new SegmentsBuilder(7, 4096);
            builder.add(0, 1);
            for (int i = 0; i < crowd; i++) {
                builder.add(2000 + 2 * i, 2001 + 2 * i);
            }
            builder.add(4000, 4001);
            Segments page = builder.build();
            assertThat(page.count(1999)).isEqualTo(1);
            assertThat(page.position(0)).isZero();
            for (int i = 0; i < crowd; i++) {
                int unit = 2000 + 2 * i;
                assertThat(page.count(unit)).isEqualTo(1 + i);
                assertThat(page.count(unit + 1)).isEqualTo(2 + i);
                assertThat(page.contains(unit)).isTrue();
                assertThat(page.contains(unit + 1)).isFalse();
                assertThat(page.segmentAt(unit)).isEqualTo(1 + i);
                assertThat(page.segmentAt(unit + 1)).isEqualTo(1 + i);
                assertThat(page.position(1 + i)).isEqualTo(unit);
                assertThat(page.start(1 + i)).isEqualTo(unit);
                assertThat(page.end(1 + i)).isEqualTo(unit + 1);
                assertThat(page.nextStart(unit)).isEqualTo(i + 1 < crowd ? unit + 2 : 4000);
            }
            assertThat(page.position(1 + crowd)).isEqualTo(4000);
            assertThat(page.segmentAt(3999)).isEqualTo(crowd);
            assertThat(page.segmentAt(4000)).isEqualTo(1 + crowd);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void count_isOfWhatLiesBefore(Segments page) {
        assertThat(page.count(0)).isZero();
        assertThat(page.count(10)).isZero();
        assertThat(page.count(11)).isEqualTo(1);
        assertThat(page.count(19)).isEqualTo(9);
        assertThat(page.count(20)).isEqualTo(10);
        assertThat(page.count(30)).isEqualTo(10);
        assertThat(page.count(31)).isEqualTo(11);
        assertThat(page.count(44)).isEqualTo(24);
        assertThat(page.count(45)).isEqualTo(25);
        assertThat(page.count(99)).isEqualTo(34);
        assertThat(page.total()).isEqualTo(35);
        assertThat(page.size()).isEqualTo(3);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void contains_isHalfOpen(Segments page) {
        assertThat(Stream.of(0, 9, 20, 29, 45, 89)).noneMatch(page::contains);
        assertThat(Stream.of(10, 19, 30, 40, 44, 90, 99)).allMatch(page::contains);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void firstFrom_isTheUnitItselfOrTheNextStart(Segments page) {
        assertThat(page.firstFrom(0)).isEqualTo(10);
        assertThat(page.firstFrom(10)).isEqualTo(10);
        assertThat(page.firstFrom(19)).isEqualTo(19);
        assertThat(page.firstFrom(20)).isEqualTo(30);
        assertThat(page.firstFrom(45)).isEqualTo(90);
        assertThat(page.firstFrom(99)).isEqualTo(99);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nextStart_isAfterTheOffset(Segments page) {
        assertThat(page.nextStart(0)).isEqualTo(10);
        assertThat(page.nextStart(9)).isEqualTo(10);
        assertThat(page.nextStart(10)).isEqualTo(30);
        assertThat(page.nextStart(30)).isEqualTo(90);
        assertThat(page.nextStart(90)).isEqualTo(Segments.NONE);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nextEnd_isAfterTheOffset(Segments page) {
        assertThat(page.nextEnd(0)).isEqualTo(20);
        assertThat(page.nextEnd(10)).isEqualTo(20);
        assertThat(page.nextEnd(19)).isEqualTo(20);
        assertThat(page.nextEnd(20)).isEqualTo(45);
        assertThat(page.nextEnd(44)).isEqualTo(45);
        assertThat(page.nextEnd(45)).isEqualTo(100);
        assertThat(page.nextEnd(99)).isEqualTo(100);
    }

    @Test
    void nothingComes_afterTheLastSegment() {
        for (long length : new long[] {200, NANOS_OF_A_PAGE}) {
            Segments page = page(length);
            assertThat(page.firstFrom(100)).isEqualTo(Segments.NONE);
            assertThat(page.nextStart(100)).isEqualTo(Segments.NONE);
            assertThat(page.nextEnd(100)).isEqualTo(Segments.NONE);
            assertThat(page.count(100)).isEqualTo(35);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void position_isTheUnitThatHasSoManyBeforeIt(Segments page) {
        assertThat(page.position(0)).isEqualTo(10);
        assertThat(page.position(9)).isEqualTo(19);
        assertThat(page.position(10)).isEqualTo(30);
        assertThat(page.position(24)).isEqualTo(44);
        assertThat(page.position(25)).isEqualTo(90);
        assertThat(page.position(34)).isEqualTo(99);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void segmentAt_isTheLastThatStarts(Segments page) {
        assertThat(page.segmentAt(9)).isEqualTo(-1);
        assertThat(page.segmentAt(10)).isZero();
        assertThat(page.segmentAt(29)).isZero();
        assertThat(page.segmentAt(30)).isEqualTo(1);
        assertThat(page.segmentAt(90)).isEqualTo(2);
        assertThat(page.start(1)).isEqualTo(30);
        assertThat(page.end(1)).isEqualTo(45);
    }
}
