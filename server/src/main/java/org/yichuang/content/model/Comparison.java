package org.yichuang.content.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;

import org.yichuang.kernel.Term;

/**
 * 版本比较 — what changed between two editions, paragraph by paragraph, and word by word
 * within changed ones.
 *
 * @param fields changed fields with their old and new values
 * @param paragraphs the paragraphs of both, in order
 */
@Term("版本比较")
public record Comparison(List<Field> fields, List<Paragraph> paragraphs) {

	/**
	 * Single Chinese characters, whole words and numbers of others, everything else
	 * alone.
	 */
	private static final Pattern WORD = Pattern.compile("[A-Za-z0-9]+|\\s+|.", Pattern.DOTALL);

	/** Returns what changed from one text to another. */
	public static Comparison of(EditionText before, EditionText after) {
		return new Comparison(fields(before, after),
				paragraphs(lines(PlainText.of(before.body())), lines(PlainText.of(after.body()))));
	}

	private static List<String> lines(String text) {
		return text.isEmpty() ? List.of() : Arrays.asList(text.split("\n"));
	}

	private static List<Field> fields(EditionText before, EditionText after) {
		var old = named(before);
		var all = new ArrayList<Field>();
		named(after).forEach((name, value) -> {
			if (!value.equals(old.get(name))) {
				all.add(new Field(name, String.valueOf(old.get(name)), value));
			}
		});
		return List.copyOf(all);
	}

	private static Map<String, String> named(EditionText text) {
		var all = new LinkedHashMap<String, String>();
		all.put("title", text.title());
		all.put("subtitle", text.subtitle());
		all.put("summary", text.summary());
		all.put("keywords", String.join("，", text.keywords()));
		all.put("source", text.source());
		all.put("sourceUrl", text.sourceUrl());
		all.put("author", text.author());
		all.put("editor", text.editor());
		all.put("subject", text.subject());
		all.put("issueNumber", text.issueNumber());
		all.put("indexNumber", text.indexNumber());
		all.put("madeOn", (text.madeOn() != null) ? text.madeOn().toString() : "");
		all.put("picture", (text.picture() != null) ? text.picture().file() + " " + text.picture().alt() : "");
		all.put("attachments", String.join("，", text.attachments().stream().map(Attachment::name).toList()));
		return all;
	}

	private static List<Paragraph> paragraphs(List<String> before, List<String> after) {
		var all = new ArrayList<Paragraph>();
		for (var delta : DiffUtils.diff(before, after, true).getDeltas()) {
			add(delta, all);
		}
		return List.copyOf(all);
	}

	private static void add(AbstractDelta<String> delta, List<Paragraph> all) {
		var old = delta.getSource().getLines();
		var fresh = delta.getTarget().getLines();
		var count = Math.max(old.size(), fresh.size());
		for (var each = 0; each < count; each++) {
			var before = (each < old.size()) ? old.get(each) : "";
			var after = (each < fresh.size()) ? fresh.get(each) : "";
			all.add(paragraph(delta.getType(), before, after));
		}
	}

	private static Paragraph paragraph(DeltaType type, String before, String after) {
		if (type == DeltaType.EQUAL) {
			return new Paragraph(Change.SAME, List.of(new Piece(Change.SAME, before)));
		}
		if (before.isEmpty()) {
			return new Paragraph(Change.ADDED, List.of(new Piece(Change.ADDED, after)));
		}
		if (after.isEmpty()) {
			return new Paragraph(Change.REMOVED, List.of(new Piece(Change.REMOVED, before)));
		}
		return new Paragraph(Change.CHANGED, pieces(words(before), words(after)));
	}

	private static List<String> words(String text) {
		return WORD.matcher(text).results().map((found) -> found.group()).toList();
	}

	private static List<Piece> pieces(List<String> before, List<String> after) {
		var all = new ArrayList<Piece>();
		for (var delta : DiffUtils.diff(before, after, true).getDeltas()) {
			if (delta.getType() == DeltaType.EQUAL) {
				all.add(new Piece(Change.SAME, String.join("", delta.getSource().getLines())));
				continue;
			}
			addUnlessEmpty(all, new Piece(Change.REMOVED, String.join("", delta.getSource().getLines())));
			addUnlessEmpty(all, new Piece(Change.ADDED, String.join("", delta.getTarget().getLines())));
		}
		return List.copyOf(all);
	}

	private static void addUnlessEmpty(List<Piece> all, Piece piece) {
		if (!piece.text().isEmpty()) {
			all.add(piece);
		}
	}

	/** 变化 — what happened to a piece. */
	public enum Change {

		/** 未变. */
		SAME,
		/** 新增. */
		ADDED,
		/** 删除. */
		REMOVED,
		/** 修改. */
		CHANGED

	}

	/**
	 * 变化字段.
	 *
	 * @param name as {@link EditionText} names it
	 * @param before old value
	 * @param after new value
	 */
	public record Field(String name, String before, String after) {
	}

	/**
	 * 变化段落.
	 *
	 * @param change what happened to it
	 * @param pieces its parts in order
	 */
	public record Paragraph(Change change, List<Piece> pieces) {
	}

	/**
	 * 变化片段.
	 *
	 * @param change same, added or removed
	 * @param text plain text
	 */
	public record Piece(Change change, String text) {
	}

}
