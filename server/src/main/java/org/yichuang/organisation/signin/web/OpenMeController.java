package org.yichuang.organisation.signin.web;

import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.SignedIn;

/** What a token gives, for the program that bears it. */
@RestController
@RequestMapping("/api/open/me")
@SignedIn
class OpenMeController {

	/** Says on whose behalf a token works and which powers it gives. */
	@GetMapping
	TokenBearer openMe(Actor actor) {
		var permissions = new TreeSet<String>();
		actor.grants().forEach((grant) -> permissions.addAll(grant.permissions()));
		return new TokenBearer(actor.person(), actor.name(), actor.body(), permissions);
	}

	/**
	 * On whose behalf a token works.
	 *
	 * @param account the account
	 * @param name its holder
	 * @param body whose it is
	 * @param permissions codes of the powers
	 */
	record TokenBearer(AccountId account, String name, @Nullable BodyId body, Set<String> permissions) {
	}

}
