package org.yichuang.architecture;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.yichuang.kernel.Public;
import org.yichuang.kernel.Requires;
import org.yichuang.kernel.SignedIn;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

/** Rules on classes (STYLE §5.5): each holds for the program and catches its offender. */
class ClassRuleTests {

	private static final JavaClasses MAIN = new ClassFileImporter()
		.withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackages("org.yichuang");

	private static final JavaClasses OFFENDERS = new ClassFileImporter()
		.importPackages("org.yichuang.architecture.offenders");

	@TestFactory
	Stream<DynamicTest> holdForTheProgramAndCatchTheirOffenders() {
		return Stream.of(rule("models are free of frameworks and SQL", modelsArePlain()),
				rule("web does not see stores", webDoesNotSeeStores()), rule("no field injection", noFieldInjection()),
				rule("no time without a clock", noTimeWithoutAClock()),
				rule("no standard output outside commands", noStandardOutput()),
				rule("every mapping declares who may call it", everyMappingDeclaresWhoMayCallIt()))
			.flatMap((pair) -> pair);
	}

	private static Stream<DynamicTest> rule(String name, ArchRule rule) {
		return Stream.of(DynamicTest.dynamicTest(name, () -> rule.check(MAIN)), DynamicTest.dynamicTest(
				name + ": catches its offender", () -> assertThat(rule.evaluate(OFFENDERS).hasViolation()).isTrue()));
	}

	private static ArchRule modelsArePlain() {
		return noClasses().that()
			.resideInAPackage("..model..")
			.and()
			.doNotHaveSimpleName("package-info")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.springframework..", "java.sql..", "javax.sql..", "jakarta..", "freemarker..")
			.allowEmptyShould(true);
	}

	private static ArchRule webDoesNotSeeStores() {
		return noClasses().that()
			.resideInAPackage("..web..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.yichuang..store..")
			.allowEmptyShould(true);
	}

	private static ArchRule noFieldInjection() {
		return noFields().should().beAnnotatedWith(Autowired.class);
	}

	private static ArchRule noTimeWithoutAClock() {
		return noClasses().that()
			.areNotAssignableTo(Clock.class)
			.should()
			.callMethod(Instant.class, "now")
			.orShould()
			.callMethod(LocalDate.class, "now")
			.orShould()
			.callMethod(LocalDateTime.class, "now")
			.orShould()
			.callMethod(ZonedDateTime.class, "now");
	}

	private static ArchRule noStandardOutput() {
		return noClasses().that()
			.resideOutsideOfPackages("..web.command..")
			.and()
			.doNotHaveFullyQualifiedName("org.yichuang.Yichuang")
			.should()
			.accessField(System.class, "out");
	}

	private static ArchRule everyMappingDeclaresWhoMayCallIt() {
		return methods().that(new DescribedPredicate<JavaMethod>("are mappings") {
			@Override
			public boolean test(JavaMethod method) {
				return AnnotatedElementUtils.hasAnnotation(method.reflect(), RequestMapping.class);
			}
		}).should(new ArchCondition<>("declare who may call them") {
			@Override
			public void check(JavaMethod method, ConditionEvents events) {
				boolean declared = Stream.of(Requires.class, SignedIn.class, Public.class)
					.anyMatch((mark) -> method.isAnnotatedWith(mark) || method.getOwner().isAnnotatedWith(mark));
				events.add(new SimpleConditionEvent(method, declared, method.getFullName()));
			}
		}).allowEmptyShould(true);
	}

}
