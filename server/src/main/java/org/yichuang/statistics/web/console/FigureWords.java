package org.yichuang.statistics.web.console;

import java.util.Locale;
import java.util.Objects;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** 指标用语 — figures, units and verdicts in the reader's language. */
@Component
class FigureWords {

	private final MessageSource messages;

	FigureWords(MessageSource messages) {
		this.messages = messages;
	}

	/** Returns a figure's name; a kind that has no words is named by its code. */
	String figure(String code, Locale language) {
		return said("statistics.figure." + code, code, language);
	}

	String of(Enum<?> constant, Locale language) {
		var name = constant.getDeclaringClass()
			.getSimpleName()
			.replaceAll("(?<=.)([A-Z])", "-$1")
			.toLowerCase(Locale.ROOT);
		return said("statistics." + name + "." + constant.name(), constant.name(), language);
	}

	String said(String key, String otherwise, Locale language) {
		return Objects.requireNonNull(this.messages.getMessage(key, null, otherwise, language));
	}

}
