package org.yichuang.participation.model;

import org.jspecify.annotations.Nullable;

import org.yichuang.kernel.Term;

/**
 * 意见筛选.
 *
 * @param adoption only with this decision
 * @param paragraph only on this paragraph, 0 for the whole
 * @param group only of this group
 */
@Term("意见筛选")
public record OpinionFilter(Opinion.@Nullable Adoption adoption, @Nullable Integer paragraph, @Nullable String group) {
}
