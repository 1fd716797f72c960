package org.yichuang.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yichuang.documents.PrintedDocument.Bar;
import org.yichuang.documents.PrintedDocument.Block;
import org.yichuang.documents.PrintedDocument.Cell;
import org.yichuang.documents.PrintedDocument.Row;
import org.yichuang.documents.print.PdfPrinter;
import org.yichuang.kernel.Refused;
import org.yichuang.platform.Home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Real documents with the machine's typeface, read back. */
class DocumentsTests {

	private static final PrintedDocument LETTER = new PrintedDocument("致县长的一封信", "云溪县人民政府",
			List.of(new Block.Heading("您的情况"), new Block.Paragraph("第一段<fo:block>&amp;\u0000\uFFFE"),
					new Block.Table(List.of(Row.filled("姓名", List.of("王小明")), Row.filled("内容", List.of("路灯不亮\n请修")),
							new Row("签名", "用钢笔", List.of(), 20)))));

	@TempDir
	private Path home;

	@Test
	void printsWhatItIsGivenWithItsTypefaceInsideAndKeepsItIfAsked() throws IOException {
		var documents = documents(machines());
		var first = documents.keptPdf(LETTER);
		var bytes = Files.readAllBytes(first);
		assertThat(text(bytes)).contains("致县长的一封信", "您的情况", "第一段<fo:block>&amp;", "王小明", "路灯不亮", "请修", "用钢笔", "云溪县人民政府",
				"第 1 页");
		assertThat(bytes.length).isLessThan(200_000);
		assertThat(embedded(bytes)).isNotEmpty().containsOnly(true);
		var printedAt = Files.getLastModifiedTime(first);
		assertThat(documents.keptPdf(LETTER)).isEqualTo(first);
		assertThat(Files.getLastModifiedTime(first)).isEqualTo(printedAt);
	}

	@Test
	void keepsNothingOfWhatIsSomebodys() throws IOException {
		var pdf = documents(machines()).pdf(LETTER);
		assertThat(text(pdf)).contains("王小明");
		try (var kept = Files.list(this.home.resolve("documents"))) {
			assertThat(kept).noneMatch((file) -> file.toString().endsWith(".pdf"));
		}
	}

	@Test
	void breaksLongTextsIntoPages() throws IOException {
		var documents = documents(machines());
		var rows = Stream.iterate(1, (n) -> n + 1).limit(80).map((n) -> Row.filled("第 " + n + " 项", List.of("答" + n)));
		var pdf = documents.pdf(new PrintedDocument("长表", "云溪县", List.of(new Block.Table(rows.toList()))));
		assertThat(text(pdf)).contains("答1", "答80", "第 3 页");
	}

	@Test
	void drawsGridsWithHeadingsThatReachOverSeveralCellsAndBars() throws IOException {
		var heads = List.of(List.of(head("信息内容", 1, 2), head("申请人情况", 2, 1)),
				List.of(head("自然人", 1, 1), head("总计", 1, 1)));
		var rows = Stream
			.concat(heads.stream(),
					Stream.iterate(1, (n) -> n + 1)
						.limit(60)
						.map((n) -> List.of(new Cell("第" + n + "行", Cell.Kind.TEXT, 1, 1),
								new Cell("1" + n, Cell.Kind.NUMBER, 1, 1), new Cell("2" + n, Cell.Kind.NUMBER, 1, 1))))
			.toList();
		var pdf = documents(machines())
			.pdf(new PrintedDocument("年报", "云溪县", List.of(new Block.Grid("单位：件", List.of(4, 1, 1), 2, rows),
					new Block.Bars("办理结果", List.of(new Bar("予以公开", "12", 1000), new Bar("部分公开", "0", 0))))));
		assertThat(text(pdf)).contains("单位：件", "第60行", "260", "办理结果", "予以公开", "12");
		assertThat(text(pdf).split("申请人情况", -1)).as("headings on each page").hasSizeGreaterThan(2);
	}

	private static Cell head(String text, int columns, int rows) {
		return new Cell(text, Cell.Kind.HEAD, columns, rows);
	}

	@Test
	void saysThatATypefaceIsMissing() {
		var documents = documents(Path.of("/nowhere.ttc"));
		var refused = catchThrowableOfType(Refused.class, () -> documents.pdf(LETTER));
		assertThat(refused.refusals().getFirst().problem()).isEqualTo(DocumentsProblems.TYPEFACE_MISSING);
	}

	private static List<Boolean> embedded(byte[] pdf) throws IOException {
		try (var read = Loader.loadPDF(pdf)) {
			var resources = read.getPage(0).getResources();
			var found = new ArrayList<Boolean>();
			for (var name : resources.getFontNames()) {
				found.add(resources.getFont(name).isEmbedded());
			}
			return found;
		}
	}

	private static String text(byte[] pdf) throws IOException {
		try (var read = Loader.loadPDF(pdf)) {
			return new PDFTextStripper().getText(read);
		}
	}

	private Documents documents(Path... typefaces) {
		var folder = new Home(this.home);
		var settings = new DocumentsSettings(Stream.of(typefaces).map(Path::toString).toList(), "SC");
		return new Documents(new PdfPrinter(settings, folder), folder);
	}

	private static Path[] machines() {
		return Stream.of("Serif", "Sans")
			.map((style) -> Path.of("/usr/share/fonts/opentype/noto/Noto" + style + "CJK-Regular.ttc"))
			.toArray(Path[]::new);
	}

}
