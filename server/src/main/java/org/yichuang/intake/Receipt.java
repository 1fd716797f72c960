package org.yichuang.intake;

import org.yichuang.kernel.Term;

/**
 * 回执 — what the sender takes home.
 *
 * @param id identifies the submission
 * @param number receipt number with its check digit, such as {@code 2026112200001234-7}
 * @param code query code, eight characters that cannot be taken for one another; only its
 * digest is stored
 */
@Term("回执")
public record Receipt(SubmissionId id, String number, String code) {

	/** Codes are not written into logs. */
	@Override
	public String toString() {
		return "Receipt[" + this.number + "]";
	}

}
