package org.yichuang.frontdoor.web.site;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.ProblemCode;
import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.Refused;

/** 问题文字 — says in Chinese what is wrong, on pages. */
@Component
class ProblemWords {

	private final MessageSource messages;

	ProblemWords(MessageSource messages) {
		this.messages = messages;
	}

	String of(ProblemCode problem, Object... arguments) {
		return of(Refusal.of(problem, arguments));
	}

	String of(Refused refused) {
		return all(refused.refusals());
	}

	String of(Invalid invalid) {
		return all(invalid.faults().stream().map(Invalid.FieldFault::reason).toList());
	}

	private String all(List<Refusal> refusals) {
		return refusals.stream().map(this::of).distinct().collect(Collectors.joining());
	}

	private String of(Refusal refusal) {
		return Objects.requireNonNull(this.messages.getMessage(refusal.problem().code(), refusal.arguments().toArray(),
				"", Locale.SIMPLIFIED_CHINESE));
	}

}
