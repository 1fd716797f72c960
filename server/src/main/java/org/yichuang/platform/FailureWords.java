package org.yichuang.platform;

import java.util.List;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.Refused;

/** 失败说明 — says to operators why a command did not go ahead, one line a reason. */
public final class FailureWords {

	private final MessageSource messages;

	/**
	 * @param messages every room's wording
	 */
	public FailureWords(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * Returns the reasons; what nobody foresaw shows its kind, so that it can be traced.
	 */
	public List<String> of(Exception failure) {
		return switch (failure) {
			case Refused refused -> refused.refusals().stream().map(this::words).toList();
			case Invalid invalid ->
				invalid.faults().stream().map((fault) -> fault.field() + "：" + words(fault.reason())).toList();
			case NotFound missing ->
				List.of(words(Refusal.of(KernelProblems.NOT_FOUND)) + " (" + missing.getMessage() + ")");
			case IllegalArgumentException wrong when wrong.getMessage() != null -> List.of(wrong.getMessage());
			default -> List.of(failure.toString());
		};
	}

	private String words(Refusal refusal) {
		var code = refusal.problem().code();
		return String.valueOf(this.messages.getMessage(code, refusal.arguments().toArray(), code, Locale.CHINESE));
	}

}
