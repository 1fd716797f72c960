package org.yichuang.disclosure;

import java.util.Collection;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.yichuang.disclosure.store.CountStore;
import org.yichuang.kernel.BodyId;

/**
 * 规范性文件统计 — how many regulations and normative documents bodies made and repealed in a
 * year and have in force, from the entries of their sections (《政府信息公开条例》 Art. 20(1), the
 * annual report's second table).
 */
@Component
public class DisclosedCounts {

	private final CountStore counts;

	DisclosedCounts(CountStore counts) {
		this.counts = counts;
	}

	/**
	 * Returns the counts of a year by body; bodies with none are missing. Costs one
	 * statement however many bodies are asked for.
	 */
	public Map<BodyId, YearCounts> of(Collection<BodyId> bodies, int year) {
		return this.counts.of(bodies, year);
	}

	/**
	 * 年度数量.
	 *
	 * @param regulations 规章
	 * @param documents 行政规范性文件
	 */
	public record YearCounts(Count regulations, Count documents) {
	}

	/**
	 * 数量.
	 *
	 * @param made 本年制发件数
	 * @param repealed 本年废止件数, those that ended by themselves among them
	 * @param inForce 现行有效件数 at the end of the year
	 */
	public record Count(int made, int repealed, int inForce) {

		/** None at all. */
		public static final Count NONE = new Count(0, 0, 0);

	}

}
