package org.yichuang.disclosure;

import java.util.UUID;

import org.springframework.context.ApplicationContext;

import org.yichuang.kernel.Actor;
import org.yichuang.organisation.Accounts;
import org.yichuang.organisation.Bodies;
import org.yichuang.organisation.Body;
import org.yichuang.organisation.BodyLevel;
import org.yichuang.organisation.NewBody;
import org.yichuang.sitegroup.Site;
import org.yichuang.sitegroup.usecase.OpenSite;
import org.yichuang.testing.TestAccounts;

/** A township with a site and a section, below a county; and the people who disclose. */
final class DisclosureWorld {

	final Body county;

	final Body body;

	final Site site;

	final Section section;

	private final ApplicationContext context;

	DisclosureWorld(ApplicationContext context) {
		this.context = context;
		this.county = TestAccounts.of(context).county();
		this.body = bodyBelow(BodyLevel.TOWNSHIP, "青石镇");
		this.site = context.getBean(OpenSite.class).open(Actor.SYSTEM, this.body, "");
		this.section = context.getBean(Sections.class).ofBody(this.body.id()).orElseThrow();
	}

	Body bodyBelow(BodyLevel level, String name) {
		return this.context.getBean(Bodies.class)
			.create(Actor.SYSTEM,
					new NewBody("b" + UUID.randomUUID().toString().substring(0, 12), this.county.id(), level, name));
	}

	/** Returns somebody of the township who holds a role there. */
	Actor holding(String role) {
		return holding(this.body, role);
	}

	Actor holding(Body at, String role) {
		return this.context.getBean(Accounts.class).actor(TestAccounts.of(this.context).holding(at, role), "test");
	}

}
