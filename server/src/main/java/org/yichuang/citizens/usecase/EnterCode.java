package org.yichuang.citizens.usecase;

import java.text.Normalizer;
import java.time.Clock;

import org.springframework.stereotype.Component;
import org.yichuang.citizens.CitizenSignIns.Where;
import org.yichuang.citizens.CitizensSettings;
import org.yichuang.citizens.Contact;
import org.yichuang.citizens.SignIn;
import org.yichuang.citizens.store.CodeTable;
import org.yichuang.citizens.store.WayTable.Proven;
import org.yichuang.kernel.Refused;

/** Takes a code that somebody enters; a try counts before it is made. */
@Component
public class EnterCode {

	private static final int LONGEST = 40;

	private final SignInLimits limits;

	private final CodeTable codes;

	private final ProveHolder proving;

	private final CitizensSettings settings;

	private final Clock clock;

	EnterCode(SignInLimits limits, CodeTable codes, ProveHolder proving, CitizensSettings settings, Clock clock) {
		this.limits = limits;
		this.codes = codes;
		this.proving = proving;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * Takes a code.
	 * @param browser the secret that the browser kept
	 * @param code as it was typed, hostile
	 * @throws Refused if too many wrong ones were tried
	 */
	public SignIn enter(String browser, String code, Where where) {
		var waiting = this.codes.find(browser, this.clock.instant(), this.settings.tries());
		if (waiting.isEmpty()) {
			return new SignIn.Over();
		}
		var adding = waiting.get().adding();
		if (adding != null && !adding.equals(where.citizen())) {
			return new SignIn.Over();
		}
		var contact = waiting.get().contact();
		this.limits.takeGuess(where.address());
		var id = waiting.get().id();
		var made = this.codes.countTry(id, this.clock.instant(), this.settings.tries());
		if (made.isEmpty()) {
			return new SignIn.Over();
		}
		if (!this.codes.isRight(id, made.get(), plain(code))) {
			return wrong(contact, where.address(), this.settings.tries() - made.get().number());
		}
		if (!this.codes.use(id)) {
			return new SignIn.Over();
		}
		this.limits.right(contact, where.address());
		return this.proving.prove(new Proven(contact.kind(), contact.text(), contact.text()), adding, where.site());
	}

	private SignIn wrong(Contact contact, String address, int left) {
		this.limits.wrong(contact, address);
		return (left > 0) ? new SignIn.Wrong(left) : new SignIn.Over();
	}

	/** Full-width digits and spaces do no harm. */
	private static String plain(String typed) {
		return (typed.length() > LONGEST) ? ""
				: Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("\\s", "");
	}

}
