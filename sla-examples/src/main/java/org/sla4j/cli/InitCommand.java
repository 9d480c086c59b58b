package org.sla4j.cli;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sla4j.calendar.CountryHolidays;
import org.sla4j.calendar.WeeklyHours;
import org.sla4j.cli.Questions.Question;
import org.sla4j.json.JollydayHolidays;
import org.sla4j.json.Names;
import org.sla4j.json.PolicyWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sla init}: a first policy, to be gone on with. */
@Command(
        name = "init",
        description = "Writes a first policy to go on with. What no option says is asked, where a person is at a"
                + " terminal. The targets in it are made up.")
final class InitCommand implements Callable<Integer> {
    private static final Question<String> ID =
            new Question<>("--id", "A short name of the policy, for files and results", "acme", InitCommand::plainId);
    private static final Question<String> TITLE =
            new Question<>("--title", "What people call it", "Acme support", InitCommand::words);
    private static final Question<ZoneId> ZONE =
            new Question<>("--zone", "In which time zone the desk works", "Europe/Berlin", InitCommand::zone);
    private static final Question<WeeklyHours> HOURS = new Question<>(
            "--hours", "When the desk is open", "mon-thu 09:00-17:00; fri 09:00-15:00", OpeningHours::parse);
    private static final Question<Optional<CountryHolidays>> COUNTRY = new Question<>(
            "--country",
            "Whose public holidays close it, or none",
            "DE, or DE-BY for a part of it",
            InitCommand::country);
    private static final Question<ImmutableList<String>> PLANS =
            new Question<>("--plans", "The plans, from the smallest to the largest", "silver, gold", InitCommand::ids);
    private static final Question<ImmutableList<String>> SEVERITIES = new Question<>(
            "--severities", "The severities, from the highest to the lowest", "1, 2, 3", InitCommand::ids);

    private final Streams streams;

    @Option(names = "--out", paramLabel = "FILE", description = "The file; ID.json if nothing is said.")
    private @Nullable String out;

    @Option(names = "--id", paramLabel = "ID", description = "A short name, for files and results: acme.")
    private @Nullable String id;

    @Option(names = "--title", paramLabel = "TEXT", description = "What people call it: \"Acme support\".")
    private @Nullable String title;

    @Option(names = "--zone", paramLabel = "ZONE", description = "The desk's time zone: Europe/Berlin.")
    private @Nullable String zone;

    @Option(names = "--hours", paramLabel = "HOURS", description = "The desk's week: \"mon-fri 09:00-17:00\".")
    private @Nullable String hours;

    @Option(
            names = "--country",
            paramLabel = "CODE",
            description = "The country, or the part of one, whose holidays close it: DE, DE-BY, or none.")
    private @Nullable String country;

    @Option(names = "--plans", paramLabel = "IDS", description = "The plans, smallest first: silver,gold.")
    private @Nullable String plans;

    @Option(names = "--severities", paramLabel = "IDS", description = "The severities, highest first: 1,2,3.")
    private @Nullable String severities;

    InitCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Optional<NewFile> named = Optional.ofNullable(out).map(name -> NewFile.of(name, streams));
        Questions questions = new Questions(streams);
        questions.need(ID, id);
        questions.need(TITLE, title);
        questions.need(ZONE, zone);
        questions.need(HOURS, hours);
        questions.need(COUNTRY, country);
        questions.need(PLANS, plans);
        questions.need(SEVERITIES, severities);
        questions.refuseMissing();

        String policyId = questions.answer(ID, id);
        NewFile file = named.orElseGet(() -> NewFile.of(policyId + ".json", streams));
        FirstPolicy policy = new FirstPolicy(
                policyId,
                questions.answer(TITLE, title),
                new FirstPolicy.Office(
                        questions.answer(ZONE, zone),
                        questions.answer(HOURS, hours),
                        questions.answer(COUNTRY, country)),
                new FirstPolicy.Table(questions.answer(PLANS, plans), questions.answer(SEVERITIES, severities)));
        file.write(PolicyWriter.write(policy.policy()));
        streams.print(next(file.name(), policy));
        return ExitStatus.GOOD;
    }

    private static String next(String file, FirstPolicy policy) {
        return new Page()
                .line(file + " is written. The targets in it are made up: write yours.")
                .line("The due instants of its example were reckoned from them. Check them by hand, and again when you"
                        + " have changed a target:")
                .table("  ", policy.exampleInWords())
                .blank()
                .line("What to do next:")
                .table(
                        "  ",
                        List.of(
                                List.of("sla validate " + file, "names every problem in it"),
                                List.of("sla test " + file, "holds its examples against what is reckoned"),
                                List.of("sla lint " + file, "names what is allowed but is seldom meant"),
                                List.of("sla show " + file, "shows what it promises")))
                .toString();
    }

    private static String plainId(String answer) {
        if (!PolicyId.isPlain(answer)) {
            throw wrong("made of letters, digits, \"-\", \"_\" and \".\"", answer);
        }
        return answer;
    }

    private static IllegalArgumentException wrong(String rule, String answer) {
        return new IllegalArgumentException("must be " + rule + " but was \"" + answer + "\"");
    }

    private static String words(String answer) {
        if (answer.isEmpty()) {
            throw wrong("a few words", answer);
        }
        return answer;
    }

    private static ZoneId zone(String answer) {
        if (!ZoneId.getAvailableZoneIds().contains(answer)) {
            String near = Names.near(answer, ZoneId.getAvailableZoneIds())
                    .map(name -> "; did you mean " + name + "?")
                    .orElse("");
            throw new IllegalArgumentException(
                    "must be a zone such as Europe/Berlin but was \"" + answer + "\"" + near);
        }
        return ZoneId.of(answer);
    }

    private static Optional<CountryHolidays> country(String answer) {
        if (answer.equals("none")) {
            return Optional.empty();
        }
        List<String> parts = Splitter.on('-').limit(2).splitToList(answer.toUpperCase(Locale.ROOT));
        try {
            return Optional.of(CountryHolidays.of(
                    parts.get(0), parts.size() == 1 ? "" : parts.get(1), JollydayHolidays.provider()));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "must be a country such as DE, a part of one such as DE-BY, or none: " + Complaints.message(e));
        }
    }

    private static ImmutableList<String> ids(String answer) {
        List<String> ids = Splitter.on(',').trimResults().splitToList(answer);
        if (!ids.stream().allMatch(PolicyId::isPlain)
                || ImmutableSet.copyOf(ids).size() < ids.size()) {
            throw wrong(
                    "different names, with commas between them, of letters, digits, \"-\", \"_\" and \".\"", answer);
        }
        return ImmutableList.copyOf(ids);
    }
}
