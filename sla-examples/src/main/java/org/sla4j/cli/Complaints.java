package org.sla4j.cli;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sla4j.engine.InvalidTicketException;
import org.sla4j.json.Names;
import org.sla4j.policy.Policy;
import org.sla4j.policy.Severity;
import org.sla4j.policy.Tier;
import org.sla4j.ticket.Ticket;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;

/** What is said of a call that cannot be understood, and of a name that is not known. */
final class Complaints {
    /** What others call our commands and options. */
    private static final ImmutableMap<String, String> IN_OTHER_WORDS = ImmutableMap.<String, String>builder()
            .put("report", "status")
            .put("explain", "why")
            .put("check", "validate")
            .put("due", "deadline")
            .put("compare", "diff")
            .put("simulate", "replay")
            .put("new", "init")
            .put("create", "init")
            .put("--attribute", "--set")
            .put("--attributes", "--set")
            .put("--attr", "--set")
            .put("--priority", "--severity")
            .put("--language", "--lang")
            .put("--now", "--as-of")
            .put("--at", "--as-of")
            .buildOrThrow();

    private Complaints() {}

    /** What is wrong with a call, and where its help is. */
    static String words(ParameterException exception) {
        CommandSpec command = exception.getCommandLine().getCommandSpec();
        return what(exception, command) + "; see " + command.qualifiedName() + " --help";
    }

    /** What an exception says for people. */
    static String message(Exception exception) {
        return Objects.requireNonNullElse(exception.getMessage(), "no reason is known");
    }

    /** Why a ticket among others got no answer; one that finds a fault of ours must not take theirs with it. */
    static String ofTicket(RuntimeException exception) {
        return exception instanceof InvalidTicketException
                ? message(exception)
                : "a fault of the program, please report it: " + message(exception);
    }

    /** Why a file could not be read or written; what the machine says is at times its name alone. */
    static String reason(IOException exception) {
        if (exception instanceof NoSuchFileException) {
            return "its folder does not exist";
        }
        if (exception instanceof AccessDeniedException) {
            return "its permissions do not allow it";
        }
        return exception instanceof FileSystemException file && file.getReason() != null
                ? file.getReason()
                : message(exception);
    }

    private static String what(ParameterException exception, CommandSpec command) {
        List<String> unmatched = exception.getCommandLine().getUnmatchedArguments();
        if (!unmatched.isEmpty()) {
            // Said first, since an option that is missing may be there in another spelling.
            return unmatched(unmatched.get(0), command);
        }
        if (exception instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return missing.getMissing().stream().map(Complaints::name).collect(Collectors.joining(" and "))
                    + " must be given";
        }
        if (exception instanceof OverwrittenOptionException twice) {
            return name(twice.getOverwritten()) + " must be given once only";
        }
        return message(exception);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + " " + option.paramLabel()
                : argument.paramLabel();
    }

    private static String unmatched(String word, CommandSpec command) {
        if (word.startsWith("-")) {
            String option = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
            return unknown("option", option, command.optionsMap().keySet());
        }
        return command.subcommands().isEmpty()
                ? "\"" + word + "\" is one word too many" + asPolicy(word, command)
                : unknown("command", word, command.subcommands().keySet());
    }

    /** A policy file is an option of most commands. */
    private static String asPolicy(String word, CommandSpec command) {
        return word.endsWith(".json") && command.optionsMap().containsKey("--policy")
                ? "; for the policy write --policy " + word
                : "";
    }

    /** What is said of a name that is not known: the one that was meant, where one is near, and all that there are. */
    static String unknown(String what, String found, Collection<String> known) {
        Optional<String> near = Optional.ofNullable(IN_OTHER_WORDS.get(found))
                .filter(known::contains)
                .or(() -> Names.near(found, known));
        return "unknown " + what + " \"" + found + "\""
                + near.map(name -> "; did you mean \"" + name + "\"?").orElse("")
                + (near.isPresent() ? " Known: " : "; known: ")
                + (known.isEmpty() ? "none" : String.join(", ", known));
    }

    /** Refuses a name that is not known. */
    static void require(String what, Optional<String> name, List<String> known) {
        name.filter(id -> !known.contains(id)).ifPresent(id -> {
            throw new Refusal(unknown(what, id, known));
        });
    }

    /** Refuses a name that is not known but near to one that is. */
    private static void refuseNear(String what, String name, Collection<String> known) {
        if (!known.contains(name) && Names.near(name, known).isPresent()) {
            throw new Refusal(unknown(what, name, known));
        }
    }

    /** Refuses names that the policy does not know, with the near one; the engine knows them only all together. */
    static void requireKnown(Ticket ticket, Policy policy) {
        require("plan", ticket.plan(), policy.plans().keySet().asList());
        require(
                "severity",
                ticket.severity(),
                policy.severities().stream().map(Severity::id).toList());
        require("tier", ticket.tier(), policy.tiers().stream().map(Tier::id).toList());
        ticket.attributes()
                .keySet()
                .forEach(name ->
                        refuseNear("attribute", name, policy.attributes().keySet()));
    }
}
