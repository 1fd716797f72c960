package org.yichuang.publishing.model;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.yichuang.kernel.Term;
import org.yichuang.publishing.spi.PageKey;

/** 生成结果 — what became of one stale page. */
@Term("生成结果")
public sealed interface Outcome {

	/** Which page. */
	PageKey key();

	/**
	 * New bytes are staged.
	 *
	 * @param page the page as it will be
	 * @param number the staged file
	 * @param compressed the staged compressed sibling, -1 if it has none
	 * @param before the page as it is, null if it is new
	 * @param forward the staged file that leads on from its old address, -1 if the
	 * address is the same or it is new
	 */
	record Written(LivePage page, int number, int compressed, @Nullable LivePage before,
			int forward) implements Outcome {

		@Override
		public PageKey key() {
			return this.page.key();
		}

	}

	/**
	 * The same bytes as before; perhaps made from other things.
	 *
	 * @param page the page with what it is made from now
	 * @param sameTags whether it is made from the same things
	 */
	record Unchanged(LivePage page, boolean sameTags) implements Outcome {

		@Override
		public PageKey key() {
			return this.page.key();
		}

	}

	/**
	 * There is no such page any more.
	 *
	 * @param before the page as it is, null if there never was one
	 */
	record Gone(PageKey key, @Nullable LivePage before) implements Outcome {
	}

	/**
	 * The page could not be made; what stands, stands.
	 *
	 * @param template the file at fault, empty if it was none
	 * @param line line in it, 0 if unknown
	 * @param reason what is wrong
	 * @param tags what it would be made from, as far as known
	 * @param mayPass whether trying again may help by itself
	 */
	record Faulty(PageKey key, String template, int line, String reason, Set<String> tags,
			boolean mayPass) implements Outcome {
	}

}
