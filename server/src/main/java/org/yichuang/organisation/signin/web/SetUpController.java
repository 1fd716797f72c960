package org.yichuang.organisation.signin.web;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yichuang.kernel.Public;
import org.yichuang.organisation.BodyLevel;
import org.yichuang.organisation.NewBody;
import org.yichuang.organisation.signin.usecase.OpenFirstAdministrators;

/** The first administrators of an empty system. */
@RestController
@RequestMapping("/api/console/setup")
@Public("there is no account yet; the code from the machine's own log or file stands in for it")
class SetUpController {

	private final OpenFirstAdministrators open;

	SetUpController(OpenFirstAdministrators open) {
		this.open = open;
	}

	/** Says whether the first administrators are still to be opened. */
	@GetMapping
	SetUpState setUpState() {
		return new SetUpState(this.open.isPossible());
	}

	/** Opens the root body and the three administrators. */
	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	List<OpenedAccount> setUp(@Valid @RequestBody SetUpRequest wanted, HttpServletRequest request) {
		return this.open
			.open(wanted.code(),
					new OpenFirstAdministrators.Wanted(wanted.body().toBody(), wanted.system().toPerson(),
							wanted.security().toPerson(), wanted.audit().toPerson()),
					request.getRemoteAddr())
			.stream()
			.map((account) -> new OpenedAccount(account.loginName(), account.holder()))
			.toList();
	}

	/**
	 * Whether the first administrators are still to be opened.
	 *
	 * @param open whether they are
	 */
	record SetUpState(boolean open) {
	}

	/**
	 * What is to be opened.
	 *
	 * @param code the code from the machine
	 * @param body the body at the root
	 * @param system who administers the system
	 * @param security who administers accounts and roles
	 * @param audit who reads the trail
	 */
	record SetUpRequest(@NotBlank @Size(max = 100) String code, @NotNull @Valid RootBody body,
			@NotNull @Valid Administrator system, @NotNull @Valid Administrator security,
			@NotNull @Valid Administrator audit) {
	}

	record RootBody(@NotBlank @Size(max = 40) String code, @NotNull BodyLevel level,
			@NotBlank @Size(max = 100) String name) {

		NewBody toBody() {
			return new NewBody(this.code.strip(), null, this.level, this.name);
		}

	}

	record Administrator(@NotBlank @Size(max = 40) String loginName, @NotBlank @Size(max = 60) String name,
			@Nullable @Size(max = 20) String mobile, @NotBlank @Size(max = 200) String password) {

		OpenFirstAdministrators.Person toPerson() {
			return new OpenFirstAdministrators.Person(this.loginName, this.name,
					(this.mobile != null) ? this.mobile : "", this.password);
		}

	}

	/**
	 * An account that was opened.
	 *
	 * @param loginName its login name
	 * @param name its holder
	 */
	record OpenedAccount(String loginName, String name) {
	}

}
