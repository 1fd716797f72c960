package org.yichuang.kernel;

import java.util.List;

/**
 * 填写有误 — the input does not hold; every wrong field is named. Becomes HTTP 422; nothing
 * has been changed.
 */
public class Invalid extends RuntimeException {

	private static final long serialVersionUID = 1;

	private final transient List<FieldFault> faults;

	/**
	 * @param faults at least one
	 */
	public Invalid(List<FieldFault> faults) {
		super(faults.toString());
		this.faults = List.copyOf(faults);
	}

	/** Returns the failure for one wrong field. */
	public static Invalid field(String field, ProblemCode problem, Object... arguments) {
		return new Invalid(List.of(new FieldFault(field, Refusal.of(problem, arguments))));
	}

	/**
	 * @throws Invalid if there is any fault
	 */
	public static void unlessEmpty(List<FieldFault> faults) {
		if (!faults.isEmpty()) {
			throw new Invalid(faults);
		}
	}

	/** The faults, at least one. */
	public List<FieldFault> faults() {
		return this.faults;
	}

	/**
	 * What is wrong with one field.
	 *
	 * @param field the field's name in the request, dots for nesting
	 * @param reason why
	 */
	public record FieldFault(String field, Refusal reason) {
	}

}
