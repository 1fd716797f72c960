package org.yichuang.forms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.yichuang.kernel.Term;

/**
 * 隐去决定 — what somebody decided about the suspected places of a text before everybody may
 * read it. The program suggests; a person decides about each.
 *
 * @param known words that are personal whatever they look like
 * @param decisions what was decided
 */
@Term("隐去决定")
public record Removals(Collection<String> known, List<Decision> decisions) {

	/**
	 * Returns the suspected words of an original about which nobody decided.
	 */
	public List<String> undecided(String original) {
		return suspected(original);
	}

	/**
	 * Returns the words that a text to be shown still holds although they were to be
	 * hidden, or although nobody decided about them.
	 */
	public List<String> left(String shown) {
		var all = new ArrayList<>(
				words(true).stream().filter((words) -> !words.isBlank() && shown.contains(words)).toList());
		all.addAll(suspected(shown));
		return all.stream().distinct().toList();
	}

	private List<String> suspected(String text) {
		var open = words(false);
		var hidden = words(true);
		return PersonalDetails.in(text, this.known)
			.stream()
			.map(PersonalDetail::words)
			.filter((words) -> !open.contains(words) && !hidden.contains(words))
			.distinct()
			.toList();
	}

	private Set<String> words(boolean hidden) {
		return this.decisions.stream()
			.filter((decision) -> decision.hidden() == hidden)
			.map(Decision::words)
			.collect(Collectors.toSet());
	}

	/**
	 * 一项决定 — what somebody decided about suspected words.
	 *
	 * @param words what stands there
	 * @param hidden whether readers see something else in its place
	 */
	public record Decision(String words, boolean hidden) {
	}

}
