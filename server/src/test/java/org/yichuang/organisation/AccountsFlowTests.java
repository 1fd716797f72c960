package org.yichuang.organisation;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import java.time.LocalDate;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Place;
import org.yichuang.kernel.Refused;
import org.yichuang.kernel.SiteId;
import org.yichuang.organisation.usecase.ChangeAccountState;
import org.yichuang.testing.Problems;

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

	@Autowired
	private ChangeAccountState state;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcClient jdbc;

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
				.satisfies((failure) -> assertThat(Problems.of(failure)).contains(OrganisationProblems.DUTIES_APART));
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
			.satisfies((failure) -> assertThat(Problems.of(failure)).contains(OrganisationProblems.OWN_ACCOUNT));
		var clerk = this.fixture.account(near);
		assertThatThrownBy(
				() -> this.accounts.assign(officer, NewAssignment.fromToday(clerk, "EDITOR", RoleScope.WHOLE_GROUP)))
			.satisfies((failure) -> assertThat(Problems.of(failure)).contains(OrganisationProblems.SCOPE_TOO_WIDE));
		this.accounts.assign(officer, NewAssignment.fromToday(clerk, "EDITOR", RoleScope.of(near.id())));
		assertThat(this.accounts.actor(clerk, "local").may(READ_BODIES, near.place())).isTrue();
	}

	@Test
	void refusesRolesThatDoNotFit() {
		var county = this.fixture.county();
		var clerk = this.fixture.account(county);
		var day = LocalDate.of(2026, 11, 22);
		assertThat(Problems.met(() -> this.accounts.assign(Actor.SYSTEM,
				NewAssignment.fromToday(clerk, "KING", RoleScope.of(county.id())))))
			.containsExactly(OrganisationProblems.UNKNOWN_ROLE);
		assertThat(Problems.met(() -> this.accounts.assign(Actor.SYSTEM,
				new NewAssignment(clerk, "EDITOR", RoleScope.of(county.id()), day, day.minusDays(1)))))
			.containsExactly(OrganisationProblems.DATES_CROSSED);
		assertThat(Problems.met(() -> this.accounts.assign(Actor.SYSTEM,
				NewAssignment.fromToday(clerk, "AUDIT_ADMIN",
						new RoleScope(RoleScope.Kind.SITE, SiteId.next().value())))))
			.contains(OrganisationProblems.SCOPE_TOO_NARROW);
		this.accounts.assign(Actor.SYSTEM, NewAssignment.fromToday(clerk, "EDITOR", RoleScope.of(county.id())));
		assertThat(Problems.met(() -> this.accounts.assign(Actor.SYSTEM,
				NewAssignment.fromToday(clerk, "EDITOR", RoleScope.of(county.id())))))
			.containsExactly(OrganisationProblems.ALREADY_ASSIGNED);
	}

	@Test
	void refusesStatesThatAnAccountCannotTake() {
		var account = this.fixture.account(this.fixture.county());
		close(account, 0);
		assertThat(Problems.met(() -> close(account, 1))).containsExactly(OrganisationProblems.ACCOUNT_STATE);
		var name = this.accounts.get(account).loginName();
		assertThat(Problems.met(() -> this.accounts.open(Actor.SYSTEM,
				new NewAccount(this.accounts.get(account).body(), name, "李明", "", ""))))
			.containsExactly(OrganisationProblems.LOGIN_NAME_TAKEN);
	}

	@Test
	void keepsTheLastSecurityAdministratorOfTheGroup() {
		var last = this.fixture.holding(this.fixture.county(), "SECURITY_ADMIN", RoleScope.WHOLE_GROUP).person();
		this.transaction.executeWithoutResult((status) -> {
			this.jdbc.sql("delete from organisation_assignment where role_code = 'SECURITY_ADMIN' and account_id <> ?")
				.param(last.value())
				.update();
			assertThat(Problems.met(() -> close(last, 0))).containsExactly(OrganisationProblems.LAST_SECURITY_ADMIN);
			status.setRollbackOnly();
		});
	}

	private void close(AccountId account, long version) {
		this.state.change(Actor.SYSTEM, account, new ChangeAccountState.Step(AccountState.CLOSED, "离职", version));
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
