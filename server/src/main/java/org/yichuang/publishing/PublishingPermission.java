package org.yichuang.publishing;

import org.yichuang.kernel.Permission;

/** 发布权限 — what may be seen and asked of publishing. */
public enum PublishingPermission implements Permission {

	/** Sees what waits to be published and which pages could not be made. */
	READ_QUEUE("查看发布队列"),
	/** Has a whole site built anew. */
	REBUILD("整站重新发布");

	private final String label;

	PublishingPermission(String label) {
		this.label = label;
	}

	@Override
	public String room() {
		return "publishing";
	}

	@Override
	public String label() {
		return this.label;
	}

}
