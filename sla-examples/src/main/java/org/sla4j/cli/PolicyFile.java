package org.sla4j.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.sla4j.desk.Wording;
import org.sla4j.json.InvalidDocumentException;
import org.sla4j.json.PolicyDocument;
import org.sla4j.json.PolicyReader;
import org.sla4j.policy.Policy;

/** Reads policies for commands, and says what kept one from being read. */
final class PolicyFile {
    private PolicyFile() {}

    /**
     * Reads a policy.
     *
     * @throws Refusal if the file cannot be read
     * @throws InvalidDocumentException if there are problems in it
     */
    static Policy read(String file) {
        return document(file).policy();
    }

    /** The same, with the places of its values. */
    static PolicyDocument document(String file) {
        try {
            Path path = Path.of(file);
            if (Files.isDirectory(path)) {
                throw new Refusal(file + " is a directory; name the policy file in it");
            }
            return PolicyReader.standard().document(path);
        } catch (InvalidPathException e) {
            throw new Refusal(file + " is no name of a file");
        } catch (NoSuchFileException e) {
            throw new Refusal(file + " does not exist");
        } catch (AccessDeniedException e) {
            throw new Refusal(file + " may not be read; its permissions do not allow it");
        } catch (IOException e) {
            throw new Refusal(file + " could not be read: " + Complaints.message(e));
        }
    }

    /** Tells every problem of a file, and how many there are. */
    static void tellProblems(InvalidDocumentException invalid, Streams streams) {
        invalid.problems().forEach(problem -> streams.tell(problem.render()));
        int count = invalid.problems().size();
        String file = invalid.problems().get(0).file();
        streams.tell("sla: " + file + " is not loaded, for " + Wording.count(count, "problem"));
    }
}
