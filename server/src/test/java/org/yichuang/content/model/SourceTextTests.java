package org.yichuang.content.model;

import java.nio.charset.Charset;
import java.time.LocalDate;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Texts as they are found in the wild become articles; the texts here are made up in
 * their likeness.
 */
class SourceTextTests {

	@Test
	void takesTheTitleOutOfTheSitesOwnWordsWhereTheTextHasNone() {
		var text = SourceText.ofPlain("""
				本站小編為你精心準備了區委網站建管方案參考范文,愿這些范文能點燃您思維的火花。歡迎深入閱讀并收藏。
				各鄉鎮人民政府、各部門:
				政府網站建設是電子政務建設的重要內容。
				""", "000.txt");
		assertThat(text.title()).isEqualTo("區委網站建管方案");
		assertThat(Jsoup.parse(text.body()).select("p").eachText()).containsExactly("各鄉鎮人民政府、各部門:",
				"政府網站建設是電子政務建設的重要內容。");
	}

	@Test
	void leavesOutWhatSitesPutAround() {
		var text = SourceText.ofPlain("""
				市信息化培訓會講話

				時間:2022-06-26 04:09:00

				導語:本文來源于網友上傳,不代表本站觀點,歡迎參考。

				市信息化培訓會講話

				同志們:
				""", "001.txt");
		assertThat(text.title()).isEqualTo("市信息化培訓會講話");
		assertThat(text.madeOn()).isEqualTo(LocalDate.of(2022, 6, 26));
		assertThat(Jsoup.parse(text.body()).text()).isEqualTo("同志們:");
	}

	@Test
	void makesParagraphsOfATextInOneLineAndFindsItsNumber() {
		var text = SourceText.ofPlain("""
				云溪市关于加强网站管理的实施意见
				云溪市人民政府办公厅关于加强网站管理的实施意见(云溪政办发〔2007〕3号)
				更新日期：2007-02-27
				各区人民政府：     现提出以下意见： 　　一、充分认识重要意义。     政府网站是窗口。 　　二、健全体系。
				""", "003.txt");
		assertThat(text.title()).isEqualTo("云溪市关于加强网站管理的实施意见");
		assertThat(text.issueNumber()).isEqualTo("云溪政办发〔2007〕3号");
		assertThat(text.madeOn()).isEqualTo(LocalDate.of(2007, 2, 27));
		assertThat(Jsoup.parse(text.body()).select("p")).hasSizeGreaterThanOrEqualTo(5);
	}

	@Test
	void readsBothEncodings() {
		assertThat(SourceText.decode("政府网站".getBytes(Charset.forName("GBK")))).isEqualTo("政府网站");
		assertThat(SourceText.decode("政府网站".getBytes(UTF_8))).isEqualTo("政府网站");
	}

	@Test
	void takesAPageByItsHeadingAndMainPart() {
		var text = SourceText.ofHtml("<html><head><title>某站</title></head><body><nav>导航</nav><h1>通知</h1>"
				+ "<div class=content><p>正文<script>x()</script></p></div></body></html>", "a.html");
		assertThat(text.title()).isEqualTo("通知");
		assertThat(text.body()).isEqualTo("<p>正文</p>");
	}

	@Test
	void escapesWhatLooksLikeMarkup() {
		assertThat(SourceText.ofPlain("标题\n<script>alert(1)</script>文字", "a.txt").body())
			.isEqualTo("<p>&lt;script&gt;alert(1)&lt;/script&gt;文字</p>");
	}

}
