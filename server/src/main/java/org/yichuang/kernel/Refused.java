package org.yichuang.kernel;

import java.util.List;

/**
 * 暂不能办理 — the use case does not go ahead; nothing has been changed. Becomes HTTP 409 (403
 * for missing permission).
 */
public class Refused extends RuntimeException {

	private static final long serialVersionUID = 1;

	private final transient List<Refusal> refusals;

	/**
	 * @param refusals at least one reason
	 */
	public Refused(List<Refusal> refusals) {
		super(refusals.toString());
		this.refusals = List.copyOf(refusals);
	}

	/** Returns the failure for a single reason. */
	public static Refused because(ProblemCode problem, Object... arguments) {
		return new Refused(List.of(Refusal.of(problem, arguments)));
	}

	/**
	 * @throws Refused if there is any reason
	 */
	public static void unlessEmpty(List<Refusal> refusals) {
		if (!refusals.isEmpty()) {
			throw new Refused(refusals);
		}
	}

	/** The reasons, at least one. */
	public List<Refusal> refusals() {
		return this.refusals;
	}

}
