package org.yichuang.catalogue;

import org.yichuang.kernel.BodyId;

/** 目录事件 — what this room announces. */
public sealed interface CatalogueEvent {

	/** A body has another pattern for its index numbers. */
	record IndexPatternSet(BodyId body, String pattern) implements CatalogueEvent {
	}

	/** A scheme was added. */
	record SchemeAdded(String scheme, String label) implements CatalogueEvent {
	}

	/** A class was added or changed. */
	record ClassPut(String scheme, String code, String label) implements CatalogueEvent {
	}

}
