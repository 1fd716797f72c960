package org.yichuang.citizens;

import java.net.URI;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yichuang.citizens.usecase.AskForCode;
import org.yichuang.citizens.usecase.ConfirmWay;
import org.yichuang.citizens.usecase.EnterCode;
import org.yichuang.citizens.usecase.SignInByIdentity;
import org.yichuang.citizens.usecase.SignInLimits;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Refused;
import org.yichuang.kernel.SiteId;

/** 公众登录 — signing in without a password. */
@Component
public class CitizenSignIns {

	private final AskForCode asking;

	private final EnterCode entering;

	private final SignInByIdentity identity;

	private final ConfirmWay confirming;

	private final SignInLimits limits;

	CitizenSignIns(AskForCode asking, EnterCode entering, SignInByIdentity identity, ConfirmWay confirming,
			SignInLimits limits) {
		this.asking = asking;
		this.entering = entering;
		this.identity = identity;
		this.confirming = confirming;
		this.limits = limits;
	}

	/** Says whether a question must be answered that programs cannot. */
	public boolean asksForProof(String address) {
		return this.limits.asksForProof(address);
	}

	/**
	 * Sends a code, to whoever it is: for signing in, or, to who is signed in, for adding
	 * the number or address to the account.
	 * @param typed a telephone number or mail address as it was typed
	 * @return the secret that the browser keeps until it enters the code
	 * @throws Refused if no code can be sent there, or too many were
	 */
	public String ask(String typed, Where where) {
		return this.asking.ask(typed, where);
	}

	/**
	 * Takes a code.
	 * @param browser the secret that the browser kept
	 * @param code as it was typed
	 * @throws Refused if too many wrong ones were tried
	 */
	public SignIn enter(String browser, String code, Where where) {
		return this.entering.enter(browser, code, where);
	}

	/**
	 * Returns where somebody is sent to who signs in by the identity provider.
	 * @param back where they come back to
	 * @throws Refused if there is no provider, or it cannot be reached
	 */
	public IdentityQuestion identity(URI back, Where where) {
		return this.identity.question(back, where);
	}

	/**
	 * Takes what the identity provider said.
	 * @throws Refused if it is not what was asked for
	 */
	public SignIn identity(IdentityAnswer answer, URI back, Where where) {
		return this.identity.answer(answer, back, where);
	}

	/**
	 * Adds to an account what its holder has proven, as they confirm.
	 * @param proof what came with the question
	 * @param where on which site; somebody must be signed in
	 */
	public SignIn confirm(String proof, Where where) {
		var citizen = where.citizen();
		return (citizen == null) ? new SignIn.Over()
				: this.confirming.confirm(proof, citizen, new Actor(null, "公众", null, List.of(), where.address()));
	}

	/**
	 * 认证请求.
	 *
	 * @param address where somebody is sent to
	 * @param kept what their browser keeps meanwhile, sealed
	 */
	public record IdentityQuestion(String address, String kept) {
	}

	/**
	 * 认证应答 — as it came back, hostile.
	 *
	 * @param kept what the browser kept
	 * @param code fetches the token
	 * @param state came back
	 * @param issuer who answers; empty where it does not say
	 */
	public record IdentityAnswer(String kept, String code, String state, String issuer) {

		/** Secrets are not written into logs. */
		@Override
		public String toString() {
			return "IdentityAnswer";
		}

	}

	/**
	 * 所在 — on which site and from where.
	 *
	 * @param site the site
	 * @param siteName its name
	 * @param address the network address
	 * @param citizen who is signed in, null if nobody is
	 */
	public record Where(SiteId site, String siteName, String address, @Nullable CitizenId citizen) {

		/** Returns the same for who signs in anew, whoever was signed in before. */
		public Where anew() {
			return new Where(this.site, this.siteName, this.address, null);
		}

	}

}
