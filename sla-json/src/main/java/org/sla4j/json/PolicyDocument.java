package org.sla4j.json;

import com.google.common.collect.ImmutableList;
import org.sla4j.engine.Example;
import org.sla4j.policy.Policy;

/**
 * A policy together with the file from which it was read, for tools that show an author the place of what they say.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class PolicyDocument {
    private final Policy policy;
    private final ImmutableList<Example> examples;
    private final SourceText source;
    private final Located root;

    PolicyDocument(Policy policy, ImmutableList<Example> examples, SourceText source, Located root) {
        this.policy = policy;
        this.examples = examples;
        this.source = source;
        this.root = root;
    }

    /** Returns the policy. */
    public Policy policy() {
        return policy;
    }

    /** Returns the tests that the file carries, in its order: the first is at {@code /examples/0}. */
    public ImmutableList<Example> examples() {
        return examples;
    }

    /** Returns what messages call the file. */
    public String file() {
        return source.file();
    }

    /**
     * Says something about a value of the file at its place.
     *
     * @param pointer the value, as a JSON pointer; where the file has a shorter form the value around it is taken
     * @param message what is said
     */
    public Problem at(String pointer, String message) {
        Place place = Spot.of(root, pointer).value().place();
        return new Problem(
                source.file(),
                place.line(),
                place.column(),
                place.pointer().toString(),
                message,
                Excerpt.of(source, place));
    }
}
