package org.yichuang.casework.web.console;

import java.util.List;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.yichuang.kernel.Refusal;

/** Puts refusals and labels into the reader's language. */
@Component("caseworkWords")
class Words {

	private final MessageSource messages;

	Words(MessageSource messages) {
		this.messages = messages;
	}

	List<Against> of(List<Refusal> refusals) {
		return refusals.stream()
			.map((it) -> new Against(it.problem().code(), words(it.problem().code(), it.arguments().toArray())))
			.toList();
	}

	String words(String key, Object... arguments) {
		return String.valueOf(this.messages.getMessage(key, arguments, key, LocaleContextHolder.getLocale()));
	}

	/**
	 * 理由 — why something may not be done, for a button to show.
	 *
	 * @param code the problem's code
	 * @param reason what people read
	 */
	record Against(String code, String reason) {
	}

}
