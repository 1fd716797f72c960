package org.yichuang.content.model;

import org.yichuang.kernel.Term;

/** 落位方式 — how an article comes to stand in a channel. */
@Term("落位方式")
public enum PlacementMode {

	/** 本栏目: its home channel. */
	OWN,
	/** 引用: the channel's list leads to the article at its home. */
	REFERENCE,
	/** 复制: the channel has a page of its own with the same text. */
	COPY;

	/** Says whether the article has a page in that channel. */
	public boolean hasPage() {
		return this != REFERENCE;
	}

}
