package org.sla4j.cli;

import java.util.concurrent.Callable;

/** A command behind {@code sla}; its call gives the exit status. */
interface Subcommand extends Callable<Integer> {
    /** How it is called. */
    Usage usage();
}
