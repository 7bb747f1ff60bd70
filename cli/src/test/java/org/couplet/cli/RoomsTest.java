package org.couplet.cli;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.elements.ClassesShouldConjunction;
import com.tngtech.archunit.lang.syntax.elements.ClassesThat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.couplet.testdata.Testdata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The plan of the house: who may use whom. It stands here because this module sees all others that are shipped. */
class RoomsTest {
    private static final JavaClasses ALL =
            new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests())).importPackages("org.couplet");

    private static final String[] TEXT_ROOMS = {
        "org.couplet.text",
        "org.couplet.normal",
        "org.couplet.language",
        "org.couplet.number",
        "org.couplet.segment",
        "org.couplet.tokens",
        "org.couplet.read",
        "org.couplet.align.terms",
        "org.couplet.align.lexicon"
    };

    @Test
    void seesEveryModule() {
        assertThat(ALL.stream().map(JavaClass::getPackageName))
                .contains("org.couplet.text", "org.couplet.align", "org.couplet.extract", "org.couplet.cli");
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("org.couplet.(**)").should().beFreeOfCycles().check(ALL);
    }

    @Test
    void theCommandLineUsesTheAlignerAndTheAlignerTheCore() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.couplet.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.couplet.cli..")
                .check(ALL);
        noClasses()
                .that()
                .resideOutsideOfPackages("org.couplet.cli..", "org.couplet.align..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.couplet.align..")
                .check(ALL);
        noClasses()
                .that()
                .resideOutsideOfPackages("org.couplet.cli..", "org.couplet.extract..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.couplet.extract..")
                .check(ALL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.jsoup..", "org.commonmark..", "org.apache.pdfbox..", "org.apache.fontbox.."})
    void readersOfFilesStayWhereFilesAreRead(String library) {
        only("org.couplet.extract").resideInAPackage(library).check(ALL);
    }

    @Test
    void aChildNeverUsesItsParent() {
        classes()
                .should(new ArchCondition<>("not use a package above their own") {
                    @Override
                    public void check(JavaClass user, ConditionEvents events) {
                        user.getDirectDependenciesFromSelf().stream()
                                .filter(use -> isAbove(use.getTargetClass(), user))
                                .map(Dependency::getDescription)
                                .forEach(use -> events.add(SimpleConditionEvent.violated(user, use)));
                    }
                })
                .check(ALL);
    }

    private static boolean isAbove(JavaClass used, JavaClass user) {
        return user.getPackageName().startsWith(used.getPackageName() + ".")
                && used.getPackageName().startsWith("org.couplet");
    }

    @Test
    void luceneStaysInTokens() {
        only("org.couplet.tokens").resideInAPackage("org.apache.lucene..").check(ALL);
    }

    @Test
    void icuStaysInTheRoomsOfText() {
        only(TEXT_ROOMS).resideInAPackage("com.ibm.icu..").check(ALL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"picocli..", "me.tongfei.."})
    void theCommandLineKeepsItsLibraries(String library) {
        only("org.couplet.cli").resideInAPackage(library).check(ALL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"java.util.logging..", "org.slf4j..", "org.apache.logging.."})
    void nobodyLogs(String library) {
        noClasses().should().dependOnClassesThat().resideInAPackage(library).check(ALL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"out", "err", "in"})
    void onlyTheCommandLineSpeaks(String stream) {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.couplet.cli")
                .should()
                .accessField(System.class, stream)
                .check(ALL);
    }

    @Test
    void onlyTheCommandLineEndsTheProgram() {
        noClasses()
                .that(describe("are not Main", type -> !type.isEquivalentTo(Main.class)))
                .should()
                .callMethod(System.class, "exit", int.class)
                .check(ALL);
    }

    @Test
    void everyPackageHasItsSign() throws IOException {
        assertThat(packages()).isNotEmpty().allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                .isNotEmptyFile());
    }

    /** Folders with classes, of all modules beside this one. */
    private static List<Path> packages() throws IOException {
        try (Stream<Path> files = Files.walk(Testdata.folder().getParent())) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> file.toString().replace('\\', '/').contains("/src/main/java/"))
                    .map(Path::getParent)
                    .distinct()
                    .toList();
        }
    }

    private static ClassesThat<ClassesShouldConjunction> only(String... rooms) {
        return noClasses().that().resideOutsideOfPackages(rooms).should().dependOnClassesThat();
    }
}
