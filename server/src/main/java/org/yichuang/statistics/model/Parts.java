package org.yichuang.statistics.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.yichuang.statistics.Span;

/**
 * 分段 — a span cut into whole years, whole months and the days that are left, so that
 * reading a long span touches few rows.
 */
public final class Parts {

	private Parts() {
	}

	/**
	 * Cuts a span, with pieces no coarser than {@code coarsest}, in the order of time.
	 */
	public static List<Part> of(Span span, Grain coarsest) {
		var parts = new ArrayList<Part>();
		var end = span.last().plusDays(1);
		for (var next = span.first(); next.isBefore(end);) {
			var grain = at(next, end, coarsest);
			var stop = grain.after(next);
			boolean goesOn = !parts.isEmpty() && parts.getLast().grain() == grain;
			var start = goesOn ? parts.removeLast().from() : next;
			parts.add(new Part(grain, start, stop));
			next = stop;
		}
		return parts;
	}

	private static Grain at(LocalDate start, LocalDate end, Grain coarsest) {
		for (int i = coarsest.ordinal(); i > 0; i--) {
			var grain = Grain.values()[i];
			if (grain.startsOn(start) && !grain.after(start).isAfter(end)) {
				return grain;
			}
		}
		return Grain.DAY;
	}

	/**
	 * 一段 — neighbouring periods of one grain.
	 *
	 * @param grain their grain
	 * @param from start of the first
	 * @param until end of the last, not included
	 */
	public record Part(Grain grain, LocalDate from, LocalDate until) {
	}

}
