package org.yichuang.audit.model;

import org.jspecify.annotations.Nullable;

/**
 * 规范文本 — values one after the other, each led by its length, so that no two lists of
 * values give the same text.
 */
final class CanonicalText {

	private final StringBuilder text = new StringBuilder();

	CanonicalText(String kind) {
		add(kind);
	}

	CanonicalText add(@Nullable Object value) {
		if (value == null) {
			this.text.append("-;");
			return this;
		}
		var written = value.toString();
		this.text.append(written.length()).append(':').append(written).append(';');
		return this;
	}

	@Override
	public String toString() {
		return this.text.toString();
	}

}
