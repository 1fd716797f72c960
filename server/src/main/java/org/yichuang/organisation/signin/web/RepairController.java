package org.yichuang.organisation.signin.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Requires;
import org.yichuang.organisation.signin.usecase.RepairCredential;

/** Help for holders who cannot sign in. */
@RestController
@RequestMapping("/api/console/accounts/{id}")
@Requires("organisation:manage-accounts")
class RepairController {

	private final RepairCredential repair;

	RepairController(RepairCredential repair) {
		this.repair = repair;
	}

	/** Sets a temporary password and shows it this once. */
	@PostMapping("/reset-password")
	TemporaryPassword resetPassword(@PathVariable AccountId id, Actor actor) {
		return new TemporaryPassword(this.repair.resetPassword(actor, id));
	}

	/** Lifts the lock after failed sign-ins. */
	@PostMapping("/unlock-sign-in")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void unlockSignIn(@PathVariable AccountId id, Actor actor) {
		this.repair.unlock(actor, id);
	}

	/** Takes the second factor away, so that another one can be set up. */
	@PostMapping("/reset-second-factor")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void resetSecondFactor(@PathVariable AccountId id, Actor actor) {
		this.repair.resetSecondFactor(actor, id);
	}

	/**
	 * A password for the first sign-in only.
	 *
	 * @param password to be handed over
	 */
	record TemporaryPassword(String password) {
	}

}
