package org.flankmap;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The walls between the packages. */
class ArchitectureTest {
    private static final String[] DOMAIN = {
        "org.flankmap.geo..",
        "org.flankmap.posture..",
        "org.flankmap.scenario..",
        "org.flankmap.reinforcement..",
        "org.flankmap.comparison.."
    };

    private static final ArchRule ONLY_DESKTOP_KNOWS_JAVAFX = noClasses()
            .that()
            .resideOutsideOfPackage("org.flankmap.desktop..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "com.gluonhq..", "com.sun.javafx..", "atlantafx..", "org.kordamp..")
            .because("everything but the window must run without a toolkit: pictures, the command line, most tests");

    private static final ArchRule DOMAIN_KNOWS_NO_AWT = noClasses()
            .that()
            .resideInAnyPackage(DOMAIN)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.awt..", "javax.swing..", "org.jfree..")
            .because("the domain is about forces, not about pictures of them");

    private static final ArchRule NO_SWING = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("javax.swing..")
            .because("windows are JavaFX's");

    private static final ArchRule NO_JACKSON_ANNOTATIONS = noClasses()
            .that()
            .resideInAnyPackage(DOMAIN)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml.jackson.annotation..")
            .because("the shape of the files is the readers' business, not the domain's");

    private static final ArchRule GEO_STANDS_ALONE = onlyKnows("geo");

    private static final ArchRule POSTURE_KNOWS_GEO = onlyKnows("posture", "geo");

    private static final ArchRule SCENARIO_KNOWS_POSTURE =
            onlyKnows("scenario", "posture", "geo").allowEmptyShould(true);

    private static final ArchRule COMPARISON_KNOWS_SCENARIO_AND_REINFORCEMENT = onlyKnows(
                    "comparison", "scenario", "reinforcement", "posture", "geo")
            .allowEmptyShould(true);

    private static final ArchRule REINFORCEMENT_KNOWS_SCENARIO =
            onlyKnows("reinforcement", "scenario", "posture", "geo").allowEmptyShould(true);

    private static final ArchRule SYMBOLOGY_STANDS_ALONE =
            onlyKnows("symbology").allowEmptyShould(true);

    private static final ArchRule BASEMAP_KNOWS_GEO =
            onlyKnows("basemap", "geo").allowEmptyShould(true);

    private static final ArchRule CHART_KNOWS_FIGURES_AND_PALETTE =
            onlyKnows("chart", "reinforcement", "comparison", "scenario", "posture", "geo", "cartography");

    private static final ArchRule DESKTOP_IS_ITS_OWN = classes()
            .that()
            .resideInAPackage("org.flankmap.desktop..")
            .should()
            .onlyHaveDependentClassesThat()
            .resideInAnyPackage("org.flankmap.desktop..", "org.flankmap")
            .because("only the launcher starts the window");

    private static final ArchRule NO_CYCLES =
            slices().matching("org.flankmap.(*)..").should().beFreeOfCycles();

    @TestFactory
    Stream<DynamicTest> walls() {
        JavaClasses production = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.flankmap");
        return Stream.of(
                        ONLY_DESKTOP_KNOWS_JAVAFX,
                        DOMAIN_KNOWS_NO_AWT,
                        NO_SWING,
                        NO_JACKSON_ANNOTATIONS,
                        GEO_STANDS_ALONE,
                        POSTURE_KNOWS_GEO,
                        SCENARIO_KNOWS_POSTURE,
                        COMPARISON_KNOWS_SCENARIO_AND_REINFORCEMENT,
                        REINFORCEMENT_KNOWS_SCENARIO,
                        SYMBOLOGY_STANDS_ALONE,
                        BASEMAP_KNOWS_GEO,
                        CHART_KNOWS_FIGURES_AND_PALETTE,
                        DESKTOP_IS_ITS_OWN,
                        NO_CYCLES)
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(production)));
    }

    private static ArchRule onlyKnows(String topic, String... others) {
        String[] known = new String[others.length + 2];
        known[0] = "org.flankmap." + topic + "..";
        for (int i = 0; i < others.length; i++) {
            known[i + 1] = "org.flankmap." + others[i] + "..";
        }
        return classes()
                .that()
                .resideInAPackage(known[0])
                .should()
                .onlyDependOnClassesThat(
                        new DescribedPredicate<>("are its own, of " + String.join(", ", others) + " or of libraries") {
                            @Override
                            public boolean test(JavaClass dependency) {
                                String name = dependency.getPackageName();
                                if (!name.equals("org.flankmap") && !name.startsWith("org.flankmap.")) {
                                    return true;
                                }
                                for (int i = 0; i <= others.length; i++) {
                                    String mine = known[i].substring(0, known[i].length() - 2);
                                    if (name.equals(mine) || name.startsWith(mine + ".")) {
                                        return true;
                                    }
                                }
                                return false;
                            }
                        })
                .because("the arrows of the design run one way");
    }
}
