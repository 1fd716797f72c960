package org.yichuang.organisation.web.console;

import org.jspecify.annotations.Nullable;
import org.yichuang.kernel.BodyId;
import org.yichuang.organisation.Body;
import org.yichuang.organisation.BodyLevel;
import org.yichuang.organisation.model.BodyLine;

/** 单位列表行 — a body in the tree or in a list. */
record BodyView(BodyId id, String code, @Nullable BodyId parent, BodyLevel level, String name, String legalName,
		String path, boolean open, boolean hasChildren, long version) {

	static BodyView of(BodyLine line) {
		var body = line.body();
		return new BodyView(body.id(), body.code(), body.parent(), body.level(), body.name(), body.legalName(),
				body.path(), line.open(), line.hasChildren(), body.version());
	}

	/** A body by name, such as one of those above another. */
	record Named(BodyId id, String code, String name) {

		static Named of(Body body) {
			return new Named(body.id(), body.code(), body.name());
		}

	}

}
