package org.sla4j.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.sla4j.json.PolicyWriter;
import org.sla4j.words.Page;

/** {@code sla init}: a first policy, to be gone on with. */
final class InitCommand implements Subcommand {
    private final Streams streams;
    private final Usage usage = Usage.of(
            this,
            "init",
            "Writes a first policy to go on with. What no option says is asked, where a person is at a"
                    + " terminal. The targets in it are made up.");

    private final Supplier<Optional<String>> out =
            usage.optional("--out", "FILE", "The file; ID.json if nothing is said.");

    private final Supplier<Optional<String>> id =
            usage.optional("--id", "ID", "A short name, for files and results: acme.");

    private final Supplier<Optional<String>> title =
            usage.optional("--title", "TEXT", "What people call it: \"Acme support\".");

    private final Supplier<Optional<String>> zone =
            usage.optional("--zone", "ZONE", "The desk's time zone: Europe/Berlin.");

    private final Supplier<Optional<String>> hours =
            usage.optional("--hours", "HOURS", "The desk's week: \"mon-fri 09:00-17:00\".");

    private final Supplier<Optional<String>> country = usage.optional(
            "--country", "CODE", "The country, or the part of one, whose holidays close it: DE, DE-BY, or none.");

    private final Supplier<Optional<String>> plans =
            usage.optional("--plans", "IDS", "The plans, smallest first: silver,gold.");

    private final Supplier<Optional<String>> severities =
            usage.optional("--severities", "IDS", "The severities, highest first: 1,2,3.");

    InitCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Usage usage() {
        return usage;
    }

    @Override
    public Integer call() throws IOException {
        Optional<NewFile> named = out.get().map(name -> NewFile.of(Optional.of(name), streams));
        Questions questions = new Questions(streams);
        questions.need(FirstQuestions.ID, id.get());
        questions.need(FirstQuestions.TITLE, title.get());
        questions.need(FirstQuestions.ZONE, zone.get());
        questions.need(FirstQuestions.HOURS, hours.get());
        questions.need(FirstQuestions.COUNTRY, country.get());
        questions.need(FirstQuestions.PLANS, plans.get());
        questions.need(FirstQuestions.SEVERITIES, severities.get());
        questions.refuseMissing();

        String policyId = questions.answer(FirstQuestions.ID, id.get());
        NewFile file = named.orElseGet(() -> NewFile.of(Optional.of(policyId + ".json"), streams));
        FirstPolicy policy = new FirstPolicy(
                policyId,
                questions.answer(FirstQuestions.TITLE, title.get()),
                new FirstPolicy.Office(
                        questions.answer(FirstQuestions.ZONE, zone.get()),
                        questions.answer(FirstQuestions.HOURS, hours.get()),
                        questions.answer(FirstQuestions.COUNTRY, country.get())),
                new FirstPolicy.Table(
                        questions.answer(FirstQuestions.PLANS, plans.get()),
                        questions.answer(FirstQuestions.SEVERITIES, severities.get())));
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
