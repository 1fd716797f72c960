package org.yichuang.kernel;

/** 内核问题 — problems that belong to no room. */
public enum KernelProblems implements ProblemCode {

	/** An id in an address or body is no UUID. */
	MALFORMED_ID,
	/** A required value is missing or blank. */
	REQUIRED,
	/** A text is longer than allowed; {0} is the limit in characters. */
	TOO_LONG,
	/** A value is not of the expected form; {0} says which form. */
	MALFORMED,
	/** The acting account lacks the permission {0} in this place. */
	NOT_PERMITTED,
	/** Somebody else changed the thing meanwhile; read it again. */
	CHANGED_MEANWHILE,
	/** What the address names does not exist or is not for this account to see. */
	NOT_FOUND;

	@Override
	public String room() {
		return "kernel";
	}

}
