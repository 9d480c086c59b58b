package org.sla4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sla4j.engine.SlaEngine;
import org.sla4j.json.PolicyReader;

/** The page of the public types names each of them, once and under its package, and no other. */
final class ApiPageTest {
    private static final Path PAGE = Path.of("..", "docs", "api.md");
    private static final String ROOM = "## ";
    private static final String TYPE = "| `";

    @Test
    void page_namesThePublicTypes() throws IOException {
        assertThat(named()).containsExactlyInAnyOrderElementsOf(publicTypes());
    }

    private static List<String> named() throws IOException {
        List<String> types = new ArrayList<>();
        String room = "";
        for (String line : Files.readAllLines(PAGE)) {
            if (line.startsWith(ROOM)) {
                room = line.substring(ROOM.length());
            } else if (line.startsWith(TYPE)) {
                types.add(room + "." + line.substring(TYPE.length(), line.indexOf('`', TYPE.length())));
            }
        }
        return types;
    }

    private static List<String> publicTypes() {
        return new ClassFileImporter()
                        .importUrls(List.of(
                                SlaEngine.class
                                        .getProtectionDomain()
                                        .getCodeSource()
                                        .getLocation(),
                                PolicyReader.class
                                        .getProtectionDomain()
                                        .getCodeSource()
                                        .getLocation()))
                        .stream()
                        .filter(type ->
                                type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
                        .map(JavaClass::getName)
                        .toList();
    }
}
