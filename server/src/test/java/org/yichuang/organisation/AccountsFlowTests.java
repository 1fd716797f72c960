package org.yichuang.organisation;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Place;
import org.yichuang.kernel.Refused;
import org.yichuang.kernel.SiteId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yichuang.organisation.OrganisationPermission.ASSIGN_ROLES;
import static org.yichuang.organisation.OrganisationPermission.MANAGE_ACCOUNTS;
import static org.yichuang.organisation.OrganisationPermission.READ_BODIES;

/** Bodies, accounts and roles on a real database. */
@SpringBootTest
class AccountsFlowTests {

	@Autowired
	private OrganisationFixture fixture;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Bodies bodies;

	@Test
	void givesTheLegalNameByLevel() {
		var county = this.fixture.county();
		assertThat(county.legalName()).isEqualTo("云溪县人民政府");
		assertThat(this.fixture.township(county, "清江镇").legalName()).isEqualTo("清江镇人民政府");
	}

	@Test
	void findsWhoMayInOnePlaceOnly() {
		var county = this.fixture.county();
		var near = this.fixture.township(county, "清江镇");
		var far = this.fixture.township(county, "白石镇");
		var officer = this.fixture.holding(near, "SECURITY_ADMIN", RoleScope.of(near.id()));
		assertThat(this.accounts.whoMay(MANAGE_ACCOUNTS, near.place())).contains(officer.person());
		assertThat(this.accounts.whoMay(MANAGE_ACCOUNTS, far.place())).doesNotContain(officer.person());
		assertThat(this.accounts.whoMay(MANAGE_ACCOUNTS, county.place())).doesNotContain(officer.person());
	}

	@Test
	void answersWhoMayAsActorsAnswerThemselves() {
		var county = this.fixture.county();
		var town = this.fixture.township(county, "清江镇");
		var site = SiteId.next();
		var onSite = this.fixture.account(town);
		this.accounts.assign(Actor.SYSTEM, NewAssignment.fromToday(onSite, "EDITOR", RoleScope.WHOLE_GROUP));
		for (var place : List.of(Place.WHOLE_GROUP, county.place(), new Place(town.path(), site, null))) {
			assertThat(this.accounts.whoMay(READ_BODIES, place).contains(onSite))
				.isEqualTo(this.accounts.actor(onSite, "local").may(READ_BODIES, place));
		}
	}

	@Test
	void keepsTheThreeAdministratorsApart() {
		var county = this.fixture.county();
		var system = this.fixture.holding(county, "SYSTEM_ADMIN", RoleScope.WHOLE_GROUP);
		for (var role : List.of("SECURITY_ADMIN", "AUDIT_ADMIN", "EDITOR")) {
			assertThatThrownBy(() -> this.accounts.assign(Actor.SYSTEM,
					NewAssignment.fromToday(system.person(), role, RoleScope.WHOLE_GROUP)))
				.isInstanceOf(Refused.class)
				.hasMessageContaining("DUTIES_APART");
		}
		assertThat(system.holds(MANAGE_ACCOUNTS.code())).isFalse();
		assertThat(system.holds(ASSIGN_ROLES.code())).isFalse();
	}

	@Test
	void refusesSecurityAdministratorsWhoGiveThemselvesOrTooMuch() {
		var county = this.fixture.county();
		var near = this.fixture.township(county, "清江镇");
		var officer = this.fixture.holding(near, "SECURITY_ADMIN", RoleScope.of(near.id()));
		assertThatThrownBy(() -> this.accounts.assign(officer,
				NewAssignment.fromToday(officer.person(), "SECURITY_ADMIN", RoleScope.of(near.id()))))
			.hasMessageContaining("OWN_ACCOUNT");
		var clerk = this.fixture.account(near);
		assertThatThrownBy(
				() -> this.accounts.assign(officer, NewAssignment.fromToday(clerk, "EDITOR", RoleScope.WHOLE_GROUP)))
			.hasMessageContaining("SCOPE_TOO_WIDE");
		this.accounts.assign(officer, NewAssignment.fromToday(clerk, "EDITOR", RoleScope.of(near.id())));
		assertThat(this.accounts.actor(clerk, "local").may(READ_BODIES, near.place())).isTrue();
	}

	@Test
	void hidesAccountsOutsideTheScope() {
		var county = this.fixture.county();
		var near = this.fixture.township(county, "清江镇");
		var far = this.fixture.township(county, "白石镇");
		var officer = this.fixture.holding(near, "SECURITY_ADMIN", RoleScope.of(near.id()));
		var stranger = this.fixture.account(far);
		assertThatThrownBy(() -> this.accounts.assign(officer,
				NewAssignment.fromToday(stranger, "EDITOR", RoleScope.of(near.id()))))
			.isInstanceOf(NotFound.class);
	}

}
