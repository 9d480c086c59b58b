package org.sla4j.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One object, asked by many threads from cold, answers as one that each thread has for itself. */
final class SharedOpenTimeTest {
    private static final int THREADS = 8;
    private static final int QUESTIONS = 150;

    private record Question(Instant from, Duration amount) {}

    private record Answer(
            Optional<Instant> due, Optional<Instant> start, boolean open, Optional<LocalDate> businessDay) {}

    private static BusinessCalendar brussels() {
        return BusinessCalendar.of(ZoneId.of("Europe/Brussels"), WeeklyHours.of("mon-fri", "09:00-12:00, 13:00-17:00"))
                .withHolidays(List.of(HolidayRule.of("Easter Monday", new Recurrence.FromEaster(1))));
    }

    private static OpenTime sun(BusinessCalendar calendar) {
        return OpenTime.either(
                calendar,
                BusinessCalendar.of(ZoneId.of("Asia/Kathmandu"), WeeklyHours.of("sun-fri", "22:00-06:00")),
                BusinessCalendar.of(ZoneId.of("America/Havana"), WeeklyHours.of("daily", "11:00-12:00")));
    }

    /** Spread over more pages than are kept, so that threads push out each other's. */
    private static List<Question> questions() {
        Random random = new Random(1);
        return IntStream.range(0, QUESTIONS)
                .mapToObj(i -> new Question(
                        Instant.ofEpochSecond((long) (random.nextDouble() * 8e10) - 40_000_000_000L),
                        Duration.ofSeconds((long) (random.nextDouble() * (i % 10 == 0 ? 1e10 : 1e6)))))
                .toList();
    }

    private static Answer answer(BusinessCalendar calendar, OpenTime sun, Question question) {
        return new Answer(
                sun.deadline(question.from, question.amount),
                calendar.latestStart(question.from, question.amount),
                sun.isOpen(question.from),
                calendar.businessDays().after(LocalDate.ofInstant(question.from, calendar.zone()), 20));
    }

    @Test
    void answers_areThoseOfOneThread() throws Exception {
        List<Question> questions = questions();
        BusinessCalendar alone = brussels();
        OpenTime sunAlone = sun(alone);
        List<Answer> expected = questions.stream()
                .map(question -> answer(alone, sunAlone, question))
                .toList();
        BusinessCalendar shared = brussels();
        OpenTime sun = sun(shared);
        CountDownLatch start = new CountDownLatch(THREADS);
        List<Callable<Void>> tasks = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            List<Integer> order =
                    new ArrayList<>(IntStream.range(0, QUESTIONS).boxed().toList());
            Collections.shuffle(order, new Random(thread / 2));
            tasks.add(() -> {
                start.countDown();
                start.await();
                for (int i : order) {
                    assertThat(answer(shared, sun, questions.get(i)))
                            .as("%s", questions.get(i))
                            .isEqualTo(expected.get(i));
                }
                return null;
            });
        }
        ExecutorService executor = Executors.newFixedThreadPool(THREADS);
        try {
            for (Future<Void> task : executor.invokeAll(tasks)) {
                task.get();
            }
        } finally {
            executor.shutdownNow();
        }
    }
}
