package org.yichuang.catalogue;

import org.yichuang.kernel.Permission;

/** 目录权限 — what may be done with schemes and index numbers. */
public enum CataloguePermission implements Permission {

	/** Writes classification schemes. */
	EDIT_SCHEMES("管理分类体系"),
	/** Sets the pattern of a body's index numbers. */
	SET_INDEX_PATTERNS("设置索引号规则");

	private final String label;

	CataloguePermission(String label) {
		this.label = label;
	}

	@Override
	public String room() {
		return "catalogue";
	}

	@Override
	public String label() {
		return this.label;
	}

}
