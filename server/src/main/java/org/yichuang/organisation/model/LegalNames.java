package org.yichuang.organisation.model;

import java.util.List;
import java.util.Set;

import org.yichuang.kernel.Term;
import org.yichuang.organisation.BodyLevel;

/**
 * 规范名称 — makes a body's full legal name from its level and short name, by rules that are
 * data.
 *
 * @param rules tried in order; the first that fits decides
 */
@Term("规范名称")
public record LegalNames(List<Rule> rules) {

	/** Returns the legal name; where no rule fits, the name itself. */
	public String of(BodyLevel level, String name) {
		return this.rules.stream()
			.filter((rule) -> rule.fits(level, name))
			.findFirst()
			.map((rule) -> rule.apply(name))
			.orElse(name);
	}

	/**
	 * One rule.
	 *
	 * @param levels for which levels
	 * @param ends the name's ending; empty fits every name
	 * @param becomes what stands in the ending's place
	 */
	public record Rule(Set<BodyLevel> levels, String ends, String becomes) {

		boolean fits(BodyLevel level, String name) {
			return this.levels.contains(level) && name.endsWith(this.ends);
		}

		String apply(String name) {
			return name.substring(0, name.length() - this.ends.length()) + this.becomes;
		}

	}

}
