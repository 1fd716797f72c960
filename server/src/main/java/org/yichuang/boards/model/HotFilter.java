package org.yichuang.boards.model;

import org.jspecify.annotations.Nullable;

import org.yichuang.casework.spi.State;
import org.yichuang.kernel.SiteId;
import org.yichuang.kernel.Term;

/**
 * 热点解答筛选 — which hot questions a list shows, newest first.
 *
 * @param site only this site's
 * @param state only those in this state
 * @param word only those whose question holds it
 */
@Term("热点解答筛选")
public record HotFilter(@Nullable SiteId site, HotQuestion.@Nullable State state, @Nullable String word) {
}
