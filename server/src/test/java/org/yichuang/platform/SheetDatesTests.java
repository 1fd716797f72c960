package org.yichuang.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Dates and numbers of tables that people fill in. */
class SheetDatesTests {

	@TempDir
	private Path folder;

	@Test
	void readsDatesAndNumbersAsPeopleSeeThem() throws IOException {
		var file = this.folder.resolve("table.xlsx");
		try (var out = Files.newOutputStream(file); var book = new Workbook(out, "t", "1.0")) {
			var sheet = book.newWorksheet("填报");
			sheet.value(0, 0, "标题");
			sheet.value(2, 0, LocalDate.of(2026, 3, 2));
			sheet.style(2, 0).format("yyyy/m/d").set();
			sheet.value(2, 1, 46083);
			sheet.style(2, 1).format("#,##0_);[Red](#,##0)").set();
			sheet.value(2, 2, 12.5);
			sheet.value(2, 4, " 末列 ");
		}
		var rows = SheetRows.of(file, 10).orElseThrow();
		assertThat(rows).extracting(SheetRows.SheetRow::line).containsExactly(1, 3);
		assertThat(rows.getLast().cells()).containsExactly("2026-03-02", "46083", "12.5", "", "末列");
		assertThat(rows.getLast().cell(9)).isEmpty();
		assertThat(SheetRows.of(file, 1).orElseThrow()).hasSize(1);
	}

	@Test
	void saysWhereAFileIsNoTable() throws IOException {
		var file = Files.writeString(this.folder.resolve("table.xlsx"), "标题,公开日期");
		assertThat(SheetRows.of(file, 10)).isEmpty();
	}

}
