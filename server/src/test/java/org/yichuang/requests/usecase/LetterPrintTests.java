package org.yichuang.requests.usecase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.yichuang.documents.Documents;
import org.yichuang.documents.DocumentsTestAccess;
import org.yichuang.documents.PrintedDocument;
import org.yichuang.documents.PrintedDocument.Block;
import org.yichuang.requests.OfficialLetterKind;
import org.yichuang.requests.Outcome;
import org.yichuang.requests.Outcomes;
import org.yichuang.requests.RemedyAdvice;
import org.yichuang.requests.model.LetterNumber;
import org.yichuang.requests.model.LetterPaper;
import org.yichuang.requests.model.LetterPaper.Form;
import org.yichuang.requests.model.LetterPaper.FormRow;
import org.yichuang.requests.model.LetterTemplate;
import org.yichuang.requests.model.LetterText;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every letter that comes with the program, printed for a made-up request and read back.
 */
class LetterPrintTests {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

	private static final String ISSUER = "云溪县人民政府办公室";

	private static final BuiltInLetters LETTERS = new BuiltInLetters();

	private static final Map<String, String> FACTS = new HashMap<>();

	@TempDir
	private static Path home;

	private static Documents documents;

	@BeforeAll
	static void collect() {
		documents = DocumentsTestAccess.documents(home);
		FACTS.putAll(Map.of("申请人", "慕小满", "称谓", "您", "登记编号", "2026-0005", "收到日期", "2026年10月9日", "申请内容",
				"2024年以来云溪县城区道路维修工程的招标文件、中标通知书和竣工验收报告。", "答复期限", "2026年11月6日", "机关", ISSUER, "联系电话", "0990-8000001",
				"通信地址", "云溪县人民路1号，邮政编码400000", "复议机关", "云溪县人民政府"));
		FACTS.putAll(Map.of("管辖法院", "云溪县人民法院", "收款账户", "收款户名：云溪县财政局；开户银行：云溪县农村商业银行；账号：8000 0000 0000 0001。", "计费方式",
				"按量", "计费明细", "第1页至第30页，免费；\n第31页至第100页，70页×10元＝700元。", "收费金额", "700元", "缴费期限", "二十个工作日"));
		LETTERS.on(DAY)
			.stream()
			.flatMap((template) -> template.names().stream())
			.forEach((name) -> FACTS.putIfAbsent(name, "（" + name + "：此处为样例文字，用来检查版面。）"));
	}

	private static List<LetterTemplate> templates() {
		return LETTERS.on(DAY);
	}

	/** All in one print: the machine reads its typeface once, not thirty times. */
	@Test
	void printsEveryLetterWithItsFactsSelectableAndItsTypefaceInside() throws IOException {
		var blocks = new ArrayList<Block>();
		for (var i = 0; i < templates().size(); i++) {
			blocks.addAll(LayLetter.of(paper(i)).blocks());
			blocks.add(new Block.PageBreak());
		}
		var pdf = documents.pdf(new PrintedDocument("", "样例", blocks));
		look(pdf);
		try (var read = Loader.loadPDF(pdf)) {
			assertThat(fonts(read)).isNotEmpty().containsOnly(true);
			var text = bare(new PDFTextStripper().getText(read)).replaceAll("样例第[0-9]+页", "");
			var heads = IntStream.range(0, templates().size())
				.map((i) -> text.indexOf(bare(paper(i).number())))
				.toArray();
			assertThat(heads).isSorted().doesNotContain(-1);
			for (var i = 0; i < heads.length; i++) {
				holds(text.substring(heads[i], (i + 1 < heads.length) ? heads[i + 1] : text.length()), i);
			}
		}
	}

	private static void holds(String text, int index) {
		var template = templates().get(index);
		var paper = paper(index);
		assertThat(text).contains(bare(paper.title())).doesNotContain("{");
		var facts = facts(template);
		assertThat(template.names()).allSatisfy((name) -> {
			assertThat(LETTERS.fact(name)).isPresent();
			assertThat(text).contains(bare(facts.get(name)));
		});
		assertThat(paper.annexes()).allSatisfy((annex) -> assertThat(text).contains(bare(annex)));
		if (!paper.text().isEmpty()) {
			assertThat(text).contains(bare(ISSUER), "2026年11月22日");
		}
	}

