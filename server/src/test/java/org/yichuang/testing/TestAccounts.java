package org.yichuang.testing;

import java.util.UUID;

import org.springframework.context.ApplicationContext;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Actor;
import org.yichuang.organisation.Accounts;
import org.yichuang.organisation.Bodies;
import org.yichuang.organisation.Body;
import org.yichuang.organisation.BodyLevel;
import org.yichuang.organisation.NewAccount;
import org.yichuang.organisation.NewAssignment;
import org.yichuang.organisation.NewBody;
import org.yichuang.organisation.RoleScope;

/**
 * Made-up people of a made-up county, opened through the doors, a new one at every call.
 */
public final class TestAccounts {

	private final Bodies bodies;

	private final Accounts accounts;

	private TestAccounts(Bodies bodies, Accounts accounts) {
		this.bodies = bodies;
		this.accounts = accounts;
	}

	/** Returns the people of an application. */
	public static TestAccounts of(ApplicationContext context) {
		return new TestAccounts(context.getBean(Bodies.class), context.getBean(Accounts.class));
	}

	/** Creates a county of its own. */
	public Body county() {
		return this.bodies.create(Actor.SYSTEM, new NewBody("c" + digits(), null, BodyLevel.COUNTY, "云溪县"));
	}

	/** Opens an account at a body, without any role. */
	public AccountId open(Body body) {
		return this.accounts.open(Actor.SYSTEM, new NewAccount(body.id(), "u" + digits(), "李明", "13800000000", "干事"));
	}

	/** Opens an account at a body that holds a role there and below. */
	public AccountId holding(Body body, String role) {
		return holding(body, role, RoleScope.of(body.id()));
	}

	/** Opens an account at a body that holds a role over a scope. */
	public AccountId holding(Body body, String role, RoleScope over) {
		var account = open(body);
		this.accounts.assign(Actor.SYSTEM, NewAssignment.fromToday(account, role, over));
		return account;
	}

	private static String digits() {
		return UUID.randomUUID().toString().substring(0, 13);
	}

}
