package org.yichuang.citizens.usecase;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.yichuang.citizens.CitizenSignIns.Where;
import org.yichuang.citizens.CitizensProblems;
import org.yichuang.citizens.CitizensSettings;
import org.yichuang.citizens.Contact;
import org.yichuang.citizens.store.CitizenKeys;
import org.yichuang.citizens.store.CodeTable;
import org.yichuang.kernel.Id;
import org.yichuang.kernel.Refused;
import org.yichuang.outlet.CitizenMessage;

/**
 * Sends a code to whoever asks for it, whether they have an account or not: the same is
 * done and answered for both. The code is good in the browser that asked for it only.
 */
@Component
public class AskForCode {

	private static final int CODES = 1_000_000;

	private final FindOffer offers;

	private final SignInLimits limits;

	private final CodeTable codes;

	private final CitizensSettings settings;

	private final MessageSource messages;

	private final TransactionTemplate transaction;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	private final SecureRandom random = new SecureRandom();

	AskForCode(FindOffer offers, SignInLimits limits, CodeTable codes, CitizensSettings settings,
			MessageSource messages, TransactionTemplate transaction, ApplicationEventPublisher events, Clock clock) {
		this.offers = offers;
		this.limits = limits;
		this.codes = codes;
		this.settings = settings;
		this.messages = messages;
		this.transaction = transaction;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Sends a code.
	 * @param typed a telephone number or mail address as it was typed, hostile
	 * @return the secret that the browser keeps until it enters the code
	 * @throws Refused if no code can be sent there, or too many were
	 */
	public String ask(String typed, Where where) {
		var contact = Contact.read(typed).orElseThrow(() -> Refused.because(CitizensProblems.ADDRESS_MALFORMED));
		if (!this.offers.offer().reaches(contact)) {
			throw Refused.because(CitizensProblems.WAY_NOT_OFFERED);
		}
		this.limits.takeCode(contact, where.address());
		var browser = CitizenKeys.secret();
		this.transaction.executeWithoutResult((status) -> send(contact, browser, where));
		return browser;
	}

	private void send(Contact contact, String browser, Where where) {
		var id = Id.nextUuid();
		var code = String.format(Locale.ROOT, "%06d", this.random.nextInt(CODES));
		var ends = this.clock.instant().plus(this.settings.code());
		this.codes.add(new CodeTable.Waiting(id, contact, where.citizen(), ends), browser, code);
		// whoever reads the code out must be able to see what for
		var what = (where.citizen() != null) ? "citizens.code-adding" : "citizens.code";
		this.events.publishEvent(new CitizenMessage(what, contact.text(), word(what + ".title", where.siteName()),
				word(what + ".text", where.siteName(), code, this.settings.code().toMinutes()), "citizens-code:" + id,
				ends));
	}

	private String word(String key, Object... arguments) {
		return Objects.requireNonNull(this.messages.getMessage(key, arguments, "", Locale.SIMPLIFIED_CHINESE));
	}

}
