package org.maitri.architecture.tests;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.jar.JarFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Rules on the compiled code of all bundles. */
class CodeRulesTest {

    /** A program of its own, which starts the other one on Windows and hands its code on. */
    private static final String STARTS_ALONE = "org.maitri.compose.internal.start..";

    private static final String[] WINDOWS = {
        "org.eclipse.swt..", "org.eclipse.jface..", "org.eclipse.ui..", "org.eclipse.nebula..", "org.eclipse.swtchart.."
    };

    private static JavaClasses classes;

    @BeforeAll
    static void read() {
        List<JarFile> jars =
                BundleProject.all().stream().map(BundleProject::built).toList();
        classes = new ClassFileImporter().importJars(jars);
    }

    @Test
    void the_code_was_read() {
        classes()
                .that()
                .haveFullyQualifiedName("org.maitri.kernel.RecordRef")
                .should()
                .bePublic()
                .check(classes);
        classes()
                .that()
                .haveFullyQualifiedName("org.maitri.tickets.Ticket")
                .should()
                .bePublic()
                .check(classes);
    }

    @Test
    void windows_stay_above_the_toolkit() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.maitri.ui..", "org.maitri.workbench..", "org.maitri.*.ui..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(WINDOWS)
                .check(classes);
    }

    @Test
    void only_persistence_knows_the_database_products() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.maitri.persistence..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.eclipse.persistence..", "org.h2..", "org.postgresql..", "com.zaxxer..")
                .check(classes);
    }

    @Test
    void presenters_know_no_windows() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Presenter")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(WINDOWS)
                .check(classes);
    }

    /** An interrupt inside the embedded database closes it for the whole program. */
    @Test
    void work_is_cancelled_through_the_statement_and_never_interrupted() {
        noClasses()
                .should()
                .callMethod(Thread.class, "interrupt")
                .orShould()
                .callMethod(Future.class, "cancel", boolean.class)
                .orShould()
                .callMethod(ExecutorService.class, "shutdownNow")
                .check(classes);
    }

    @Test
    void nobody_prints_to_the_console_but_the_command_line() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.maitri.headless..", STARTS_ALONE)
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(classes);
    }

    @Test
    void nothing_ends_the_program_from_within() {
        noClasses()
                .that()
                .resideOutsideOfPackage(STARTS_ALONE)
                .should()
                .callMethodWhere(target(owner(resideInAnyPackage("java.lang")))
                        .and(target(name("exit")))
                        .or(target(name("halt")).and(target(owner(resideInAnyPackage("java.lang"))))))
                .check(classes);
    }

    @Test
    void modules_are_met_through_the_contract_only() {
        for (BundleProject bundle : BundleProject.all()) {
            String module = bundle.shortName();
            if (!module.contains(".")
                    && BundleProject.all().stream().anyMatch(b -> b.shortName().equals(module + ".ui"))) {
                noClasses()
                        .that(new OutsideOf(module))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("org.maitri." + module + "..")
                        .check(classes);
            }
        }
    }

    @Test
    void names_come_from_the_field() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Utils?|Helpers?|Manager|Misc)")
                .check(classes);
        noClasses()
                .that()
                .areInterfaces()
                .and()
                .areTopLevelClasses()
                .should()
                .haveNameMatching(".*\\.I[A-Z][a-z]\\w*")
                .check(classes);
    }

    private static final class OutsideOf extends com.tngtech.archunit.base.DescribedPredicate<JavaClass> {

        private final String module;

        private OutsideOf(String module) {
            super("are outside of " + module);
            this.module = module;
        }

        @Override
        public boolean test(JavaClass javaClass) {
            String name = javaClass.getPackageName() + '.';
            return !name.startsWith("org.maitri." + module + '.');
        }
    }
}
