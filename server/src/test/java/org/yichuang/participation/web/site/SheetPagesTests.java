package org.yichuang.participation.web.site;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.yichuang.forms.FieldKind;
import org.yichuang.forms.FormDefinition;
import org.yichuang.forms.FormDefinition.Field;
import org.yichuang.forms.FormDefinition.Section;
import org.yichuang.forms.FormDefinition.When;
import org.yichuang.forms.Posted;
import org.yichuang.forms.model.FormModel;

import static org.assertj.core.api.Assertions.assertThat;

/** Which page of a survey comes next for what was answered. */
class SheetPagesTests {

	private static final FormDefinition THREE = new FormDefinition(List.of(
			Section.of("一", Field.of("rides", "您乘公交吗？", FieldKind.YES_NO).mandatory(),
					Field.of("far", "远吗？", FieldKind.YES_NO).onlyWhen("rides", "yes")),
			new Section("二", "", List.of(Field.of("line", "哪条线路？", FieldKind.TEXT)), new When("rides", List.of("yes"))),
			Section.of("三", Field.of("more", "其他建议", FieldKind.PARAGRAPH),
					Field.of("seat", "座位够吗？", FieldKind.YES_NO).onlyWhen("rides", "yes"))),
			true);

	private final SheetPages pages = new SheetPages(THREE);

	@Test
	void passesOverAPageThatDoesNotApply() {
		assertThat(this.pages.count()).isEqualTo(3);
		assertThat(this.pages.after(0, form("yes"))).isEqualTo(1);
		assertThat(this.pages.after(0, form("no"))).isEqualTo(2);
		assertThat(this.pages.before(2, form("no"))).isZero();
		assertThat(this.pages.before(2, form("yes"))).isEqualTo(1);
		assertThat(this.pages.after(2, form("yes"))).isEqualTo(2);
		assertThat(this.pages.before(0, form("yes"))).isZero();
	}

	@Test
	void leavesOutQuestionsThatAnEarlierPageDecidedAgainstAndAsksTheOthersPlainly() {
		assertThat(fields(2, "no")).containsExactly("more");
		assertThat(fields(2, "yes")).containsExactly("more", "seat");
		assertThat(this.pages.model(2, form("yes")).toString()).doesNotContain("when=");
		assertThat(this.pages.model(1, form("yes")).toString()).doesNotContain("when=");
	}

	@Test
	void leavesConditionsOfTheSamePageToTheReader() {
		assertThat(fields(0, "no")).containsExactly("rides", "far");
		assertThat(this.pages.model(0, form("no")).toString()).contains("when=");
	}

	@Test
	void findsThePageOfAFault() {
		assertThat(this.pages.firstWith(Set.of("more"))).isEqualTo(2);
		assertThat(this.pages.firstWith(Set.of("nothing"))).isZero();
		assertThat(this.pages.clamped(99)).isEqualTo(2);
	}

	@Test
	void putsEverythingOnOnePageUnlessItIsPaged() {
		var one = new SheetPages(new FormDefinition(THREE.sections(), false));
		assertThat(one.count()).isEqualTo(1);
		assertThat(one.names(0)).containsExactlyInAnyOrder("rides", "far", "line", "more", "seat");
	}

	@SuppressWarnings("unchecked")
	private List<String> fields(int page, String rides) {
		var sections = (List<Map<String, Object>>) this.pages.model(page, form(rides)).get("sections");
		return sections.stream()
			.flatMap((section) -> ((List<Map<String, Object>>) section.get("fields")).stream())
			.map((field) -> String.valueOf(field.get("name")))
			.toList();
	}

	private static Map<String, Object> form(String rides) {
		return FormModel.of(THREE, Posted.of(Map.of("rides", List.of(rides))), Map.of(), (file) -> "");
	}

}
