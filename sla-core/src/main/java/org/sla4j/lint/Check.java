package org.sla4j.lint;

/** One thing that is looked at in every policy. */
interface Check {
    void look(Subject subject, Remarks remarks);
}
