package org.yichuang.participation.web.console;

import java.util.List;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import org.yichuang.kernel.Refusal;

/** Puts refusals and labels into the reader's language. */
@Component
class ActivityWords {

	private final MessageSource messages;

	ActivityWords(MessageSource messages) {
		this.messages = messages;
	}

	List<ActivityWhyNot> of(List<Refusal> refusals) {
		return refusals.stream().map(this::of).toList();
	}

	private ActivityWhyNot of(Refusal refusal) {
		var code = refusal.problem().code();
		return new ActivityWhyNot(code, text(code, refusal.arguments().toArray()));
	}

	String label(Enum<?> constant) {
		var type = constant.getDeclaringClass();
		var name = (type.getEnclosingClass() != null) ? type.getEnclosingClass().getSimpleName() + type.getSimpleName()
				: type.getSimpleName();
		var kebab = name.replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
		return text("participation." + kebab + "." + constant.name());
	}

	String text(String key, Object... arguments) {
		return String.valueOf(this.messages.getMessage(key, arguments, key, LocaleContextHolder.getLocale()));
	}

	/**
	 * 原因.
	 *
	 * @param code the problem's code
	 * @param reason in words
	 */
	record ActivityWhyNot(String code, String reason) {
	}

}
