package org.yichuang.participation.model;

import java.util.List;

import org.yichuang.kernel.Term;
import org.yichuang.participation.model.Opinion.Adoption;

/**
 * 听证意见采纳情况 — what became of each opinion and why; stands in the report.
 *
 * @param points one by one
 */
@Term("听证意见采纳情况")
public record HearingFindings(List<Point> points) implements HearingPaper {

	/** Nothing was decided. */
	public static final HearingFindings NONE = new HearingFindings(List.of());

	public HearingFindings {
		points = List.copyOf(points);
	}

	@Override
	public Paper.Kind paper() {
		return Paper.Kind.HEARING_FINDINGS;
	}

	@Override
	public boolean saysNothing() {
		return this.points.isEmpty();
	}

	/** Says whether every opinion was decided on, what is not adopted with a reason. */
	public boolean whole() {
		return !this.points.isEmpty() && this.points.stream().allMatch(Point::decided);
	}

	/**
	 * 意见.
	 *
	 * @param words what was said
	 * @param adoption what became of it
	 * @param reason why
	 */
	public record Point(String words, Adoption adoption, String reason) {

		boolean decided() {
			return switch (this.adoption) {
				case UNDECIDED -> false;
				case ADOPTED -> true;
				case PARTLY, NOT_ADOPTED -> !this.reason.isEmpty();
			};
		}
	}

}
