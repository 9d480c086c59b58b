package org.sla4j;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The rooms of the core, and what may not come into them. A room that does not exist yet breaks no rule. */
final class ArchitectureTest {
    private static final String CALENDAR = "org.sla4j.calendar..";
    private static final String POLICY = "org.sla4j.policy..";
    private static final String TICKET = "org.sla4j.ticket..";
    private static final String ENGINE = "org.sla4j.engine..";
    private static final String LINT = "org.sla4j.lint..";

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.sla4j");

    /** An overload with a parameter of such a type is given what it would otherwise read from the system. */
    private static final ImmutableSet<Class<?>> GIVEN = ImmutableSet.of(Clock.class, InstantSource.class, Locale.class);

    @Test
    void core_isFound() {
        assertThat(CORE).as("imported classes").isNotEmpty();
    }

    @Test
    void core_hasFiveRooms() {
        check(classes()
                .that()
                .doNotHaveSimpleName("module-info")
                .should()
                .resideInAnyPackage(CALENDAR, POLICY, TICKET, ENGINE, LINT)
                .because("the arrows are tested only between rooms that are named here"));
    }

    @Test
    void calendar_usesNoOtherRoom() {
        checkArrows(CALENDAR, POLICY, TICKET, ENGINE, LINT);
    }

    @Test
    void policy_usesCalendarOnly() {
        checkArrows(POLICY, TICKET, ENGINE, LINT);
    }

    @Test
    void ticket_usesCalendarAndPolicyOnly() {
        checkArrows(TICKET, ENGINE, LINT);
    }

    @Test
    void engine_doesNotUseTheLinter() {
        checkArrows(ENGINE, LINT);
    }

    @Test
    void packages_areNamedAfterTheDomain() {
        check(noClasses()
                .should()
                .resideInAnyPackage("..util..", "..impl..", "..common..", "..manager..", "..helper.."));
    }

    @Test
    void core_knowsNeitherJacksonNorJollyday() {
        checkNoUseOf("tools.jackson..", "com.fasterxml.jackson..", "de.focus_shift..");
    }

    @Test
    void core_doesNotLogOrPrint() {
        checkNoUseOf("java.util.logging..", "org.slf4j..", "org.apache.logging..", "org.apache.commons.logging..");
        checkNoAccess("a logger", "java\\.lang\\.System\\.getLogger");
        check(GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS);
    }

    @Test
    void core_usesJavaTimeOnly() {
        checkNoUseOf("java.text..", "java.sql..", "org.joda..");
        check(noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.util\\.(Date|Calendar|GregorianCalendar|TimeZone|Timer)"));
    }

    @Test
    void core_doesNotReadTheSystemClock() {
        checkNoAccess("the system clock", "java\\.lang\\.System\\.(currentTimeMillis|nanoTime)");
        checkNoAccess("the system clock", "java\\.time\\.(Clock|InstantSource)\\.(system|tick[MS]).*");
        checkNoAccess("the system clock", "(java\\.time|org\\.threeten\\.extra)\\..*\\.(now|dateNow)");
    }

    @Test
    void core_doesNotReadTheDefaultZone() {
        checkNoAccess("the default zone", "java\\.time\\.(ZoneId|Clock)\\.systemDefault.*");
        checkNoAccess("the default zone", "java\\.util\\.TimeZone\\.getDefault");
    }

    @Test
    void core_doesNotReadTheDefaultLocale() {
        checkNoAccess("the default locale", "java\\.util\\.Locale\\.getDefault");
        checkNoAccess("the default locale", "java\\.lang\\.String\\.to(Lower|Upper)Case");
        checkNoAccess("the default locale", "java\\.time\\.format\\.DateTimeFormatter\\.(ofPattern|ofLocalized.*)");
    }

    private static void checkArrows(String room, String... others) {
        check(noClasses()
                .that()
                .resideInAPackage(room)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others));
    }

    private static void checkNoUseOf(String... packages) {
        check(noClasses().should().dependOnClassesThat().resideInAnyPackage(packages));
    }

    private static void checkNoAccess(String what, String members) {
        Pattern pattern = Pattern.compile(members);
        check(noClasses().should(ArchConditions.accessTargetWhere(new DescribedPredicate<JavaAccess<?>>(what) {
            @Override
            public boolean test(JavaAccess<?> access) {
                return access.getTarget() instanceof CodeUnitAccessTarget target
                        && pattern.matcher(target.getOwner().getName() + "." + target.getName())
                                .matches()
                        && target.getRawParameterTypes().stream()
                                .noneMatch(type -> GIVEN.stream().anyMatch(type::isEquivalentTo));
            }
        })));
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(CORE);
    }
}
