package org.yichuang.sitegroup;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.context.ApplicationContext;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Grant;
import org.yichuang.kernel.Scope;
import org.yichuang.organisation.Bodies;
import org.yichuang.organisation.Body;
import org.yichuang.organisation.BodyLevel;
import org.yichuang.organisation.NewBody;
import org.yichuang.sitegroup.usecase.OpenSite;
import org.yichuang.testing.TestAccounts;

/** Made-up bodies and their sites, opened through the doors. */
final class SitegroupFixture {

	private final ApplicationContext context;

	SitegroupFixture(ApplicationContext context) {
		this.context = context;
	}

	Body county() {
		return TestAccounts.of(this.context).county();
	}

	Body body(BodyLevel level, String name, Body parent) {
		return this.context.getBean(Bodies.class)
			.create(Actor.SYSTEM,
					new NewBody("t" + UUID.randomUUID().toString().substring(0, 12), parent.id(), level, name));
	}

	Site township() {
		return open(body(BodyLevel.TOWNSHIP, "青石镇", county()));
	}

	Site open(Body body) {
		return this.context.getBean(OpenSite.class).open(Actor.SYSTEM, body, "");
	}

	/** Somebody who holds powers over a body tree. */
	static Actor over(String bodyPath, SitegroupPermission... powers) {
		var codes = List.of(powers).stream().map(SitegroupPermission::code).toList();
		return new Actor(AccountId.next(), "王芳", null,
				List.of(new Grant("TEST", Set.copyOf(codes), new Scope.BodyTree(bodyPath))), "127.0.0.1");
	}

}
