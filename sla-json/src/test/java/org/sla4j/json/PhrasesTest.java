package org.sla4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sla4j.policy.Commitment;

final class PhrasesTest {
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 BD | write \"1 business day\"",
                "2BDs | write \"2 business days\"",
                "2 WD by 12:00 | write \"2 business days by 12:00\"",
                "3 workdays | write \"3 business days\"",
                "second business day | write \"2nd business day\"",
                "by the third working day by noon | write \"3rd business day by 12:00\"",
                "first working day | write \"next business day\"",
                "within 20 working days of receipt | write \"20th business day\", counted from the date of receipt,"
                        + " or \"20 business days\", counted from when the desk is open",
                "2 business days following the date of receipt | write \"2nd business day\", counted from the date of"
                        + " receipt, or \"2 business days\", counted from when the desk is open",
                "21 working days of receipt | write \"21st business day\", counted from the date of receipt,"
                        + " or \"21 business days\", counted from when the desk is open",
                "22 working days of receipt | write \"22nd business day\", counted from the date of receipt,"
                        + " or \"22 business days\", counted from when the desk is open",
                "13 working days after receipt | write \"13th business day\", counted from the date of receipt,"
                        + " or \"13 business days\", counted from when the desk is open",
                "1 working day after receipt | write \"next business day\", counted from the date of receipt,"
                        + " or \"1 business day\", counted from when the desk is open",
                "NBD | write \"next business day\"",
                "1 NBD (office) | write \"next business day (office)\"",
                "within 2 NBD | write \"2 business days\"",
                "next working  day by 12:00 | write \"next business day by 12:00\"",
                "1 next business day | write \"next business day\"",
                "4 BH | write \"4 business hours\"",
                "same working day | write \"same business day\"",
                "< 4 hours | write \"4 hours\"",
                "up to 4 business hours | write \"4 business hours\"",
                "4 business hours. | write \"4 business hours\"",
                "2-4 business hours | write \"4 business hours\"",
                "daily | write \"every 1 business day\", \"every 1 calendar day\" or \"every 24 hours (24/7)\"",
                "every BD | write \"every 1 business day\"",
                "next business day by 3pm | write \"next business day by 15:00\"",
                "NBD by 12 pm | write \"next business day by 12:00\"",
                "2 BD by noon | write \"2 business days by 12:00\"",
                "NBD by 9.30 | write \"next business day by 09:30\"",
                "40 clock hours | write \"40 hours (24/7)\"",
                "every 4 elapsed hours | write \"every 4 hours (24/7)\"",
                "40 wall-clock hours (24/7) | write \"40 hours (24/7)\"",
                "2 elapsed days | write \"2 days (24/7)\"",
                "4 business hours from the report | write \"4 business hours\"",
                "3 business hours after receipt of the request (office) | write \"3 business hours (office)\"",
                "within 2 days of receipt | write \"2 business days\", \"2 calendar days\" or \"2 days (24/7)\"",
                "within ten (10) working days of receipt | write it in digits: \"10 working days\"",
                "weekly | write \"every 5 business days\", \"every 1 calendar week\" or \"every 7 days (24/7)\"",
                "next calendar day | write \"1 calendar day\", which is due at the same time of the day after",
                "next business day by 17h | write \"next business day by 17:00\"",
            })
    void instead_isAnAmountThatIsMeant(String text, String instead) {
        assertThat(Phrases.instead(text)).contains(instead);
    }

    /** What is proposed can be read. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 BD",
                "3 BD (office)",
                "NBD by 10:00",
                "1 BH",
                "8 wh",
                "sbd",
                "same day",
                "EOD",
                "end of business day",
                "COB",
                "next day",
                "tomorrow",
                "overnight",
                "hourly",
                "daily",
                "every day",
                "each business day",
                "twice a day",
                "weekly",
                "every week",
                "fortnightly",
                "biweekly",
                "monthly",
                "quarterly",
                "ASAP",
                "immediately",
                "as soon as possible",
                "real-time",
                "commercially reasonable efforts",
                "N/A",
                "-",
                "TBD",
                "no target",
                "<= 4 business hours",
                "2-4 business hours"
            })
    void instead_canBeRead(String text) {
        Matcher proposed = QUOTED.matcher(Phrases.instead(text).orElseThrow());

        assertThat(proposed.results()).isNotEmpty().allSatisfy(result -> Commitment.parse(result.group(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"best-efort", "3 buisness hours", "gold", "24 hourz", "office", "1 bdx", ""})
    void instead_isNothingForOtherWords(String text) {
        assertThat(Phrases.instead(text)).isEmpty();
    }
}
