package com.example.holidays;

import java.nio.file.Path;
import org.sla4j.json.InvalidDocumentException;
import org.sla4j.json.PolicyReader;

/** What a program is told that is started without the second flag. */
final class WithoutFlag {
    private WithoutFlag() {}

    public static void main(String[] args) throws Exception {
        try {
            PolicyReader.standard().read(Path.of("sla-examples/policies/cloudtalk.json"));
        } catch (InvalidDocumentException told) {
            if (told.getMessage().contains("the two flags of Java")) {
                return;
            }
            throw told;
        }
        throw new AssertionError("the second flag is not needed; the README says it is");
    }
}
