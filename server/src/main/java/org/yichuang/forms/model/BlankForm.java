package org.yichuang.forms.model;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yichuang.documents.PrintedDocument;
import org.yichuang.documents.PrintedDocument.Block;
import org.yichuang.documents.PrintedDocument.Row;
import org.yichuang.forms.FieldKind;
import org.yichuang.forms.FormDefinition;
import org.yichuang.forms.FormDefinition.Field;
import org.yichuang.forms.FormDefinition.Section;
import org.yichuang.forms.FormDefinition.When;

/** 空白表 — a form for paper: every question with room to write, boxes to tick. */
public final class BlankForm {

	private static final int LINE = 11;

	private static final int PARAGRAPH = 70;

	private static final String BOX = "□ ";

	private final FormDefinition definition;

	private BlankForm(FormDefinition definition) {
		this.definition = definition;
	}

	/**
	 * Returns the form.
	 * @param source small print at the foot of every page
	 */
	public static PrintedDocument of(String title, String source, FormDefinition definition) {
		var form = new BlankForm(definition);
		var blocks = new ArrayList<Block>();
		blocks.add(new Block.Paragraph("带 * 的为必填项；请用正楷填写，在所选项的方框内打“√”。"));
		definition.sections().forEach((section) -> blocks.addAll(form.section(section)));
		blocks.add(new Block.Table(
				List.of(new Row("填表人签名", "", List.of(), LINE), new Row("填表日期", "", List.of("　　　　年　　　月　　　日"), LINE))));
		return new PrintedDocument(title, source, blocks);
	}

	private List<Block> section(Section section) {
		var blocks = new ArrayList<Block>();
		if (!section.title().isEmpty()) {
			blocks.add(new Block.Heading(section.title()));
		}
		var condition = condition(section.when());
		if (!condition.isEmpty()) {
			blocks.add(new Block.Paragraph(condition));
		}
		if (!section.help().isEmpty()) {
			blocks.add(new Block.Paragraph(section.help()));
		}
		var rows = new ArrayList<Row>();
		for (var field : section.fields()) {
			if (field.kind() == FieldKind.NOTE) {
				flush(rows, blocks);
				blocks.add(new Block.Paragraph(field.label()));
			}
			else {
				rows.add(row(field));
			}
		}
		flush(rows, blocks);
		return blocks;
	}

	private static void flush(List<Row> rows, List<Block> blocks) {
		if (!rows.isEmpty()) {
			blocks.add(new Block.Table(rows));
			rows.clear();
		}
	}

	private Row row(Field field) {
		var hint = (condition(field.when()) + field.help()).strip();
		return new Row(field.label() + (field.required() ? " *" : ""), hint, lines(field),
				(field.kind() == FieldKind.PARAGRAPH) ? PARAGRAPH : LINE);
	}

	private static List<String> lines(Field field) {
		return switch (field.kind()) {
			case CHOICE, CHOICES, YES_NO, AGREEMENT ->
				field.choices().stream().map((option) -> BOX + option.label()).toList();
			case DATE -> List.of("　　　　年　　　月　　　日");
			case ATTACHMENTS -> List.of("请附在表后，并写明份数：");
			case IDENTITY_NUMBER, CREDIT_CODE -> List.of("□".repeat(field.longest()));
			default -> List.of();
		};
	}

	/** Says in words when a question is to be answered; empty: always. */
	private String condition(@Nullable When when) {
		if (when == null) {
			return "";
		}
		var asked = this.definition.field(when.field());
		var chosen = asked.stream()
			.flatMap((field) -> field.choices().stream())
			.filter((option) -> when.is().contains(option.value()))
			.map((option) -> "“" + option.label() + "”")
			.toList();
		return asked.map((field) -> "仅当“" + field.label() + "”为" + String.join("或", chosen) + "时填写。").orElse("");
	}

}
