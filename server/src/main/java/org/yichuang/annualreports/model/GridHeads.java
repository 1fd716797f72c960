package org.yichuang.annualreports.model;

import java.util.ArrayList;
import java.util.List;

import org.yichuang.kernel.Term;

/**
 * 表头 — the headings of a table's columns or rows, where headings that neighbours share
 * are drawn once.
 *
 * @param depth how many headings lie one inside the other at most
 * @param lines for each line the headings that begin there, from the outside in
 */
@Term("表头")
public record GridHeads(int depth, List<List<Head>> lines) {

	/** Lays out the headings of columns or rows. */
	public static GridHeads of(List<GridLine> lines) {
		int depth = lines.stream().mapToInt((line) -> line.path().size()).max().orElse(0);
		var laid = new ArrayList<List<Head>>();
		for (int at = 0; at < lines.size(); at++) {
			laid.add(beginning(lines, at, depth));
		}
		return new GridHeads(depth, laid);
	}

	/** Returns the headings by their depth, as a table's head is written. */
	public List<List<Head>> byDepth() {
		var rows = new ArrayList<List<Head>>();
		for (int level = 0; level < this.depth; level++) {
			int wanted = level;
			rows.add(this.lines.stream().flatMap(List::stream).filter((head) -> head.level() == wanted).toList());
		}
		return rows;
	}

	private static List<Head> beginning(List<GridLine> lines, int at, int depth) {
		var path = lines.get(at).path();
		var heads = new ArrayList<Head>();
		for (int level = 0; level < path.size(); level++) {
			boolean innermost = level == path.size() - 1;
			if (innermost) {
				heads.add(new Head(path.get(level), level, 1, depth - level));
			}
			else if (at == 0 || !shares(lines.get(at - 1), path, level)) {
				heads.add(new Head(path.get(level), level, length(lines, at, level), 1));
			}
		}
		return heads;
	}

	private static int length(List<GridLine> lines, int from, int level) {
		int to = from + 1;
		while (to < lines.size() && shares(lines.get(to), lines.get(from).path(), level)) {
			to++;
		}
		return to - from;
	}

	private static boolean shares(GridLine other, List<String> path, int level) {
		return other.path().size() > level + 1 && other.path().subList(0, level + 1).equals(path.subList(0, level + 1));
	}

	/**
	 * 表头格.
	 *
	 * @param text what it says
	 * @param level how deep it lies, 0 outermost
	 * @param span over how many lines
	 * @param depth through how many levels
	 */
	public record Head(String text, int level, int span, int depth) {
	}

}
