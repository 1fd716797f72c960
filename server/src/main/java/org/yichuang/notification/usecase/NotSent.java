package org.yichuang.notification.usecase;

/** 未送达 — a message did not leave. */
class NotSent extends Exception {

	private static final long serialVersionUID = 1;

	private final boolean forGood;

	/**
	 * @param fault why, for staff; without address or text
	 * @param forGood whether trying again is no use
	 */
	NotSent(String fault, boolean forGood) {
		super(fault);
		this.forGood = forGood;
	}

	@Override
	public String getMessage() {
		return String.valueOf(super.getMessage());
	}

	boolean isForGood() {
		return this.forGood;
	}

}
