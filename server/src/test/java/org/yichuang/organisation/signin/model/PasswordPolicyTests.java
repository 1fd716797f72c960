package org.yichuang.organisation.signin.model;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yichuang.kernel.ProblemCode;
import org.yichuang.kernel.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yichuang.organisation.SignInProblems.PASSWORD_COMMON;
import static org.yichuang.organisation.SignInProblems.PASSWORD_TOO_LONG;

/** Which passwords are good enough. */
class PasswordPolicyTests {

	private static final PasswordPolicy POLICY = new PasswordPolicy(10, 3, Set.of("password", "admin", "qwerty"));

	@ParameterizedTest
	@ValueSource(strings = { "Gan-Quan-1953", "清江镇2026-xiaoqiao", "xK9#mmmmmm", "horse Battery 7" })
	void letsGoodOnesPass(String password) {
		assertThat(problems(password)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "Ab3#567,PASSWORD_TOO_SHORT", "abcdefghijkl,PASSWORD_TOO_SIMPLE", "abcdefgh1234,PASSWORD_TOO_SIMPLE",
			"Zhangwei-2026,PASSWORD_HOLDS_NAME", "xx-ZHANGWEI-9,PASSWORD_HOLDS_NAME", "Password2026,PASSWORD_COMMON",
			"P@ssw0rd!2026,PASSWORD_COMMON", "@Admin123456,PASSWORD_COMMON", "Qwerty@12345,PASSWORD_COMMON" })
	void saysWhatIsWrong(String password, String problem) {
		assertThat(problems(password)).extracting(ProblemCode::name).contains(problem);
	}

	@Test
	void namesEverythingThatIsWrongAtOnce() {
		assertThat(problems("admin1")).hasSize(3).contains(PASSWORD_COMMON);
	}

	@Test
	void doesNotReadEndlessOnes() {
		assertThat(problems("aB3#".repeat(10_000))).containsExactly(PASSWORD_TOO_LONG);
	}

	private static List<ProblemCode> problems(String password) {
		return POLICY.faults(password, "zhangwei").stream().map(Refusal::problem).toList();
	}

}
