package org.yichuang.participation.model;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yichuang.kernel.Term;

/**
 * 评议结果 — what the papers of all groups come to.
 *
 * @param papers number of papers
 * @param groups how many papers each group sent
 * @param bodies judged bodies by rank, then those with too few papers, as they were
 * listed
 */
@Term("评议结果")
public record ReviewResult(long papers, List<GroupPapers> groups, List<BodyScore> bodies) {

	/**
	 * 群体票数.
	 *
	 * @param key the group's key
	 * @param name what readers see
	 * @param weight how much it counts beside the others
	 * @param papers how many papers it sent
	 */
	public record GroupPapers(String key, String name, int weight, long papers) {
	}

	/**
	 * 单位得分.
	 *
	 * @param name the body
	 * @param rank 1 for the best; equal scores share a rank; 0 if it is not judged
	 * @param score 0 to 100 with two decimals; null while a group's papers are too few
	 * @param groups what each group said, as groups are listed
	 * @param criteria what it scored by each criterion; empty if it is not judged
	 */
	public record BodyScore(String name, int rank, @Nullable BigDecimal score, List<GroupScore> groups,
			List<BigDecimal> criteria) {

		/** Says whether enough papers came from every group. */
		public boolean isJudged() {
			return this.score != null;
		}

		BodyScore ranked(int newRank) {
			return new BodyScore(this.name, newRank, this.score, this.groups, this.criteria);
		}

	}

	/**
	 * 群体评分.
	 *
	 * @param papers how many papers of the group graded the body
	 * @param score 0 to 100 with two decimals; null while these are too few
	 */
	public record GroupScore(long papers, @Nullable BigDecimal score) {
	}

}
