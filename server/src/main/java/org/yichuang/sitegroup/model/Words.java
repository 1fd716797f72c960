package org.yichuang.sitegroup.model;

import java.util.List;
import java.util.Optional;

import org.yichuang.kernel.Invalid.FieldFault;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.Refusal;

/** 文字 — limits of what people write into names, reasons and notices. */
public final class Words {

	private Words() {
	}

	/**
	 * Returns a text without blanks around it.
	 * @throws Invalid if it is blank or longer than allowed
	 */
	public static String required(String field, String text, int longest) {
		check(field, text, longest).ifPresent((fault) -> {
			throw new Invalid(List.of(fault));
		});
		return text.strip();
	}

	/** Returns what is wrong with a text that must be there. */
	public static Optional<FieldFault> check(String field, String text, int longest) {
		return text.isBlank() ? Optional.of(new FieldFault(field, Refusal.of(KernelProblems.REQUIRED)))
				: checkOptional(field, text, longest);
	}

	/** Returns what is wrong with a text that may be empty. */
	public static Optional<FieldFault> checkOptional(String field, String text, int longest) {
		if (text.strip().length() > longest) {
			return Optional.of(new FieldFault(field, Refusal.of(KernelProblems.TOO_LONG, longest)));
		}
		boolean invisible = text.codePoints()
			.anyMatch((point) -> Character.isISOControl(point) && point != '\n' && point != '\r' && point != '\t');
		return invisible ? Optional.of(new FieldFault(field, Refusal.of(KernelProblems.MALFORMED, "可见文字")))
				: Optional.empty();
	}

}
