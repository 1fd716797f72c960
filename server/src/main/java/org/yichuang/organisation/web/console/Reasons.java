package org.yichuang.organisation.web.console;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yichuang.kernel.Refusal;

/** 理由文字 — refusals in the reader's words, for greyed buttons and import reports. */
@Component
class Reasons {

	private final MessageSource messages;

	Reasons(MessageSource messages) {
		this.messages = messages;
	}

	Reason of(Refusal refusal, Locale language) {
		var code = refusal.problem().code();
		return new Reason(code,
				Objects.requireNonNull(this.messages.getMessage(code, refusal.arguments().toArray(), code, language)));
	}

	List<Reason> of(List<Refusal> refusals, Locale language) {
		return refusals.stream().map((refusal) -> of(refusal, language)).toList();
	}

	/**
	 * A refusal in words.
	 *
	 * @param code the problem's code
	 * @param reason its wording
	 */
	record Reason(String code, String reason) {
	}

}
