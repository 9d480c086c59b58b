package org.sla4j.lint;

import static org.sla4j.lint.Wording.quoted;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sla4j.lint.Speeds.Promised;
import org.sla4j.policy.Amount;
import org.sla4j.policy.Plan;

/** Calendar days for one severity, where the severities above and below it have business days. */
final class LoneCalendarDays implements Check {
    @Override
    public void look(Subject subject, Remarks remarks) {
        for (Optional<Plan> plan : Speeds.plans(subject.policy())) {
            List<String> severities = Speeds.severities(subject.policy(), plan);
            for (String metric : subject.policy().metrics()) {
                List<Promised> row = severities.stream()
                        .map(severity -> subject.speeds().promised(plan, severity, metric))
                        .toList();
                for (int i = 1; i < row.size() - 1; i++) {
                    look(metric, severities.get(i), row.subList(i - 1, i + 2), remarks);
                }
            }
        }
    }

    private static void look(String metric, String severity, List<Promised> row, Remarks remarks) {
        Promised promise = row.get(1);
        if (isInCalendarDays(promise) && isInBusinessDays(row.get(0)) && isInBusinessDays(row.get(2))) {
            String text = promise.words();
            remarks.add(
                    Code.LONE_CALENDAR_DAYS,
                    promise.pointer(),
                    "the " + metric + " of severity " + quoted(severity) + ", " + quoted(text)
                            + ", counts weekends and holidays, between "
                            + quoted(row.get(0).words()) + " and "
                            + quoted(row.get(2).words()),
                    "write " + quoted(text.replaceFirst("(?i)calendar", "business"))
                            + ", or calendar days for the others too");
        }
    }

    private static boolean isInBusinessDays(Promised promise) {
        return promise.target()
                .filter(target -> target.amount() instanceof Amount.BusinessDays)
                .isPresent();
    }

    /** Of weeks and months it is plain that they are not business days. */
    private static boolean isInCalendarDays(Promised promise) {
        return promise.target()
                .filter(target -> target.amount() instanceof Amount.CalendarTime
                        && target.text().toLowerCase(Locale.ROOT).contains("calendar day"))
                .isPresent();
    }
}
