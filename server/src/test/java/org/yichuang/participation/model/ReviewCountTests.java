package org.yichuang.participation.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.yichuang.participation.model.ReviewDetail.Criterion;
import org.yichuang.participation.model.ReviewDetail.Grade;
import org.yichuang.participation.model.ReviewDetail.Group;
import org.yichuang.participation.model.ReviewDetail.Target;
import org.yichuang.participation.model.ReviewResult.BodyScore;

import static org.assertj.core.api.Assertions.assertThat;

class ReviewCountTests {

	private static final List<Grade> GRADES = List.of(new Grade("好", 100), new Grade("中", 60), new Grade("差", 0));

	@Test
	void weighsGroupsAndCriteria() {
		var review = review(List.of(70, 30), List.of(60, 40), 2, 2);
		var tally = new Ballots();
		// first body: the public says 好 and 中, the invited 差 and 好
		tally.grade("public", 0, 0, 0, 3).grade("public", 0, 1, 1, 3).papers("public", 0, 3);
		tally.grade("g1", 0, 0, 2, 2).grade("g1", 0, 1, 0, 2).papers("g1", 0, 2);
		// second body: only one paper from the invited
		tally.grade("public", 1, 0, 0, 9).papers("public", 1, 9).grade("g1", 1, 0, 0, 1).papers("g1", 1, 1);

		var result = ReviewCount.of(review, tally.tally());
		var first = result.bodies().getFirst();
		// public 0.6·100 + 0.4·60 = 84, invited 0.6·0 + 0.4·100 = 40, 0.7·84 + 0.3·40
		assertThat(first.score()).isEqualByComparingTo("70.80");
		assertThat(first.groups()).extracting((group) -> String.valueOf(group.score()))
			.containsExactly("84.00", "40.00");
		assertThat(first.criteria()).containsExactly(new BigDecimal("70.00"), new BigDecimal("72.00"));
		assertThat(first.rank()).isEqualTo(1);
		var second = result.bodies().getLast();
		assertThat(second.isJudged()).isFalse();
		assertThat(second.rank()).isZero();
		assertThat(second.groups()).extracting((group) -> group.papers()).containsExactly(9L, 1L);
		assertThat(second.groups().getLast().score()).isNull();
	}

	@Test
	void letsEqualScoresShareARankAndLeavesTheNextOut() {
		var review = review(List.of(1), List.of(1), 1, 4);
		var tally = new Ballots();
		for (int body : List.of(0, 2)) {
			tally.grade("public", body, 0, 1, 5).papers("public", body, 5);
		}
		tally.grade("public", 1, 0, 0, 5).papers("public", 1, 5).grade("public", 3, 0, 2, 5).papers("public", 3, 5);
		assertThat(ReviewCount.of(review, tally.tally()).bodies()).extracting((body) -> body.rank() + body.name())
			.containsExactly("1单位2", "2单位1", "2单位3", "4单位4");
	}

	/** 2,000 reviews made by chance from a fixed seed. */
	@Test
	void staysBetweenTheGradesWhateverTheWeightsAndFollowsThem() {
		var random = new Random(20261122);
		for (int round = 0; round < 2000; round++) {
			int groups = 1 + random.nextInt(4);
			var groupWeights = weights(random, groups);
			var criteria = weights(random, 1 + random.nextInt(3));
			var review = review(groupWeights, criteria, 1, 1 + random.nextInt(5));
			var tally = tally(random, review);
			var result = ReviewCount.of(review, tally);
			for (var body : result.bodies()) {
				assertBounds(body);
			}
			assertThat(ranks(result)).isSorted();
			// weights count beside each other: ten times all of them changes nothing
			var tenfold = review(times(groupWeights, 10), times(criteria, 10), 1, review.targets().size());
			assertThat(ReviewCount.of(tenfold, tally).bodies()).extracting(BodyScore::score, BodyScore::rank)
				.isEqualTo(result.bodies()
					.stream()
					.map((body) -> org.assertj.core.groups.Tuple.tuple(body.score(), body.rank()))
					.toList());
			// one more of the best grade never lowers a body
			assertThat(score(review, better(tally))).isGreaterThanOrEqualTo(score(review, tally));
		}
	}

