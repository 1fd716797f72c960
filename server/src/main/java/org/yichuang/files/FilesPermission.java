package org.yichuang.files;

import org.yichuang.kernel.Permission;

/** 附件权限 — what may be done with files. */
public enum FilesPermission implements Permission {

	/** Reads the files that others of the bodies in scope have handed in. */
	READ_FILES("查看附件");

	private final String label;

	FilesPermission(String label) {
		this.label = label;
	}

	@Override
	public String room() {
		return "files";
	}

	@Override
	public String label() {
		return this.label;
	}

}
