package org.yichuang.intake.model;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.yichuang.forms.Answers;
import org.yichuang.forms.FieldKind;

import static org.assertj.core.api.Assertions.assertThat;

/** What staff see of personal data. */
class MasksTests {

	@ParameterizedTest
	@CsvSource({ "NAME,欧阳小明,欧***", "NAME,李明,李*", "NAME,李,****", "PHONE,13800001234,138****1234",
			"PHONE,0734-1234,******234", "PHONE,5551234,****234", "MAIL,li.ming@example.com,l******@example.com",
			"MAIL,@x,****", "IDENTITY_NUMBER,430423199001011234,4304************34",
			"CREDIT_CODE,11430423006380123X,1143************3X", "ADDRESS,云溪县青石镇幸福路12号,云溪县青石镇******",
			"ADDRESS,青石镇,****", "TEXT,任何内容,****", "DATE,1990-01-01,****" })
	void showsOnlyAsMuchAsTellsOneFromAnother(FieldKind kind, String clear, String masked) {
		assertThat(Masks.masked(clear, kind)).isEqualTo(masked);
	}

	@ParameterizedTest
	@EnumSource(FieldKind.class)
	void neverShowsAWholeValueWhateverItsLength(FieldKind kind) {
		for (var value : List.of("a", "ab", "abc", "abcd", "a@b", "李", "𠮷野家", "1".repeat(500))) {
			assertThat(Masks.masked(value, kind)).isNotEqualTo(value).contains("*");
		}
	}

	@ParameterizedTest
	@CsvSource({ "王小明,王*明", "欧阳建国,欧**国", "李明,李*", "李,*", "买买提·吐尔逊,买*****逊", "𠮷野家,𠮷*家" })
	void showsOfANameInListsWhatIsUsual(String name, String shown) {
		assertThat(Masks.nameForLists(name)).isEqualTo(shown);
	}

	@Test
	void leavesOtherFieldsAsTheyAre() {
		var answers = new Answers(Map.of("name", List.of("李明"), "title", List.of("修路")), Map.of());
		assertThat(Masks.masked(answers, Map.of("name", FieldKind.NAME)).values())
			.isEqualTo(Map.of("name", List.of("李*"), "title", List.of("修路")));
	}

}
