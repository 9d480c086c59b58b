package org.sla4j.json;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;

/**
 * Says that a file was not loaded, with every problem found in it.
 *
 * <p>The message is for the file's author: all problems, each with its place, line and caret. A program that talks to
 * an author shows the message and leaves the stack trace out.
 */
public final class InvalidDocumentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ImmutableList<Problem> problems;

    InvalidDocumentException(ImmutableList<Problem> problems) {
        super(problems.stream().map(Problem::render).collect(joining("\n")));
        checkArgument(!problems.isEmpty(), "problems must not be empty");
        this.problems = problems;
    }

    /** Returns the problems in the order of their places; there is at least one. */
    public ImmutableList<Problem> problems() {
        return problems;
    }
}
