package org.yichuang.edge.problems;

import org.yichuang.edge.EdgeProblems;

/** 未放行 — the edge itself turns a request away; nothing has been changed. */
public class NotLetIn extends RuntimeException {

	private static final long serialVersionUID = 1;

	private final int status;

	private final EdgeProblems problem;

	/**
	 * @param status HTTP status
	 * @param problem why
	 */
	public NotLetIn(int status, EdgeProblems problem) {
		super(problem.code());
		this.status = status;
		this.problem = problem;
	}

	/** Returns the failure for a caller who has not signed in. */
	public static NotLetIn notSignedIn() {
		return new NotLetIn(401, EdgeProblems.NOT_SIGNED_IN);
	}

	int status() {
		return this.status;
	}

	EdgeProblems problem() {
		return this.problem;
	}

}
