package org.yichuang.participation.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.yichuang.participation.model.ReviewDetail.Group;
import org.yichuang.participation.model.ReviewResult.BodyScore;
import org.yichuang.participation.model.ReviewResult.GroupPapers;
import org.yichuang.participation.model.ReviewResult.GroupScore;

/**
 * 评议计分 — a body's score is the weighted mean of its groups' scores, a group's score the
 * weighted mean over the criteria, a criterion's score the mean worth of the grades that
 * were given. Criteria by which nobody of a group graded the body are left out of that
 * group's mean.
 */
public final class ReviewCount {

	private static final int DECIMALS = 2;

	private final ReviewDetail review;

	private final Tally tally;

	private ReviewCount(ReviewDetail review, Tally tally) {
		this.review = review;
		this.tally = tally;
	}

	/** Counts what the urn's tally says. */
	public static ReviewResult of(ReviewDetail review, Tally tally) {
		return new ReviewCount(review, tally).result();
	}

	/** Where the tally keeps what a group said in a field, or about a body. */
	public static String field(String group, String name) {
		return group + "/" + name;
	}

	private ReviewResult result() {
		var groups = this.review.groups()
			.stream()
			.map((group) -> new GroupPapers(group.key(), group.name(), group.weight(),
					this.tally.answered(field(group.key(), ""))))
			.toList();
		var bodies = IntStream.range(0, this.review.targets().size()).mapToObj(this::body).toList();
		return new ReviewResult(this.tally.total(), groups, ranked(bodies));
	}

	private BodyScore body(int target) {
		var groups = this.review.groups();
		var shown = groups.stream().map((group) -> group(group, target)).toList();
		var name = this.review.targets().get(target).name();
		if (shown.stream().anyMatch((one) -> one.score() == null)) {
			return new BodyScore(name, 0, null, shown, List.of());
		}
		var whole = new Mean();
		groups.forEach((group) -> whole.add(score(group, target), group.weight()));
		return new BodyScore(name, 0, whole.rounded(), shown, criteria(target));
	}

	private GroupScore group(Group group, int target) {
		long papers = this.tally.answered(field(group.key(), ReviewDetail.target(target)));
		var mean = score(group, target);
		return new GroupScore(papers,
				(papers >= this.review.least() && mean != null) ? mean.setScale(DECIMALS, RoundingMode.HALF_UP) : null);
	}

	private @Nullable BigDecimal score(Group group, int target) {
		var mean = new Mean();
		for (int criterion = 0; criterion < this.review.criteria().size(); criterion++) {
			mean.add(score(group, target, criterion), this.review.criteria().get(criterion).weight());
		}
		return mean.value();
	}

	private @Nullable BigDecimal score(Group group, int target, int criterion) {
		var given = this.tally.values(field(group.key(), ReviewDetail.field(target, criterion)));
		var mean = new Mean();
		for (int grade = 0; grade < this.review.grades().size(); grade++) {
			mean.add(BigDecimal.valueOf(this.review.grades().get(grade).score()),
					given.getOrDefault(ReviewDetail.grade(grade), 0L));
		}
		return mean.value();
	}

	/** What a judged body scored by each criterion, over all groups. */
	private List<BigDecimal> criteria(int target) {
		var all = new ArrayList<BigDecimal>();
		for (int criterion = 0; criterion < this.review.criteria().size(); criterion++) {
			var mean = new Mean();
			for (var group : this.review.groups()) {
				mean.add(score(group, target, criterion), group.weight());
			}
			var rounded = mean.rounded();
			all.add((rounded != null) ? rounded : BigDecimal.ZERO.setScale(DECIMALS));
		}
		return List.copyOf(all);
	}

	/**
	 * Judged bodies first, the best first; equal scores share a rank and keep their
	 * order.
	 */
	private static List<BodyScore> ranked(List<BodyScore> bodies) {
		var sorted = new ArrayList<>(bodies);
		sorted.sort(Comparator.comparing(BodyScore::score, Comparator.nullsLast(Comparator.reverseOrder())));
		var ranked = new ArrayList<BodyScore>();
		for (int place = 0; place < sorted.size(); place++) {
			var body = sorted.get(place);
			boolean isEqual = place > 0 && body.isJudged() && body.score().equals(ranked.get(place - 1).score());
			ranked.add(body.isJudged() ? body.ranked(isEqual ? ranked.get(place - 1).rank() : place + 1) : body);
		}
		return List.copyOf(ranked);
	}

	/** A weighted mean of what there is; null of nothing. */
	private static final class Mean {

		private BigDecimal sum = BigDecimal.ZERO;

		private long weights;

		void add(@Nullable BigDecimal value, long weight) {
			if (value != null && weight > 0) {
				this.sum = this.sum.add(value.multiply(BigDecimal.valueOf(weight)));
				this.weights += weight;
			}
		}

		@Nullable BigDecimal value() {
			return (this.weights > 0) ? this.sum.divide(BigDecimal.valueOf(this.weights), MathContext.DECIMAL64) : null;
		}

		@Nullable BigDecimal rounded() {
			var value = value();
			return (value != null) ? value.setScale(DECIMALS, RoundingMode.HALF_UP) : null;
		}

	}

}
