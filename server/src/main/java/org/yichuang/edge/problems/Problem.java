package org.yichuang.edge.problems;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.yichuang.kernel.Term;

/**
 * 问题 — a failure as the caller reads it (RFC 9457).
 *
 * @param type address of the problem's description
 * @param title what kind of failure, in the reader's language
 * @param status HTTP status
 * @param detail what was wrong and what to do, in the reader's language
 * @param code the problem's code; the only part to decide by
 * @param refusals why something may not be done now
 * @param errors which fields are wrong
 * @param instance the address that was called
 * @param traceId finds the request in the log
 */
@Term("问题")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(String type, String title, int status, String detail, String code, List<Reason> refusals,
		List<FieldError> errors, String instance, @Nullable String traceId) {

	/**
	 * One reason.
	 *
	 * @param code the problem's code
	 * @param reason its wording
	 */
	public record Reason(String code, String reason) {
	}

	/**
	 * One wrong field.
	 *
	 * @param field the field's name in the request
	 * @param code the problem's code
	 * @param reason its wording
	 */
	public record FieldError(String field, String code, String reason) {
	}

}
