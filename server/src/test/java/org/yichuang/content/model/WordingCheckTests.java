package org.yichuang.content.model;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.yichuang.content.ContentProblems;
import org.yichuang.kernel.FileId;
import org.yichuang.kernel.ProblemCode;

import static org.assertj.core.api.Assertions.assertThat;

/** What an editor is warned of. */
class WordingCheckTests {

	private static final ArticleKind PLAIN = new ArticleKind("article", "普通稿件", Set.of("title", "body", "source"),
			false);

	private final WordingCheck check = new WordingCheck(Map.of("部暑", "部署"));

	@Test
	void findsNothingInASoundText() {
		assertThat(faults("<p>全县工作会议今日召开，会议部署下一步工作。</p>")).isEmpty();
	}

	@Test
	void stopsATextWithoutWhatItsKindOwes() {
		var faults = this.check.faults(EditionText.of("", "", ""), PLAIN, world(true));
		assertThat(faults).hasSize(3)
			.allMatch(WordingFault::isError)
			.extracting(WordingFault::field)
			.containsExactlyInAnyOrder("title", "body", "source");
	}

	@Test
	void stopsAPictureWithoutDescription() {
		var file = FileId.next();
		assertThat(faults("<p>正文</p><img src=\"/files/" + file + "/a.png\" alt=\"\">"))
			.containsExactly(ContentProblems.PICTURE_WITHOUT_DESCRIPTION);
		assertThat(faults("<p>正文</p><img src=\"/files/" + file + "/a.png\" alt=\"图片\">"))
			.containsExactly(ContentProblems.PICTURE_WITHOUT_DESCRIPTION);
		assertThat(faults("<p>正文</p><img src=\"/files/" + file + "/a.png\" alt=\"会场全景\">")).isEmpty();
	}

	@Test
	void warnsOfDoubledPunctuationAndWrongWords() {
		assertThat(faults("<p>会议部暑工作。。请落实</p>")).containsExactly(ContentProblems.DOUBLED_PUNCTUATION,
				ContentProblems.WRONG_WORD);
	}

	@Test
	void warnsOfIdentityNumbersWithARightCheckDigitOnly() {
		assertThat(faults("<p>身份证号11010519491231002X。</p>")).containsExactly(ContentProblems.IDENTITY_NUMBER);
		assertThat(faults("<p>编号110105194912310021。</p>")).isEmpty();
	}

	@Test
	void warnsOfMobileNumbersButNotOfDeskTelephones() {
		assertThat(faults("<p>联系电话13800000000。</p>")).containsExactly(ContentProblems.MOBILE_NUMBER);
		assertThat(faults("<p>联系电话0734-5821234。</p>")).isEmpty();
	}

	@Test
	void warnsOfBankCardsWithARightCheckDigitOnly() {
		assertThat(faults("<p>账号6222020000000000001。</p>")).as("not a card: its check digit is wrong")
			.doesNotContain(ContentProblems.BANK_CARD);
		assertThat(faults("<p>账号6222020000000000000。</p>")).containsExactly(ContentProblems.BANK_CARD);
	}

	@Test
	void stopsAFileThatIsNotStored() {
		var text = EditionText.of("标题", "<p><a href=\"/files/" + FileId.next() + "/a.pdf\">附件</a></p>", "办公室");
		var faults = this.check.faults(text, PLAIN, new WordingCheck.World((file) -> false, (address) -> true));
		assertThat(faults).extracting((fault) -> fault.reason().problem())
			.containsExactly(ContentProblems.FILE_MISSING);
		assertThat(faults).allMatch(WordingFault::isError);
	}

	@Test
	void neverShowsALeakedNumberInFull() {
		var fault = this.check.faults(EditionText.of("标题", "<p>13800001234</p>", "办公室"), PLAIN, world(true)).getFirst();
		assertThat(fault.reason().arguments()).containsExactly("138****34");
	}

	@Test
	void warnsOfInternalLinksThatLeadNowhere() {
		var text = EditionText.of("标题", "<p><a href=\"/zwgk/a1.html\">见此</a></p>", "办公室");
		assertThat(this.check.faults(text, PLAIN, world(false)).getFirst().reason().problem())
			.isEqualTo(ContentProblems.DEAD_LINK);
		assertThat(this.check.faults(text, PLAIN, world(true))).isEmpty();
	}

	private List<ProblemCode> faults(String body) {
		return this.check.faults(EditionText.of("标题", body, "办公室"), PLAIN, world(true))
			.stream()
			.map((fault) -> fault.reason().problem())
			.toList();
	}

	private static WordingCheck.World world(boolean hasPage) {
		return new WordingCheck.World((file) -> true, (address) -> hasPage);
	}

}
