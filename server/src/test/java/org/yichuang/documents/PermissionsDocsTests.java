package org.yichuang.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.yichuang.edge.access.AccessRule;
import org.yichuang.organisation.model.Role;
import org.yichuang.organisation.store.RoleStore;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The permission matrix: every mapping by every role, in one's own place and in a foreign
 * one.
 */
@SpringBootTest
@AutoConfigureMockMvc
class PermissionsDocsTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private RoleStore roles;

	@Test
	void isWhatIsWrittenDown() {
		var document = document();
		assertThat(document.committed()).as("run bin/docs").isEqualTo(document.text());
	}

	@Test
	void everyMappingDeclaresWhoMayCallIt() {
		assertThat(Mapping.all(this.context)).hasSizeGreaterThan(60)
			.noneMatch((mapping) -> mapping.rule() instanceof AccessRule.Undeclared);
	}

	@Test
	void everyMappingLetsInWhomItShould() {
		var matrix = new MatrixWorld(this.context, this.mvc);
		var wrong = new ArrayList<String>();
		for (var mapping : Mapping.all(this.context)) {
			wrong.addAll(matrix.withoutAccount(mapping));
			for (var role : this.roles.all()) {
				wrong.addAll(matrix.inOwnPlace(mapping, role));
				wrong.addAll(matrix.inForeignPlace(mapping, role));
			}
		}
		assertThat(wrong).isEmpty();
	}

	private Document document() {
		var all = this.roles.all().stream().filter(Role::builtIn).toList();
		var lines = new ArrayList<String>(List.of(
				"Who may call what at all; whether in this very place is asked by the use case, and what lies outside one's scope answers 404.",
				"", "| role | 角色 |", "|---|---|"));
		all.forEach((role) -> lines.add("| " + role.code() + " | " + role.name() + " |"));
		lines.addAll(List.of("", "| mapping | needs | roles |", "|---|---|---|"));
		Mapping.all(this.context)
			.forEach((mapping) -> lines.add("| `" + mapping.method() + " " + mapping.path() + "` | "
					+ needs(mapping.rule()) + " | " + holders(mapping, all) + " |"));
		return new Document("permissions.md", "Permissions", lines);
	}

	private static String needs(AccessRule rule) {
		return switch (rule) {
			case AccessRule.Open open -> "nothing";
			case AccessRule.AnyAccount any -> "an account";
			case AccessRule.Holding holding -> "`" + holding.permission() + "`";
			case AccessRule.Undeclared shut -> "(shut)";
		};
	}

	private static String holders(Mapping mapping, List<Role> roles) {
		if (!(mapping.rule() instanceof AccessRule.Holding)) {
			return mapping.isPublic() ? "everybody" : "all";
		}
		return roles.stream().filter(mapping::letsIn).map(Role::code).collect(Collectors.joining(", "));
	}

}
