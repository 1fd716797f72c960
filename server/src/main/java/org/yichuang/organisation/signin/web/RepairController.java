package org.yichuang.organisation.signin.web;

import java.util.Locale;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Requires;
import org.yichuang.organisation.CredentialPart;
import org.yichuang.organisation.signin.usecase.RepairAdministrator;
import org.yichuang.organisation.signin.usecase.RepairCredential;

/** Help for holders who cannot sign in. */
@RestController
@RequestMapping("/api/console/accounts/{id}")
@Requires("organisation:manage-accounts")
class RepairController {

	private final RepairCredential repair;

	private final RepairAdministrator administrators;

	private final RepairPage page;

	RepairController(RepairCredential repair, RepairAdministrator administrators, RepairPage page) {
		this.repair = repair;
		this.administrators = administrators;
		this.page = page;
	}

	/** Returns whether a reset needs a second person, and what waits for one. */
	@GetMapping("/repairs")
	RepairPage.View listRepairs(@PathVariable AccountId id, Actor actor, Locale language) {
		return this.page.of(actor, id, language);
	}

	/** Asks for a reset that another security administrator confirms. */
	@PostMapping("/repairs")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void askForRepair(@PathVariable AccountId id, Actor actor, @Valid @RequestBody Wanted wanted) {
		this.administrators.ask(actor, id, new RepairAdministrator.Wish(wanted.part(), wanted.reason()));
	}

	/** Confirms and carries out what another security administrator asked for. */
	@PostMapping("/repairs/{part}/confirm")
	TemporaryPassword confirmRepair(@PathVariable AccountId id, @PathVariable CredentialPart part, Actor actor) {
		return new TemporaryPassword(this.administrators.confirm(actor, id, part));
	}

	/** Drops what was asked for. */
	@DeleteMapping("/repairs/{part}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void dropRepair(@PathVariable AccountId id, @PathVariable CredentialPart part, Actor actor) {
		this.administrators.drop(actor, id, part);
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
	 * @param password to be handed over; empty where it was not the password
	 */
	record TemporaryPassword(String password) {
	}

	/** What is asked for, and why. */
	record Wanted(@NotNull CredentialPart part, @NotNull String reason) {
	}

}
