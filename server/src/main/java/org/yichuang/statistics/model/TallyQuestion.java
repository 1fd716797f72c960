package org.yichuang.statistics.model;

import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.SiteId;
import org.yichuang.statistics.Dimension;
import org.yichuang.statistics.Span;

/**
 * 计数查询 — what is asked of the sums.
 *
 * @param kinds of which kinds
 * @param span in which days
 * @param bodies of which bodies; null for all
 * @param site on which site; null for all
 * @param by laid apart by what
 * @param spread of which of the kinds it is asked how the amounts lie
 */
public record TallyQuestion(Collection<String> kinds, Span span, @Nullable Collection<BodyId> bodies,
		@Nullable SiteId site, List<Dimension> by, Collection<String> spread) {

}
