package org.yichuang.platform;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Tables hold what they are given, on as many sheets as wanted, and never a formula. */
class SpreadsheetTests {

	@TempDir
	private Path folder;

	@Test
	void writesSeveralSheetsSideBySide() throws IOException {
		var out = new ByteArrayOutputStream();
		try (var book = new Spreadsheet(out, "sites", List.of("code", "name"))) {
			var changes = book.sheet("changes", List.of("code", "reason"));
			for (int number = 0; number < 1200; number++) {
				book.row(List.of("s" + number, number));
				changes.row(Arrays.asList("=1+" + number, null));
			}
		}
		var parts = parts(out.toByteArray());
		assertThat(parts.get("xl/workbook.xml")).contains("\"sites\"", "\"changes\"");
		assertThat(parts.get("xl/worksheets/sheet1.xml")).contains("<v>1199</v>", "A1201");
		assertThat(parts.get("xl/worksheets/sheet2.xml")).contains("A1201").doesNotContain("<f>", "B2\"");
		assertThat(String.join("", parts.values())).contains("s1199", "=1+1199");
	}

	private Map<String, String> parts(byte[] bytes) throws IOException {
		var parts = new TreeMap<String, String>();
		try (var zip = new ZipFile(Files.write(this.folder.resolve("book.xlsx"), bytes).toFile())) {
			for (var entry : Collections.list(zip.entries())) {
				parts.put(entry.getName(),
						new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		return parts;
	}

}
