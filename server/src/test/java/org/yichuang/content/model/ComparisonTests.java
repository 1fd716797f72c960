package org.yichuang.content.model;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.yichuang.content.model.Comparison.Change;
import org.yichuang.content.model.Comparison.Piece;

import static org.assertj.core.api.Assertions.assertThat;

/** What changed between two editions. */
class ComparisonTests {

	@Test
	void showsChangedWordsWithinAParagraphAndLeavesTheOthersAlone() {
		var comparison = Comparison.of(EditionText.of("通知", "<p>第一段</p><p>共有12个乡镇参加</p>", "办公室"),
				EditionText.of("通知", "<p>第一段</p><p>共有13个乡镇参加</p>", "办公室"));
		assertThat(comparison.fields()).isEmpty();
		assertThat(comparison.paragraphs()).extracting(Comparison.Paragraph::change)
			.containsExactly(Change.SAME, Change.CHANGED);
		assertThat(comparison.paragraphs().getLast().pieces()).isEqualTo(List.of(new Piece(Change.SAME, "共有"),
				new Piece(Change.REMOVED, "12"), new Piece(Change.ADDED, "13"), new Piece(Change.SAME, "个乡镇参加")));
	}

	@Test
	void namesChangedFieldsAndAddedAndRemovedParagraphs() {
		var comparison = Comparison.of(EditionText.of("通知", "<p>甲</p><p>乙</p>", "办公室"),
				EditionText.of("公告", "<p>乙</p><p>丙</p>", "办公室"));
		assertThat(comparison.fields()).containsExactly(new Comparison.Field("title", "通知", "公告"));
		assertThat(comparison.paragraphs()).extracting(Comparison.Paragraph::change)
			.containsExactly(Change.REMOVED, Change.SAME, Change.ADDED);
	}

}
