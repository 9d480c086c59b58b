package org.sla4j.cli;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sla4j.calendar.CountryHolidays;
import org.sla4j.calendar.WeeklyHours;
import org.sla4j.cli.Questions.Question;
import org.sla4j.json.JollydayHolidays;
import org.sla4j.json.Names;
import org.sla4j.words.Wording;

/** What must be known to write a first policy. Apart from the command, which every other one has to load too. */
final class FirstQuestions {
    static final Question<String> ID = new Question<>(
            "--id", "A short name of the policy, for files and results", "acme", FirstQuestions::plainId);
    static final Question<String> TITLE =
            new Question<>("--title", "What people call it", "Acme support", FirstQuestions::words);
    static final Question<ZoneId> ZONE =
            new Question<>("--zone", "In which time zone the desk works", "Europe/Berlin", FirstQuestions::zone);
    static final Question<WeeklyHours> HOURS = new Question<>(
            "--hours", "When the desk is open", "mon-thu 09:00-17:00; fri 09:00-15:00", OpeningHours::parse);
    static final Question<Optional<CountryHolidays>> COUNTRY = new Question<>(
            "--country",
            "Whose public holidays close it, or none",
            "DE, or DE-BY for a part of it",
            FirstQuestions::country);
    static final Question<ImmutableList<String>> PLANS = new Question<>(
            "--plans", "The plans, from the smallest to the largest", "silver, gold", FirstQuestions::ids);
    static final Question<ImmutableList<String>> SEVERITIES = new Question<>(
            "--severities", "The severities, from the highest to the lowest", "1, 2, 3", FirstQuestions::ids);

    private FirstQuestions() {}

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
            ImmutableList<String> meant = Names.zones(answer);
            String near = meant.isEmpty() ? "" : "; did you mean " + Wording.list(meant, "or") + "?";
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
