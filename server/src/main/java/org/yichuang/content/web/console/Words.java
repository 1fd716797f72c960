package org.yichuang.content.web.console;

import java.util.List;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import org.yichuang.content.model.Setback;
import org.yichuang.content.model.WordingFault;
import org.yichuang.kernel.Refusal;

/** Puts refusals and faults into the reader's language. */
@Component
class Words {

	private final MessageSource messages;

	Words(MessageSource messages) {
		this.messages = messages;
	}

	List<Reason> of(List<Refusal> refusals) {
		return refusals.stream().map(this::of).toList();
	}

	Reason of(Refusal refusal) {
		var code = refusal.problem().code();
		return new Reason(code, String.valueOf(
				this.messages.getMessage(code, refusal.arguments().toArray(), code, LocaleContextHolder.getLocale())));
	}

	/** A fault of the program is told without its inside. */
	Reason of(Setback setback) {
		var code = setback.problem().isEmpty() ? "content.setback-unknown" : setback.problem();
		return new Reason(setback.problem(), String.valueOf(
				this.messages.getMessage(code, setback.arguments().toArray(), code, LocaleContextHolder.getLocale())));
	}

	List<FaultShown> faults(List<WordingFault> faults) {
		return faults.stream()
			.map((fault) -> new FaultShown(fault.field(), fault.isError(), of(fault.reason())))
			.toList();
	}

	String label(Enum<?> constant) {
		var kebab = constant.getDeclaringClass().getSimpleName().replaceAll("(?<=.)([A-Z])", "-$1");
		var key = "content." + kebab.toLowerCase(Locale.ROOT) + "." + constant.name();
		return String.valueOf(this.messages.getMessage(key, null, constant.name(), LocaleContextHolder.getLocale()));
	}

	/**
	 * 文字问题 — something in a text to look at.
	 *
	 * @param field in which field
	 * @param error whether it stops the article, otherwise it must be acknowledged
	 * @param reason what it is
	 */
	record FaultShown(String field, boolean error, Reason reason) {
	}

}
