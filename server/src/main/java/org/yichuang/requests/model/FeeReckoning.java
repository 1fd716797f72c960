package org.yichuang.requests.model;

import java.util.ArrayList;
import java.util.List;

import org.yichuang.kernel.Term;

/**
 * 收费计算 — reckons a fee by the steps of a schedule: each piece or page costs what its own
 * step says (超额累进), so that one more never makes the others dearer. A request pays by
 * piece or by page, never both.
 *
 * @param fen the sum
 * @param lines how it comes about, those that cost nothing too
 */
@Term("收费计算")
public record FeeReckoning(long fen, List<Line> lines) {

	public FeeReckoning {
		lines = List.copyOf(lines);
	}

	/**
	 * Returns what some requests cost.
	 * @param before how many requests of the applicant came earlier in the calendar month
	 * @param pieces as how many requests this one counts, at least 1
	 * @throws IllegalArgumentException if there is less than one
	 */
	public static FeeReckoning byPiece(FeeSchedule schedule, int before, int pieces) {
		return reckoned(schedule.byPiece(), before, pieces);
	}

	/**
	 * Returns what some pages cost.
	 * @param pages of A4, at least 1
	 * @throws IllegalArgumentException if there is less than one
	 */
	public static FeeReckoning byPage(FeeSchedule schedule, int pages) {
		return reckoned(schedule.byPage(), 0, pages);
	}

	private static FeeReckoning reckoned(List<FeeSchedule.Step> steps, int before, int count) {
		if (before < 0 || count < 1) {
			throw new IllegalArgumentException("nothing to reckon: " + before + ", " + count);
		}
		var last = Math.addExact(before, count);
		var lines = new ArrayList<Line>();
		var sum = 0L;
		for (var at = before + 1; at <= last;) {
			var line = line(steps, at, last);
			lines.add(line);
			sum = Math.addExact(sum, line.fen());
			at = line.to() + 1;
		}
		return new FeeReckoning(sum, lines);
	}

	/** Returns the part of one step that begins at a number. */
	private static Line line(List<FeeSchedule.Step> steps, int at, int last) {
		var index = steps.size() - 1;
		while (index > 0 && steps.get(index).from() > at) {
			index--;
		}
		var step = steps.get(index);
		var end = (index + 1 < steps.size()) ? steps.get(index + 1).from() - 1 : Integer.MAX_VALUE;
		var each = step.fen();
		if (step.every() > 0) {
			var rise = (at - step.from()) / step.every();
			each += rise * step.more();
			end = (int) Math.min(end, step.from() + (rise + 1L) * step.every() - 1);
		}
		return new Line(at, Math.min(end, last), each);
	}

	/**
	 * 一档费用.
	 *
	 * @param from first number
	 * @param to last number
	 * @param each what each costs, in fen
	 */
	public record Line(int from, int to, long each) {

		/** Returns what the line costs. */
		public long fen() {
			return Math.multiplyExact(this.to - this.from + 1L, this.each);
		}

	}

}
