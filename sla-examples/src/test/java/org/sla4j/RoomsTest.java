package org.sla4j;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sla4j.words.Wording;

/** The rooms of the command, and the arrows between them. */
final class RoomsTest {
    private static final JavaClasses MAIN = new ClassFileImporter()
            .importUrl(Wording.class.getProtectionDomain().getCodeSource().getLocation());

    /** What each room uses of the others; the command itself uses them all. */
    private static final ImmutableSetMultimap<String, String> ARROWS = ImmutableSetMultimap.<String, String>builder()
            .put("desk", "words")
            .put("show", "words")
            .put("compare", "words")
            .putAll("picture", "words", "desk")
            .build();

    private static final Set<String> ROOMS =
            Set.of("words", "desk", "show", "compare", "picture", "zendesk", "icalendar", "examples");

    static Set<String> rooms() {
        return ROOMS;
    }

    @Test
    void command_hasTheseRooms() {
        classes()
                .should()
                .resideInAnyPackage(packages(Sets.union(ROOMS, Set.of("cli"))))
                .check(MAIN);
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void room_usesOnlyWhatItsArrowsPointTo(String room) {
        Set<String> allowed = Sets.union(ARROWS.get(room), Set.of(room));
        noClasses()
                .that()
                .resideInAPackage(name(room))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages(Sets.difference(Sets.union(ROOMS, Set.of("cli")), allowed)))
                .check(MAIN);
    }

    private static String[] packages(Set<String> rooms) {
        return rooms.stream().map(RoomsTest::name).toArray(String[]::new);
    }

    private static String name(String room) {
        return "org.sla4j." + room;
    }
}
