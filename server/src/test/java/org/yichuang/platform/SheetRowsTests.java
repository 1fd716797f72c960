package org.yichuang.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yichuang.platform.SheetRows.SheetRow;

import static org.assertj.core.api.Assertions.assertThat;

/** Tables that people hand in are read as people see them, within bounds. */
class SheetRowsTests {

	@TempDir
	private Path folder;

	@Test
	void readsRowsAsPeopleSeeThem() throws IOException {
		var file = table(List.of(List.of("", ""), List.of(" 公告 ", 12)));
		assertThat(SheetRows.of(file, 100)).hasValueSatisfying((rows) -> assertThat(rows)
			.containsExactly(new SheetRow(1, List.of("标题", "数量")), new SheetRow(3, List.of("公告", "12"))));
	}

	/** One text that the file holds once may stand in every cell. */
	@Test
	void refusesATableThatSaysMoreThanAnybodyReads() throws IOException {
		var text = "公".repeat(30_000);
		assertThat(SheetRows.of(table(Collections.nCopies(100, List.of(text))), 5_000)).isPresent();
		assertThat(SheetRows.of(table(Collections.nCopies(200, List.of(text))), 5_000)).isEmpty();
	}

	private Path table(List<? extends List<?>> rows) throws IOException {
		var file = this.folder.resolve("rows.xlsx");
		try (var out = Files.newOutputStream(file); var book = new Spreadsheet(out, "表", List.of("标题", "数量"))) {
			for (var row : rows) {
				book.row(List.copyOf(row));
			}
		}
		return file;
	}

}
