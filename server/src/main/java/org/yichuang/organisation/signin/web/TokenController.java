package org.yichuang.organisation.signin.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.SignedIn;
import org.yichuang.organisation.signin.model.ApiToken;
import org.yichuang.organisation.signin.usecase.ApiTokens;

/** One's own tokens for programs. */
@RestController
@RequestMapping("/api/console/tokens")
@SignedIn
class TokenController {

	private final ApiTokens tokens;

	TokenController(ApiTokens tokens) {
		this.tokens = tokens;
	}

	/** Lists one's own tokens, newest first. */
	@GetMapping
	List<ApiToken> myTokens(Actor actor) {
		return this.tokens.of(actor);
	}

	/** Makes a token and shows it this once. */
	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	FreshToken createToken(@Valid @RequestBody NewToken wanted, Actor actor) {
		var fresh = this.tokens.create(actor,
				new ApiTokens.Wanted(wanted.name(), wanted.permissions(), wanted.lastDay()));
		return new FreshToken(fresh.token(), fresh.text());
	}

	/** Revokes a token at once. */
	@DeleteMapping("/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void revokeToken(@PathVariable UUID id, Actor actor) {
		this.tokens.revoke(actor, id);
	}

	record NewToken(@NotBlank @Size(max = 60) String name,
			@NotEmpty @Size(max = 200) List<@NotBlank String> permissions, @NotNull LocalDate lastDay) {
	}

	/**
	 * A token that was just made.
	 *
	 * @param token what is kept of it
	 * @param secret what the program sends as bearer token; shown this once
	 */
	record FreshToken(ApiToken token, String secret) {
	}

}
