package org.yichuang.publishing.model;

import java.util.List;

import org.yichuang.kernel.Term;
import org.yichuang.publishing.spi.PageKey;

/**
 * 发布方案 — what one release will do.
 *
 * @param moves what happens to files
 * @param pages manifest entries to write
 * @param removed manifest entries to strike
 * @param faults pages that could not be made
 * @param sound pages that could
 * @param returned pages that come back after they were taken down
 */
@Term("发布方案")
public record Plan(Moves moves, List<LivePage> pages, List<PageKey> removed, List<Outcome.Faulty> faults,
		List<PageKey> sound, List<PageKey> returned) {

}
