package org.sla4j.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sla4j.json.PolicyWriter;
import org.sla4j.words.Page;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sla init}: a first policy, to be gone on with. */
@Command(
        name = "init",
        description = "Writes a first policy to go on with. What no option says is asked, where a person is at a"
                + " terminal. The targets in it are made up.")
final class InitCommand implements Callable<Integer> {
    private final Streams streams;

    @Option(names = "--out", paramLabel = "FILE", description = "The file; ID.json if nothing is said.")
    private Optional<String> out = Optional.empty();

    @Option(names = "--id", paramLabel = "ID", description = "A short name, for files and results: acme.")
    private Optional<String> id = Optional.empty();

    @Option(names = "--title", paramLabel = "TEXT", description = "What people call it: \"Acme support\".")
    private Optional<String> title = Optional.empty();

    @Option(names = "--zone", paramLabel = "ZONE", description = "The desk's time zone: Europe/Berlin.")
    private Optional<String> zone = Optional.empty();

    @Option(names = "--hours", paramLabel = "HOURS", description = "The desk's week: \"mon-fri 09:00-17:00\".")
    private Optional<String> hours = Optional.empty();

    @Option(
            names = "--country",
            paramLabel = "CODE",
            description = "The country, or the part of one, whose holidays close it: DE, DE-BY, or none.")
    private Optional<String> country = Optional.empty();

    @Option(names = "--plans", paramLabel = "IDS", description = "The plans, smallest first: silver,gold.")
    private Optional<String> plans = Optional.empty();

    @Option(names = "--severities", paramLabel = "IDS", description = "The severities, highest first: 1,2,3.")
    private Optional<String> severities = Optional.empty();

    InitCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Optional<NewFile> named = out.map(name -> NewFile.of(Optional.of(name), streams));
        Questions questions = new Questions(streams);
        questions.need(FirstQuestions.ID, id);
        questions.need(FirstQuestions.TITLE, title);
        questions.need(FirstQuestions.ZONE, zone);
        questions.need(FirstQuestions.HOURS, hours);
        questions.need(FirstQuestions.COUNTRY, country);
        questions.need(FirstQuestions.PLANS, plans);
        questions.need(FirstQuestions.SEVERITIES, severities);
        questions.refuseMissing();

        String policyId = questions.answer(FirstQuestions.ID, id);
        NewFile file = named.orElseGet(() -> NewFile.of(Optional.of(policyId + ".json"), streams));
        FirstPolicy policy = new FirstPolicy(
                policyId,
                questions.answer(FirstQuestions.TITLE, title),
                new FirstPolicy.Office(
                        questions.answer(FirstQuestions.ZONE, zone),
                        questions.answer(FirstQuestions.HOURS, hours),
                        questions.answer(FirstQuestions.COUNTRY, country)),
                new FirstPolicy.Table(
                        questions.answer(FirstQuestions.PLANS, plans),
                        questions.answer(FirstQuestions.SEVERITIES, severities)));
        file.write(PolicyWriter.write(policy.policy(), List.of(policy.example())));
        streams.print(next(file.name(), policy));
        return ExitStatus.GOOD;
    }

    private static String next(String file, FirstPolicy policy) {
        return new Page()
                .line(file + " is written. The targets in it are made up: write yours.")
                .line("The due instants of its example were reckoned from them. Check them by hand, and again when you"
                        + " have changed a target:")
                .table("  ", policy.exampleInWords())
                .blank()
                .line("What to do next:")
                .table(
                        "  ",
                        List.of(
                                List.of("sla validate " + file, "names every problem in it"),
                                List.of("sla test " + file, "holds its examples against what is reckoned"),
                                List.of("sla lint " + file, "names what is allowed but is seldom meant"),
                                List.of("sla show " + file, "shows what it promises")))
                .toString();
    }
}
