package org.yichuang.search;

import org.yichuang.kernel.Permission;

/** 检索权限 — powers over the search index. */
public enum SearchPermission implements Permission {

	/** Have the index made anew. */
	REBUILD("重建检索索引");

	private final String label;

	SearchPermission(String label) {
		this.label = label;
	}

	@Override
	public String room() {
		return "search";
	}

	@Override
	public String label() {
		return this.label;
	}

}
