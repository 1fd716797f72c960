package org.yichuang.organisation;

import java.util.UUID;

import org.springframework.stereotype.Component;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Actor;

/** A small tree of made-up bodies and people, a new one at every call. */
@Component
class OrganisationFixture {

	private final Bodies bodies;

	private final Accounts accounts;

	OrganisationFixture(Bodies bodies, Accounts accounts) {
		this.bodies = bodies;
		this.accounts = accounts;
	}

	Body county() {
		return this.bodies.create(Actor.SYSTEM, new NewBody("c" + digits(), null, BodyLevel.COUNTY, "云溪县"));
	}

	Body township(Body county, String name) {
		return this.bodies.create(Actor.SYSTEM, new NewBody("t" + digits(), county.id(), BodyLevel.TOWNSHIP, name));
	}

	AccountId account(Body body) {
		return this.accounts.open(Actor.SYSTEM, new NewAccount(body.id(), "u" + digits(), "李明", "13800000000", "干事"));
	}

	Actor holding(Body body, String role, RoleScope over) {
		var account = account(body);
		this.accounts.assign(Actor.SYSTEM, NewAssignment.fromToday(account, role, over));
		return this.accounts.actor(account, "192.0.2.1");
	}

	static String digits() {
		return UUID.randomUUID().toString().substring(0, 13);
	}

}
