package org.yichuang.forms.model;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.yichuang.forms.FormDefinition;

/**
 * 表单版本 — one version as it is stored.
 *
 * @param number from 1
 * @param state whether it may still change
 * @param definition the questions
 * @param changedAt when it was last written
 * @param releasedAt since when it holds, null for a draft
 * @param releasedBy who released it, empty for a draft
 */
public record Version(int number, State state, FormDefinition definition, Instant changedAt,
		@Nullable Instant releasedAt, String releasedBy) {

	/** 版本状态. */
	public enum State {

		/** Being written; nobody can fill it in. */
		DRAFT,
		/** Filled in, or was; never changes. */
		RELEASED

	}

}
