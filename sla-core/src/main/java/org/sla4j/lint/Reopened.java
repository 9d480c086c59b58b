package org.sla4j.lint;

import static org.sla4j.lint.Wording.quoted;

import org.sla4j.policy.Lifecycle;
import org.sla4j.policy.Lifecycle.OnReopening;

/** Windows of reopening that do not part anything. */
final class Reopened implements Check {
    @Override
    public void look(Subject subject, Remarks remarks) {
        Lifecycle.Reopening reopening = subject.policy().lifecycle().reopening();
        reopening.windowDays().ifPresent(days -> look(days, reopening.effect(), remarks));
    }

    private static void look(int days, OnReopening effect, Remarks remarks) {
        if (effect == OnReopening.NEW_CYCLE) {
            remark("a reopened ticket is a new cycle within the window as after it", "new-cycle", remarks);
        } else if (days == 0) {
            remark("within no time nobody opens a ticket again: every reopening is a new cycle", "new-cycle", remarks);
        } else if (effect == OnReopening.IGNORE) {
            remark(
                    "a ticket that is opened again soon stays done, and one that is opened again after "
                            + Wording.count(days, "day") + " starts a new cycle",
                    "ignore",
                    remarks);
        }
    }

    private static void remark(String message, String effect, Remarks remarks) {
        remarks.add(
                Code.IDLE_WINDOW,
                "/reopening/windowDays",
                message,
                "write \"reopening\": " + quoted(effect) + ", or the effect \"continue\" with the days in which the"
                        + " resolution goes on");
    }
}
