package org.yichuang.citizens;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yichuang.citizens.usecase.AskForCode;
import org.yichuang.citizens.usecase.EnterCode;
import org.yichuang.citizens.usecase.SignInLimits;
import org.yichuang.kernel.Refused;
import org.yichuang.kernel.SiteId;

/** 公众登录 — signing in without a password. */
@Component
public class CitizenSignIns {

	private final AskForCode asking;

	private final EnterCode entering;

	private final SignInLimits limits;

	CitizenSignIns(AskForCode asking, EnterCode entering, SignInLimits limits) {
		this.asking = asking;
		this.entering = entering;
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
	 * 所在 — on which site and from where.
	 *
	 * @param site the site
	 * @param siteName its name
	 * @param address the network address
	 * @param citizen who is signed in, null if nobody is
	 */
	public record Where(SiteId site, String siteName, String address, @Nullable CitizenId citizen) {
	}

}
