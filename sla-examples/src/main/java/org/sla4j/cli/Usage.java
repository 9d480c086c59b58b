package org.sla4j.cli;

import static java.util.Objects.requireNonNullElse;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * How a command is called: its name, what it does, its options and parameters. Each option and parameter is a supplier of
 * what was given for it, to be asked when the call has been parsed.
 *
 * <p>The parser could read the same from annotations, but that takes longer than most answers.
 */
final class Usage {
    private static final ImmutableMap<Integer, String> USUAL = ImmutableMap.of(
            ExitStatus.GOOD, "All is good.",
            ExitStatus.REFUSED, "The policy or the call is bad; nothing is written on standard output.");

    private final CommandSpec command;

    private Usage(CommandSpec command) {
        this.command = command;
    }

    /** The usage of a command without options. */
    static Usage of(Callable<Integer> action, String name, String... description) {
        Usage usage = new Usage(CommandSpec.wrapWithoutInspection(action).name(name));
        usage.command.usageMessage().description(description);
        return usage.statuses(USUAL);
    }

    /** Tells other exit statuses than the usual ones, and what each means. To fail every command may. */
    Usage statuses(Map<Integer, String> meanings) {
        Map<String, String> listed = new TreeMap<>();
        meanings.forEach((status, meaning) -> listed.put(Integer.toString(status), meaning));
        listed.put(
                Integer.toString(ExitStatus.FAILED),
                "Something could not be read or written, or the program itself has a fault.");
        command.usageMessage().exitCodeListHeading("%nExit status:%n").exitCodeList(listed);
        return this;
    }

    /** Says what one of the commands behind this one is called, and what all of them are. */
    Usage subcommands(String one, String all) {
        command.usageMessage().synopsisSubcommandLabel(one).commandListHeading("%n" + all + ":%n");
        return this;
    }

    /** Puts a command behind this one. */
    Usage add(Subcommand subcommand) {
        CommandSpec spec = subcommand.usage().command();
        command.addSubcommand(spec.name(), spec);
        return this;
    }

    /** Puts the command {@code help} behind this one, which tells the usage of the others. */
    void addHelp() {
        CommandSpec help = CommandSpec.forAnnotatedObject(new HelpCommand());
        command.addSubcommand(help.name(), help);
        new Usage(help).statuses(USUAL);
    }

    /** What the parser takes. */
    CommandSpec command() {
        return command.addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("Show this help message and exit.")
                        .build())
                .addOption(OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .description("Print version information and exit.")
                        .build())
                .versionProvider(new Sla.Version());
    }

    /** The names of the commands behind this one, for a message. */
    String subcommandNames() {
        return String.join(", ", command.subcommands().keySet());
    }

    Supplier<String> required(String name, String label, String description) {
        return text(add(text(name, label, description).required(true)), "");
    }

    Supplier<Optional<String>> optional(String name, String label, String description) {
        OptionSpec option = add(text(name, label, description));
        return () -> Optional.ofNullable(option.getValue());
    }

    /** An option with what holds if it is not given. */
    Supplier<String> option(String name, String label, String fallback, String description) {
        return text(add(text(name, label, description)), fallback);
    }

    /**
     * The option that names a language; English if it is not given.
     *
     * @param of what is in that language
     */
    Supplier<String> language(String of) {
        return option("--lang", "TAG", "en", "The language of " + of + "; en if not given.");
    }

    /** The option for the policy of a ticket. */
    Supplier<List<String>> policyVersions() {
        return several(
                "--policy",
                "FILE",
                "The policy file; of several versions, the one in force when the ticket was opened counts.");
    }

    /** An option that may be given several times. */
    Supplier<List<String>> repeated(String name, String label, String description) {
        return texts(add(texts(name, label, description)));
    }

    /** An option that takes a list with commas between. */
    Supplier<List<String>> listed(String name, String label, String description) {
        return texts(add(texts(name, label, description).splitRegex(",")));
    }

    /** A required option that takes one or more words. */
    Supplier<List<String>> several(String name, String label, String description) {
        return texts(add(texts(name, label, description).arity("1..*").required(true)));
    }

    BooleanSupplier flag(String name, String description) {
        OptionSpec option =
                add(OptionSpec.builder(name).type(Boolean.class).arity("0").description(description));
        return () -> requireNonNullElse(option.getValue(), false);
    }

    IntSupplier requiredNumber(String name, String label, String description) {
        OptionSpec option =
                add(text(name, label, description).type(Integer.class).required(true));
        return option::getValue;
    }

    /** An option that takes a whole number, with what holds if it is not given. */
    IntSupplier number(String name, String label, int fallback, String description) {
        OptionSpec option = add(text(name, label, description).type(Integer.class));
        return () -> requireNonNullElse(option.getValue(), fallback);
    }

    Supplier<String> parameter(String label, String description) {
        return text(add(word(label, description).required(true)), "");
    }

    /** A parameter with what holds if it is not given. */
    Supplier<String> parameter(String label, String fallback, String description) {
        return text(add(word(label, description).arity("0..1")), fallback);
    }

    /** One or more parameters, the last ones of the command. */
    Supplier<List<String>> parameters(String label, String description) {
        return texts(add(word(label, description)
                .index("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("1..*")
                .required(true)));
    }

    private static OptionSpec.Builder text(String name, String label, String description) {
        return OptionSpec.builder(name).paramLabel(label).type(String.class).description(description);
    }

    private static OptionSpec.Builder texts(String name, String label, String description) {
        return text(name, label, description).type(List.class).auxiliaryTypes(String.class);
    }

    private PositionalParamSpec.Builder word(String label, String description) {
        return PositionalParamSpec.builder()
                .index(Integer.toString(command.positionalParameters().size()))
                .paramLabel(label)
                .type(String.class)
                .description(description);
    }

    private OptionSpec add(OptionSpec.Builder builder) {
        OptionSpec option = builder.build();
        command.addOption(option);
        return option;
    }

    private PositionalParamSpec add(PositionalParamSpec.Builder builder) {
        PositionalParamSpec parameter = builder.build();
        command.addPositional(parameter);
        return parameter;
    }

    private static Supplier<String> text(ArgSpec argument, String fallback) {
        return () -> requireNonNullElse(argument.getValue(), fallback);
    }

    private static Supplier<List<String>> texts(ArgSpec argument) {
        return () -> requireNonNullElse(argument.getValue(), List.of());
    }
}