	private static void assertBounds(BodyScore body) {
		var score = body.score();
		if (score == null) {
			assertThat(body.groups()).anyMatch((group) -> group.score() == null);
			return;
		}
		var said = body.groups().stream().map((group) -> group.score()).sorted().toList();
		var hundredth = new BigDecimal("0.01");
		assertThat(score).isBetween(said.getFirst().subtract(hundredth), said.getLast().add(hundredth));
		assertThat(score).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100));
	}

	private static List<Integer> ranks(ReviewResult result) {
		return result.bodies().stream().filter(BodyScore::isJudged).map(BodyScore::rank).toList();
	}

	private static BigDecimal score(ReviewDetail review, Tally tally) {
		return ReviewCount.of(review, tally)
			.bodies()
			.stream()
			.filter((body) -> body.name().equals("单位1"))
			.map(BodyScore::score)
			.map((score) -> (score != null) ? score : BigDecimal.ZERO)
			.findFirst()
			.orElseThrow();
	}

	/**
	 * The same with ten more of the best grade for the first body, from the public by the
	 * first criterion.
	 */
	private static Tally better(Tally tally) {
		var values = new HashMap<>(tally.values());
		var field = ReviewCount.field("public", ReviewDetail.field(0, 0));
		var graded = new HashMap<>(values.getOrDefault(field, Map.of()));
		if (graded.isEmpty()) {
			return tally;
		}
		graded.merge(ReviewDetail.grade(0), 10L, Long::sum);
		values.put(field, graded);
		return new Tally(tally.total(), tally.answered(), values);
	}

	private static Tally tally(Random random, ReviewDetail review) {
		var ballots = new Ballots();
		for (var group : review.groups()) {
			for (int target = 0; target < review.targets().size(); target++) {
				int papers = random.nextInt(6);
				ballots.papers(group.key(), target, papers);
				for (int criterion = 0; criterion < review.criteria().size(); criterion++) {
					for (int paper = 0; paper < papers; paper++) {
						ballots.grade(group.key(), target, criterion, random.nextInt(GRADES.size()), 1);
					}
				}
			}
		}
		return ballots.tally();
	}

	private static List<Integer> weights(Random random, int count) {
		return IntStream.range(0, count).mapToObj((any) -> 1 + random.nextInt(9)).toList();
	}

	private static List<Integer> times(List<Integer> weights, int factor) {
		return weights.stream().map((weight) -> weight * factor).toList();
	}

	private static ReviewDetail review(List<Integer> groups, List<Integer> criteria, int least, int targets) {
		var keyed = new ArrayList<Group>();
		for (int i = 0; i < groups.size(); i++) {
			keyed.add(new Group((i == 0) ? ReviewDetail.PUBLIC : "g" + i, "群体" + i, groups.get(i)));
		}
		return new ReviewDetail(null, 0,
				IntStream.range(0, Math.max(targets, 2)).mapToObj((i) -> new Target(null, "单位" + (i + 1))).toList(),
				IntStream.range(0, criteria.size()).mapToObj((i) -> new Criterion("指标" + i, criteria.get(i))).toList(),
				GRADES, keyed, least);
	}

	/** Papers as the urn counts them. */
	private static final class Ballots {

		private final Map<String, Long> answered = new HashMap<>();

		private final Map<String, Map<String, Long>> values = new HashMap<>();

		Ballots grade(String group, int target, int criterion, int grade, long times) {
			this.values
				.computeIfAbsent(ReviewCount.field(group, ReviewDetail.field(target, criterion)),
						(any) -> new HashMap<>())
				.merge(ReviewDetail.grade(grade), times, Long::sum);
			return this;
		}

		Ballots papers(String group, int target, long papers) {
			this.answered.put(ReviewCount.field(group, ReviewDetail.target(target)), papers);
			return this;
		}

		Tally tally() {
			return new Tally(0, this.answered, this.values);
		}

	}

}
