package org.yichuang.publishing.model;

import java.util.ArrayList;
import java.util.List;

import org.yichuang.kernel.Term;

/**
 * 搬移清单 — what a release does to files, so that it can be done again after a crash. Doing
 * it twice does no harm.
 *
 * @param removals files to remove first, below the home folder
 * @param puts staged files to move into place
 */
@Term("搬移清单")
public record Moves(List<String> removals, List<Put> puts) {

	/**
	 * Moves one staged file.
	 *
	 * @param number its name in the staging folder
	 * @param target where it goes, below the home folder
	 */
	public record Put(int number, String target) {
	}

	/** Returns one line per move. */
	public String text() {
		var text = new StringBuilder();
		this.removals.forEach((target) -> text.append("- ").append(target).append('\n'));
		this.puts.forEach((put) -> text.append(put.number()).append(' ').append(put.target()).append('\n'));
		return text.toString();
	}

	/** Reads what {@link #text} wrote. */
	public static Moves parse(String text) {
		var removals = new ArrayList<String>();
		var puts = new ArrayList<Put>();
		text.lines().forEach((line) -> {
			int space = line.indexOf(' ');
			var target = line.substring(space + 1);
			if (line.startsWith("- ")) {
				removals.add(target);
			}
			else {
				puts.add(new Put(Integer.parseInt(line.substring(0, space)), target));
			}
		});
		return new Moves(removals, puts);
	}

	/** Says whether there is nothing to do. */
	public boolean isEmpty() {
		return this.removals.isEmpty() && this.puts.isEmpty();
	}

	/** Returns every file that these moves touch. */
	public List<String> targets() {
		var targets = new ArrayList<>(this.removals);
		this.puts.forEach((put) -> targets.add(put.target()));
		return targets;
	}

}
