package org.sla4j.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Takes answers from options, and asks a person for those that were not given, where there is one to ask. */
final class Questions {
    private final Streams streams;
    private final BufferedReader answers;
    private final List<String> missing = new ArrayList<>();

    Questions(Streams streams) {
        this.streams = streams;
        answers = new BufferedReader(new InputStreamReader(streams.in(), StandardCharsets.UTF_8));
    }

    /**
     * Something to be answered.
     *
     * @param option the option that answers it
     * @param words the question
     * @param example an answer
     * @param reader reads an answer; what it throws says how an answer must be
     */
    record Question<T>(String option, String words, String example, Function<String, T> reader) {
        private T read(String answer) {
            return reader.apply(answer.strip());
        }
    }

    /** Notes what neither an option nor a person will answer. */
    void need(Question<?> question, Optional<String> given) {
        if (given.isEmpty() && !streams.person().answers()) {
            missing.add(question.option());
        }
    }

    /**
     * Ends the call where an answer is missing.
     *
     * @throws Refusal if so
     */
    void refuseMissing() {
        if (!missing.isEmpty()) {
            throw new Refusal(String.join(", ", missing)
                    + " must be given, since no person is at a terminal to be asked; see sla init --help");
        }
    }

    /** The answer of the option, or else of the person, who is asked until the answer is good. */
    <T> T answer(Question<T> question, Optional<String> given) throws IOException {
        if (given.isEmpty()) {
            return ask(question);
        }
        try {
            return question.read(given.get());
        } catch (IllegalArgumentException e) {
            throw new Refusal(question.option() + " " + Complaints.message(e));
        }
    }

    private <T> T ask(Question<T> question) throws IOException {
        while (true) {
            streams.err().print(question.words() + " (for example " + question.example() + "): ");
            streams.err().flush();
            String answer = answers.readLine();
            if (answer == null) {
                throw new Refusal("the questions were not answered to the end; nothing is written");
            }
            try {
                return question.read(answer);
            } catch (IllegalArgumentException e) {
                String message = Complaints.message(e);
                streams.tell("The answer " + message + (message.endsWith("?") ? "" : "."));
            }
        }
    }
}