	@Test
	void hasALetterForEveryKindAndEveryOutcomeThatIsTold() {
		var kinds = templates().stream().map(LetterTemplate::kind).collect(Collectors.toSet());
		assertThat(kinds).containsAll(EnumSet.allOf(OfficialLetterKind.class));
		var told = new Outcomes().on(DAY);
		assertThat(told)
			.allSatisfy((outcome) -> assertThat(LETTERS.find(kind(outcome), outcome.code(), DAY)).isPresent());
		assertThat(templates()).filteredOn((template) -> template.outcome() != null).hasSameSizeAs(told);
		assertThat(EnumSet.allOf(OfficialLetterKind.class))
			.allSatisfy((kind) -> assertThat(LETTERS.word(kind)).startsWith("公开"));
	}

	@Test
	void givesEveryRefusalItsGroundsAndRemedy() {
		assertThat(templates()).filteredOn((template) -> template.kind().concludes())
			.allSatisfy((template) -> assertThat(template.names()).contains("决定依据", "救济告知", "申请内容", "登记编号", "收到日期"));
	}

	@Test
	void namesWhatNobodyKnowsInsteadOfLeavingAGap() {
		var text = new LetterText("经查，{审查情况}依据{ 决定依据 }，{理由}");
		assertThat(text.names()).containsExactly("审查情况", "决定依据", "理由");
		assertThat(text.missing(Map.of("决定依据", "第十四条", "理由", "  "))).containsExactly("审查情况", "理由");
		assertThat(text.filled(Map.of("决定依据", "第{理由}$1条"))).isEqualTo("经查，{审查情况}依据第{理由}$1条，{理由}");
	}

	private static OfficialLetterKind kind(Outcome outcome) {
		var kind = outcome.letter();
		assertThat(kind).isNotNull();
		return (kind != null) ? kind : OfficialLetterKind.REPLY;
	}

	private static Map<String, String> facts(LetterTemplate template) {
		var facts = new HashMap<>(FACTS);
		var outcome = template.outcome();
		if (outcome != null) {
			var chosen = new Outcomes().find(outcome, DAY).orElseThrow();
			facts.put("决定依据", chosen.basis());
			facts.put("救济告知", new LetterText(new RemedyAdvice().on(DAY).words(chosen.refusal())).filled(FACTS));
		}
		return facts;
	}

	private static LetterPaper paper(int index) {
		var template = templates().get(index);
		var facts = facts(template);
		var number = new LetterNumber("云政办", LETTERS.word(template.kind()), 2026, index + 1).toString();
		var annexes = (template.kind() == OfficialLetterKind.REPLY) ? List.of("城区道路维修工程招标文件", "中标通知书")
				: List.<String>of();
		return new LetterPaper(ISSUER, number, template.title(), new LetterText(template.to()).filled(facts),
				new LetterText(template.text()).filled(facts), annexes, "2026年11月22日", form(template, facts));
	}

	private static @Nullable Form form(LetterTemplate template, Map<String, String> facts) {
		var sheet = template.sheet();
		return (sheet == null) ? null
				: new Form(sheet,
						template.rows()
							.stream()
							.map((row) -> new FormRow(row.label(), (row.hint() != null) ? row.hint() : "",
									new LetterText(row.valueOrNothing()).filled(facts), row.room()))
							.toList());
	}

	/**
	 * Draws the pages where somebody wants to look at them: {@code -Dletters.folder=…}.
	 */
	private static void look(byte[] pdf) throws IOException {
		var folder = System.getProperty("letters.folder");
		if (folder != null) {
			try (var read = Loader.loadPDF(pdf)) {
				var into = Files.createDirectories(Path.of(folder));
				for (var page = 0; page < read.getNumberOfPages(); page++) {
					var drawn = new PDFRenderer(read).renderImageWithDPI(page, 60);
					ImageIO.write(drawn, "png", into.resolve("page-%03d.png".formatted(page + 1)).toFile());
				}
			}
		}
	}

	private static Set<Boolean> fonts(PDDocument document) throws IOException {
		var embedded = new HashSet<Boolean>();
		for (var page : document.getPages()) {
			for (var name : page.getResources().getFontNames()) {
				embedded.add(page.getResources().getFont(name).isEmbedded());
			}
		}
		return embedded;
	}

	private static String bare(@Nullable String text) {
		return String.valueOf(text).replaceAll("[\\s　]", "");
	}

}
