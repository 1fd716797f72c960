package org.yichuang.organisation.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yichuang.kernel.Public;
import org.yichuang.organisation.SignInStep;
import org.yichuang.organisation.signin.usecase.ChangePassword;
import org.yichuang.organisation.signin.usecase.CheckPassword;
import org.yichuang.organisation.signin.usecase.CheckSecondFactor;
import org.yichuang.organisation.signin.usecase.NextStep;
import org.yichuang.organisation.signin.usecase.SignOut;

/** Signing in, step by step: every answer names the step that comes next. */
@RestController
@RequestMapping("/api/console")
@Public("whoever signs in is not signed in yet; every step but the first asks the session for the one before")
class SignInController {

	private final Progress progress;

	private final CheckPassword password;

	private final CheckSecondFactor secondFactor;

	private final ChangePassword change;

	private final NextStep next;

	private final SignOut signOut;

	SignInController(Progress progress, CheckPassword password, CheckSecondFactor secondFactor, ChangePassword change,
			NextStep next, SignOut signOut) {
		this.progress = progress;
		this.password = password;
		this.secondFactor = secondFactor;
		this.change = change;
		this.next = next;
		this.signOut = signOut;
	}

	/** Says which step comes next. */
	@GetMapping("/sign-in")
	SignInAnswer signInStep(HttpServletRequest request) {
		return new SignInAnswer(this.progress.step(request));
	}

	/** Takes name and password. */
	@PostMapping("/sign-in")
	SignInAnswer signIn(@Valid @RequestBody SignInRequest wanted, HttpServletRequest request) {
		var address = request.getRemoteAddr();
		var account = this.password.check(wanted.login(), wanted.password(), address).id();
		return new SignInAnswer(this.progress.start(request, account, this.next.afterPassword(account, address)));
	}

	/** Takes a code of the second factor or a recovery code. */
	@PostMapping("/sign-in/second-factor")
	SignInAnswer signInSecondFactor(@Valid @RequestBody CodeRequest wanted, HttpServletRequest request) {
		var account = this.progress.at(request, SignInStep.SECOND_FACTOR);
		var address = request.getRemoteAddr();
		this.secondFactor.check(account, wanted.code(), address);
		return new SignInAnswer(this.progress.start(request, account, this.next.afterSecondFactor(account, address)));
	}

	/** Takes the new password of somebody who has to choose one. */
	@PostMapping("/sign-in/change-password")
	SignInAnswer signInChangePassword(@Valid @RequestBody NewPasswordRequest wanted, HttpServletRequest request) {
		var account = this.progress.at(request, SignInStep.CHANGE_PASSWORD);
		var address = request.getRemoteAddr();
		this.change.change(account, wanted.password(), address);
		return new SignInAnswer(this.progress.start(request, account, this.next.afterSecondFactor(account, address)));
	}

	/** Ends the session. */
	@PostMapping("/sign-out")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void signOut(HttpServletRequest request) {
		this.signOut.signOut(request);
	}

	record SignInRequest(@NotBlank @Size(max = 100) String login, @NotBlank @Size(max = 200) String password) {
	}

	record CodeRequest(@NotBlank @Size(max = 40) String code) {
	}

	record NewPasswordRequest(@NotBlank @Size(max = 200) String password) {
	}

	/**
	 * What comes next.
	 *
	 * @param step the step
	 */
	record SignInAnswer(SignInStep step) {
	}

}
