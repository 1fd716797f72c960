package org.yichuang.files;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yichuang.files.model.FileName;

import static org.assertj.core.api.Assertions.assertThat;

/** Names are made safe to show, to save under and to put into an address. */
class FileNameTests {

	@ParameterizedTest
	@CsvSource({ "公告.pdf, 公告.pdf", "'../../etc/passwd', passwd", "'C:\\temp\\公告.PDF', 公告.PDF", "CON.txt, 附件CON.txt",
			"'公告.pdf. . ', 公告.pdf", "'a\u202efdp.exe', afdp.exe", "'a\u0000\r\nb.txt', ab.txt",
			"'a\"b<c>.txt', a_b_c_.txt", "'', 附件", "'...', 附件", "'  公  告 .docx', 公 告.docx", "'.htaccess', htaccess",
			"'%2e%2e%2fx.txt', _2e_2e_2fx.txt" })
	void cleansNames(String claimed, String clean) {
		assertThat(FileName.clean(claimed).value()).isEqualTo(clean);
	}

	@Test
	void shortensLongNamesAndKeepsTheirEnding() {
		var name = FileName.clean("长".repeat(500) + ".docx");
		assertThat(name.value()).hasSizeLessThanOrEqualTo(120).endsWith("长.docx");
		assertThat(FileName.clean("a.x" + "y".repeat(500)).value()).hasSizeLessThanOrEqualTo(120);
	}

	@Test
	void readsTheEndingThatCounts() {
		assertThat(FileName.clean("公告.pdf.EXE").ending()).isEqualTo("exe");
		assertThat(FileName.clean("公告").ending()).isEmpty();
	}

}
