package org.yichuang.organisation.model;

import java.util.Collection;

import org.yichuang.organisation.BodyLevel;

/**
 * 顶层 — which lines may stand without a known parent: provinces, cities and counties where
 * they are the highest of the list; and, while there is no body yet, the one line that is
 * higher than all others. Everything else with an unknown parent is a slip of the pen.
 */
final class Tops {

	private final int highest;

	private final boolean alone;

	Tops(Collection<ListLine> lines, boolean nothingKnown) {
		this.highest = lines.stream().mapToInt(Tops::rank).min().orElse(0);
		this.alone = nothingKnown && lines.stream().filter((line) -> rank(line) == this.highest).count() == 1;
	}

	boolean mayStandAlone(ListLine line) {
		return rank(line) == this.highest && (this.highest <= rank(BodyLevel.COUNTY) || this.alone);
	}

	private static int rank(ListLine line) {
		return rank(LineChecks.levelOf(line));
	}

	private static int rank(BodyLevel level) {
		return switch (level) {
			case PROVINCE -> 0;
			case CITY -> 1;
			case COUNTY -> 2;
			case DEPARTMENT, TOWNSHIP, STREET, PARTY, INSTITUTION, DUAL_MANAGED -> 3;
			case VILLAGE, COMMUNITY -> 4;
		};
	}

}
