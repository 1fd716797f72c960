package org.yichuang.organisation.model;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yichuang.kernel.Refusal;
import org.yichuang.organisation.OrganisationProblems;

import static org.assertj.core.api.Assertions.assertThat;

/** Codes, names and numbers are taken only in their form. */
class TextsTests {

	@ParameterizedTest
	@ValueSource(strings = { "", "-1", "a b", "../x", "编号", "a<b>", "x\n" })
	void refusesCodesOfAnotherForm(String code) {
		assertThat(Texts.code(code)).map(Refusal::problem).contains(OrganisationProblems.CODE_MALFORMED);
	}

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+86", "-x", "@sum", "＝1", "甲\u202e乙", "甲\u0000", "甲\n乙" })
	void refusesNamesThatASpreadsheetOrAScreenWouldMisread(String name) {
		assertThat(Texts.name(name)).map(Refusal::problem).contains(OrganisationProblems.NAME_UNSAFE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "ab", "Wang", "wang fang", "-wang", "王芳", "wang@x" })
	void refusesLoginNamesOfAnotherForm(String loginName) {
		assertThat(Texts.loginName(loginName)).map(Refusal::problem)
			.contains(OrganisationProblems.LOGIN_NAME_MALFORMED);
	}

	@ParameterizedTest
	@ValueSource(strings = { "123", "13x00001234", "手机", "138000012341380000123413800001234" })
	void refusesMobileNumbersOfAnotherForm(String mobile) {
		assertThat(Texts.mobile(mobile)).map(Refusal::problem).contains(OrganisationProblems.MOBILE_MALFORMED);
	}

}
