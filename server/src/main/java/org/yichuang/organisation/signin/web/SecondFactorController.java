package org.yichuang.organisation.signin.web;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Public;
import org.yichuang.kernel.SignedIn;
import org.yichuang.organisation.SignInStep;
import org.yichuang.organisation.signin.usecase.NextStep;
import org.yichuang.organisation.signin.usecase.SetUpSecondFactor;

/** Setting up one's own second factor, as a step of signing in or later. */
@RestController
@RequestMapping("/api/console/me/totp")
class SecondFactorController {

	private static final String STEP = "a step of signing in: asks the session for the one before";

	private final Progress progress;

	private final SetUpSecondFactor secondFactor;

	private final NextStep next;

	SecondFactorController(Progress progress, SetUpSecondFactor secondFactor, NextStep next) {
		this.progress = progress;
		this.secondFactor = secondFactor;
		this.next = next;
	}

	/** Offers a secret. */
	@PostMapping
	@Public(STEP)
	TotpOffer beginTotp(HttpServletRequest request) {
		var offer = this.secondFactor.begin(this.progress.at(request, SignInStep.ENROL, SignInStep.DONE));
		return new TotpOffer(offer.secret(), offer.uri(), QrPicture.of(offer.uri()));
	}

	/** Takes the secret into use, and hands out recovery codes this once. */
	@PostMapping("/confirm")
	@Public(STEP)
	TotpConfirmed confirmTotp(@Valid @RequestBody TotpCode wanted, HttpServletRequest request) {
		var account = this.progress.at(request, SignInStep.ENROL, SignInStep.DONE);
		var codes = this.secondFactor.confirm(account, wanted.code(), request.getRemoteAddr());
		if (this.progress.step(request) == SignInStep.ENROL) {
			this.progress.start(request, account, this.next.afterSecondFactor(account, request.getRemoteAddr()));
		}
		return new TotpConfirmed(SignInStep.DONE, codes);
	}

	/** Gives the second factor up. */
	@PostMapping("/remove")
	@SignedIn
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void removeTotp(@Valid @RequestBody TotpCode wanted, Actor actor) {
		this.secondFactor.remove(actor.person(), wanted.code(), actor.address());
	}

	/**
	 * A secret that waits for its first code.
	 *
	 * @param secret in Base32, for typing
	 * @param uri what the QR code holds
	 * @param qr the QR code, as the address of a picture
	 */
	record TotpOffer(String secret, String uri, String qr) {
	}

	record TotpCode(@NotBlank @Size(max = 40) String code) {
	}

	/**
	 * A second factor that is in use now.
	 *
	 * @param step what comes next in signing in
	 * @param recoveryCodes each stands in for a code once
	 */
	record TotpConfirmed(SignInStep step, List<String> recoveryCodes) {
	}

}
