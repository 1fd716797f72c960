package org.yichuang.organisation.signin.web;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

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
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Grant;
import org.yichuang.kernel.Scope;
import org.yichuang.kernel.SignedIn;
import org.yichuang.organisation.SignInStep;
import org.yichuang.organisation.signin.usecase.ChangePassword;
import org.yichuang.organisation.signin.usecase.EndSession;
import org.yichuang.organisation.signin.usecase.OwnAccount;
import org.yichuang.organisation.signin.usecase.SignInSessions;

/** One's own account: powers, password, sessions. */
@RestController
@RequestMapping("/api/console/me")
@SignedIn
class MeController {

	private final OwnAccount own;

	private final ChangePassword change;

	private final EndSession end;

	private final SignInSessions sessions;

	MeController(OwnAccount own, ChangePassword change, EndSession end, SignInSessions sessions) {
		this.own = own;
		this.change = change;
		this.end = end;
		this.sessions = sessions;
	}

	/** Says who is signed in and what they may do. */
	@GetMapping
	Me me(Actor actor) {
		var found = this.own.of(actor);
		return new Me(actor.person(), found.loginName(), actor.name(), found.body(), found.bodyName(),
				actor.grants().stream().map(Held::of).toList(), permissions(actor), found.secondFactor(),
				found.secondFactorRequired(), found.recoveryCodesLeft(), found.passwordEndsAt());
	}

	/** Changes one's own password; all other sessions end. */
	@PostMapping("/password")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void changeMyPassword(@Valid @RequestBody PasswordChange wanted, Actor actor, HttpServletRequest request) {
		this.change.change(actor.person(), wanted.present(), wanted.password(), actor.address());
		this.sessions.start(request, actor.person(), SignInStep.DONE);
	}

	/** Lists one's own sessions. */
	@GetMapping("/sessions")
	List<SignInSessions.OwnSession> mySessions(Actor actor, HttpServletRequest request) {
		return this.sessions.of(actor.person(), request.getSession(false));
	}

	/** Ends one of one's own sessions. */
	@DeleteMapping("/sessions/{key}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void endMySession(@PathVariable String key, Actor actor) {
		this.end.end(actor, key);
	}

	private static Set<String> permissions(Actor actor) {
		return actor.grants()
			.stream()
			.flatMap((grant) -> grant.permissions().stream())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/**
	 * Who is signed in.
	 *
	 * @param account whose account
	 * @param loginName its login name
	 * @param name the holder
	 * @param body whose it is
	 * @param bodyName the body's name
	 * @param roles the roles held, with their scopes
	 * @param permissions codes of all powers held anywhere
	 * @param secondFactor whether a second factor is set up
	 * @param secondFactorRequired whether this account must have one
	 * @param recoveryCodesLeft how many recovery codes are unused
	 * @param passwordEndsAt when the password must be changed, null if there is none
	 */
	record Me(AccountId account, String loginName, String name, BodyId body, String bodyName, List<Held> roles,
			Set<String> permissions, boolean secondFactor, boolean secondFactorRequired, int recoveryCodesLeft,
			@Nullable Instant passwordEndsAt) {
	}

	/**
	 * A role that is held.
	 *
	 * @param role its code
	 * @param permissions codes of its powers
	 * @param scope over what: {@code WHOLE_GROUP}, {@code BODY_TREE}, {@code SITE},
	 * {@code CHANNEL}
	 * @param over path of the body, id of the site or channel, empty for the whole group
	 */
	record Held(String role, Set<String> permissions, String scope, String over) {

		static Held of(Grant grant) {
			var permissions = new TreeSet<>(grant.permissions());
			return switch (grant.scope()) {
				case Scope.WholeGroup all -> new Held(grant.role(), permissions, "WHOLE_GROUP", "");
				case Scope.BodyTree tree -> new Held(grant.role(), permissions, "BODY_TREE", tree.bodyPath());
				case Scope.OneSite one -> new Held(grant.role(), permissions, "SITE", one.site().toString());
				case Scope.OneChannel one -> new Held(grant.role(), permissions, "CHANNEL", one.channel().toString());
			};
		}

	}

	record PasswordChange(@NotBlank @Size(max = 200) String present, @NotBlank @Size(max = 200) String password) {
	}

}
