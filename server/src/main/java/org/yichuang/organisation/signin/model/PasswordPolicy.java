package org.yichuang.organisation.signin.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.Term;
import org.yichuang.organisation.SignInProblems;

/**
 * 口令规则 — which passwords are good enough.
 *
 * @param length fewest characters
 * @param kinds fewest kinds of characters of four
 * @param common words that everybody tries first, lower case, without what is around them
 */
@Term("口令规则")
public record PasswordPolicy(int length, int kinds, Set<String> common) {

	/** Longer ones would only cost time to hash. */
	private static final int LONGEST = 128;

	private static final int SHORTEST_NAME = 3;

	/** Returns what is wrong with a password for a login name; empty if nothing. */
	public List<Refusal> faults(String password, String loginName) {
		var faults = new ArrayList<Refusal>();
		if (password.length() > LONGEST) {
			return List.of(Refusal.of(SignInProblems.PASSWORD_TOO_LONG, LONGEST));
		}
		if (password.codePointCount(0, password.length()) < this.length) {
			faults.add(Refusal.of(SignInProblems.PASSWORD_TOO_SHORT, this.length));
		}
		if (kindsOf(password) < this.kinds) {
			faults.add(Refusal.of(SignInProblems.PASSWORD_TOO_SIMPLE, this.kinds));
		}
		if (holds(password, loginName)) {
			faults.add(Refusal.of(SignInProblems.PASSWORD_HOLDS_NAME));
		}
		if (isCommon(password)) {
			faults.add(Refusal.of(SignInProblems.PASSWORD_COMMON));
		}
		return faults;
	}

	private static long kindsOf(String password) {
		return Stream
			.<IntPredicate>of(Character::isLowerCase, Character::isUpperCase, Character::isDigit,
					(character) -> !Character.isLetterOrDigit(character) || Character.isIdeographic(character))
			.filter((kind) -> password.codePoints().anyMatch(kind))
			.count();
	}

	private static boolean holds(String password, String loginName) {
		return loginName.length() >= SHORTEST_NAME
				&& password.toLowerCase(Locale.ROOT).contains(loginName.toLowerCase(Locale.ROOT));
	}

	/**
	 * A common word stays common with digits and signs around it, or signs for letters in
	 * it.
	 */
	private boolean isCommon(String password) {
		var lower = password.toLowerCase(Locale.ROOT);
		return Stream
			.of(lower, bare(lower),
					bare(lower.replaceAll("[^\\p{L}]+$", "")
						.replace('@', 'a')
						.replace('0', 'o')
						.replace('1', 'l')
						.replace('3', 'e')
						.replace('$', 's')))
			.anyMatch(this.common::contains);
	}

	private static String bare(String password) {
		return password.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
	}

}
