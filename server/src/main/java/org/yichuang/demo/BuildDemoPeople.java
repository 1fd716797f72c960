package org.yichuang.demo;

import java.nio.charset.StandardCharsets;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.demo.DemoWorld.DemoBody;
import org.yichuang.demo.DemoWorld.DemoStaff;
import org.yichuang.kernel.Actor;
import org.yichuang.organisation.Accounts;
import org.yichuang.organisation.Bodies;
import org.yichuang.organisation.Body;
import org.yichuang.organisation.Credentials;
import org.yichuang.organisation.NewAccount;
import org.yichuang.organisation.NewAssignment;
import org.yichuang.organisation.NewBody;
import org.yichuang.organisation.RoleScope;
import org.yichuang.sitegroup.usecase.OpenSite;

/** Creates the demonstration's bodies, opens their sites and everybody's account. */
@Component
class BuildDemoPeople {

	static final String STEP = "people";

	private final Bodies bodies;

	private final Accounts accounts;

	private final Credentials credentials;

	private final OpenSite openSite;

	private final DemoProgress progress;

	BuildDemoPeople(Bodies bodies, Accounts accounts, Credentials credentials, OpenSite openSite,
			DemoProgress progress) {
		this.bodies = bodies;
		this.accounts = accounts;
		this.credentials = credentials;
		this.openSite = openSite;
		this.progress = progress;
	}

	/** Says whether the database holds nobody yet. */
	boolean isPossible() {
		return this.accounts.isEmpty();
	}

	/** Builds all of it or nothing. */
	@Transactional
	void build(DemoWorld world) {
		for (var body : world.bodies()) {
			this.openSite.open(Actor.SYSTEM, create(body), "");
		}
		world.staff().forEach((member) -> open(world, member));
		this.progress.note(STEP);
	}

	private Body create(DemoBody wanted) {
		var parent = wanted.parent().isEmpty() ? null : body(wanted.parent()).id();
		return this.bodies.create(Actor.SYSTEM, new NewBody(wanted.code(), parent, wanted.level(), wanted.name()));
	}

	private void open(DemoWorld world, DemoStaff member) {
		var id = this.accounts.open(Actor.SYSTEM, new NewAccount(body(member.body()).id(), member.login(),
				member.holder(), "", DemoArticle.text(member.post())));
		var over = "*".equals(member.over()) ? RoleScope.WHOLE_GROUP : RoleScope.of(body(member.over()).id());
		for (var role : member.roles()) {
			this.accounts.assign(Actor.SYSTEM, NewAssignment.fromToday(id, role, over));
		}
		this.credentials.setFirstPassword(id, world.password(), false);
		if (member.isAdministrator()) {
			this.credentials.enrolTotp(id, world.secret().getBytes(StandardCharsets.US_ASCII));
		}
	}

	private Body body(String code) {
		return this.bodies.byCode(code).orElseThrow(() -> new IllegalStateException("no body " + code));
	}

}
