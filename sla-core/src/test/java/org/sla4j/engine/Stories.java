package org.sla4j.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.sla4j.engine.Promised.Kind;
import org.sla4j.engine.Story.Act;
import org.sla4j.engine.Story.Step;
import org.sla4j.policy.Basis;
import org.sla4j.policy.Lifecycle.OnReopening;

/** Random stories around a weekend, a holiday and both clock changes, with times that often meet. */
final class Stories {
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2026, 3, 6),
            LocalDate.of(2026, 11, 10),
            LocalDate.of(2026, 3, 27),
            LocalDate.of(2026, 10, 23));

    private final Random random;

    private Stories(Random random) {
        this.random = random;
    }

    /** Stories of all kinds. */
    static Arbitrary<Story> any() {
        return Arbitraries.randomValue(random -> new Stories(random).story(Kind.values(), true));
    }

    /** Stories of targets in minutes, business or other, by the rule that holds where a policy names no basis. */
    static Arbitrary<Story> inMinutes() {
        Kind[] kinds = {Kind.HOURS, Kind.CLOCK, Kind.WORKING_HOURS};
        return Arbitraries.randomValue(random -> new Stories(random).story(kinds, false));
    }

    /** Stories of all kinds of targets by the rule that holds where a policy names no basis. */
    static Arbitrary<Story> byDefault() {
        return Arbitraries.randomValue(random -> new Stories(random).story(Kind.values(), false));
    }

    private Story story(Kind[] kinds, boolean namedBasis) {
        Office office = pick(List.of(Office.PLAIN, Office.PLAIN, Office.SPLIT, Office.ROUND, Office.EARLY));
        long opened = someMinute(pick(DAYS), random.nextInt(4) - 1);
        boolean oneKind = random.nextInt(3) == 0;
        Kind kind = kinds[random.nextInt(kinds.length)];
        List<Promised> promises = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            promises.add(promised(oneKind ? kind : kinds[random.nextInt(kinds.length)]));
        }
        if (random.nextInt(3) > 0) {
            promises.sort(Comparator.comparing(Promised::minutes));
        }
        Story story = new Story(
                office,
                promises,
                namedBasis ? basis() : Optional.empty(),
                namedBasis ? basis() : Optional.empty(),
                pick(List.of(OnReopening.CONTINUE, OnReopening.CONTINUE, OnReopening.NEW_CYCLE, OnReopening.IGNORE)),
                random.nextInt(3),
                opened,
                random.nextInt(4),
                List.of());
        long minute = opened;
        for (int i = random.nextInt(10); i > 0; i--) {
            minute = next(story, minute);
            story = story.with(step(minute));
        }
        return story;
    }

    /** At the same minute, when the promise is due, or later. */
    private long next(Story story, long minute) {
        return switch (random.nextInt(6)) {
            case 0 -> minute;
            case 1 ->
                SlowLife.outcome(story, minute)
                        .due()
                        .filter(due -> due > minute && due < minute + 14_400)
                        .orElse(minute);
            default -> later(minute);
        };
    }

    private Promised promised(Kind kind) {
        return new Promised(
                kind,
                switch (kind) {
                    case HOURS, CLOCK -> 30 * random.nextInt(random.nextInt(5) == 0 ? 200 : 50);
                    case NEXT_DAY_BY -> 1 + random.nextInt(5);
                    default -> 1 + random.nextInt(3);
                });
    }

    private Step step(long minute) {
        Act act = pick(List.of(
                Act.PAUSE,
                Act.PAUSE,
                Act.PAUSE,
                Act.RESUME,
                Act.RESUME,
                Act.RESUME_ALL,
                Act.CHANGE,
                Act.CHANGE,
                Act.CHANGE,
                Act.SOLVE,
                Act.REOPEN,
                random.nextInt(3) == 0 ? Act.CANCEL : Act.REOPEN));
        return new Step(minute, act, act == Act.CHANGE ? random.nextInt(4) : random.nextInt(2));
    }

    /** Half an hour, hours or days later, rarely by an odd minute. */
    private long later(long minute) {
        return Math.max(minute, someMinute(Office.date(minute), random.nextInt(random.nextInt(4) == 0 ? 5 : 2)));
    }

    private long someMinute(LocalDate date, int daysLater) {
        int time = random.nextInt(5) == 0 ? random.nextInt(1440) : 30 * random.nextInt(48);
        if (random.nextInt(3) > 0) {
            time = 60 * pick(List.of(1, 2, 3, 5, 9, 10, 11, 12, 13, 15, 16, 17));
        }
        return Office.minute(
                date.plusDays(daysLater).atStartOfDay(Brussels.ZONE).plusMinutes(time));
    }

    private Optional<Basis> basis() {
        return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(pick(List.of(Basis.values())));
    }

    private <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    /** Instants at which a story is worth looking at: at its steps and beside them, and at others. */
    static List<Long> lookouts(Story story, long seed) {
        Random random = new Random(seed);
        Stories stories = new Stories(random);
        List<Long> minutes = new ArrayList<>();
        minutes.add(story.opened());
        for (Step step : story.steps()) {
            if (random.nextInt(3) == 0) {
                minutes.add(step.minute() + random.nextInt(3) - 1);
            }
        }
        for (int i = 0; i < 3; i++) {
            minutes.add(stories.someMinute(Office.date(story.opened()), random.nextInt(9)));
        }
        minutes.add(story.opened() + random.nextInt(20 * 24 * 60));
        minutes.removeIf(minute -> minute < story.opened());
        return minutes;
    }
}
