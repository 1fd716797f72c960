package org.yichuang.organisation;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.yichuang.kernel.Permission;
import org.yichuang.organisation.model.Duty;
import org.yichuang.organisation.model.Role;
import org.yichuang.platform.DataFile;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The roles in {@code organisation/roles.yaml} give exactly the powers that the rooms
 * know.
 */
class RolesFileTests {

	private static final List<Role> ROLES = DataFile.list("organisation/roles.yaml", "roles", Role.class);

	private static final Set<String> POWERS = powers();

	@Test
	void giveOnlyPowersThatARoomKnows() {
		assertThat(POWERS).hasSizeGreaterThan(20);
		for (var role : ROLES) {
			assertThat(POWERS).as("powers of %s in organisation/roles.yaml", role.code())
				.containsAll(role.permissions());
		}
	}

	@Test
	void giveEveryPowerToSomebody() {
		var given = ROLES.stream().flatMap((role) -> role.permissions().stream()).collect(Collectors.toSet());
		assertThat(POWERS).as("add each power to a role in organisation/roles.yaml").allMatch(given::contains);
	}

	@Test
	void keepTheThreeAdministratorsApart() {
		assertThat(powersOf(Duty.SECURITY)).contains("organisation:assign-roles", "organisation:manage-accounts");
		for (var other : List.of(Duty.SYSTEM, Duty.AUDIT, Duty.BUSINESS)) {
			assertThat(powersOf(other)).doesNotContain("organisation:assign-roles", "organisation:manage-accounts");
		}
		assertThat(powersOf(Duty.SYSTEM)).doesNotContain("audit:read-trail", "audit:verify");
		assertThat(powersOf(Duty.AUDIT)).allMatch((power) -> power.matches(".*:(read|view|verify).*"));
		for (var administrator : List.of(Duty.SYSTEM, Duty.SECURITY, Duty.AUDIT)) {
			assertThat(powersOf(administrator)).noneMatch((power) -> power.startsWith("content:"));
		}
	}

	private static Set<String> powersOf(Duty duty) {
		return ROLES.stream()
			.filter((role) -> role.duty() == duty)
			.flatMap((role) -> role.permissions().stream())
			.collect(Collectors.toSet());
	}

	private static Set<String> powers() {
		return new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
			.importPackages("org.yichuang")
			.stream()
			.filter((type) -> type.isEnum() && type.isAssignableTo(Permission.class))
			.map(JavaClass::reflect)
			.flatMap((type) -> Arrays.stream(type.getEnumConstants()))
			.map((constant) -> ((Permission) constant).code())
			.collect(Collectors.toCollection(TreeSet::new));
	}

}
