package org.yichuang.disclosure.pages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.yichuang.disclosure.Section;
import org.yichuang.disclosure.model.DisclosureClass;
import org.yichuang.disclosure.model.Entry;
import org.yichuang.disclosure.model.PlacedSection;
import org.yichuang.disclosure.model.SectionPaths;
import org.yichuang.disclosure.model.SectionWords;
import org.yichuang.disclosure.spi.SectionPart;
import org.yichuang.disclosure.usecase.EntryLines;
import org.yichuang.kernel.Beijing;

/** 专栏模型 — sections and their entries as templates are given them: plain data. */
@Component
class SectionModels {

	private static final String ROOM = "政府信息公开";

	private static final String RULES_LIST = "class/" + DisclosureClass.RULES;

	private final EntryLines lines;

	private final ObjectProvider<SectionPart> parts;

	SectionModels(EntryLines lines, ObjectProvider<SectionPart> parts) {
		this.lines = lines;
		this.parts = parts;
	}

	/** Returns what every page of a section has; an empty title means its home. */
	Map<String, Object> page(Section section, String title, String path) {
		var crumbs = new ArrayList<Map<String, Object>>(List.of(Map.of("name", "首页", "path", "/")));
		crumbs.add(Map.of("name", ROOM, "path", title.isEmpty() ? "" : section.path()));
		if (!title.isEmpty()) {
			crumbs.add(Map.of("name", title, "path", ""));
		}
		var column = title.isEmpty() ? ROOM : title;
		var model = new LinkedHashMap<String, Object>();
		model.put("page", Map.of("title", column, "breadcrumbs", crumbs));
		model.put("meta", List.of(tag("ColumnName", column), tag("ColumnDescription", section.name() + column),
				tag("ColumnKeywords", ROOM + "," + column), tag("ColumnType", "信息公开目录")));
		model.put("section", Map.of("name", section.name(), "path", section.path(), "open", section.open(), "columns",
				columns(section, path), "files", "/api/open/disclosure-sections/" + section.id() + "/catalogue"));
		return model;
	}

	/**
	 * The unified columns (国办公开办函〔2019〕61号); those of other rooms where they have one.
	 */
	private List<Map<String, Object>> columns(Section section, String current) {
		var all = new ArrayList<>(List.of(column("政府信息公开指南", SectionPaths.guide(section), current),
				column("政府信息公开制度", SectionPaths.list(section, RULES_LIST), current),
				column("法定主动公开内容", SectionPaths.contents(section), current)));
		this.parts.stream()
			.sorted(java.util.Comparator.comparingInt(SectionPart::order))
			.forEach((part) -> part.path(section).ifPresent((path) -> all.add(column(part.label(), path, current))));
		return all;
	}

	private static Map<String, Object> column(String name, String path, String current) {
		return Map.of("name", name, "path", path, "current",
				current.startsWith(path) || path.endsWith("guide.html") && current.equals(path));
	}

	/** Returns entries as lists show them (Art. 12: index, name, summary, date). */
	List<Map<String, Object>> lines(List<Entry> entries) {
		var words = this.lines.begin();
		return entries.stream().map((entry) -> line(entry, words.of(entry))).toList();
	}

	private static Map<String, Object> line(Entry entry, Map<String, String> words) {
		var validity = entry.facts().force().validity();
		var line = new LinkedHashMap<String, Object>(words);
		line.put("path", entry.course().path());
		line.put("className", Objects.requireNonNullElse(words.get("class"), ""));
		line.put("over", validity != null && validity.isOver());
		line.remove("class");
		line.remove("url");
		return line;
	}

	/** Returns the classes as a tree with how many entries each has. */
	List<Map<String, Object>> tree(Section section, List<DisclosureClass> classes, Map<String, Integer> counts) {
		return below(section, classes, counts, null, 0);
	}

	private static List<Map<String, Object>> below(Section section, List<DisclosureClass> classes,
			Map<String, Integer> counts, @org.jspecify.annotations.Nullable String parent, int depth) {
		return classes.stream()
			.filter((each) -> Objects.equals(each.parent(), parent) && !each.code().equals(DisclosureClass.RULES))
			.filter((each) -> each.open() || counts.containsKey("class/" + each.code()))
			.map((each) -> {
				int count = counts.getOrDefault("class/" + each.code(), 0);
				return Map.<String, Object>of("name", each.label(), "count", count, "path",
						(count == 0) ? "" : SectionPaths.list(section, "class/" + each.code()), "children",
						(depth < 5) ? below(section, classes, counts, each.code(), depth + 1) : List.of());
			})
			.toList();
	}

	/** Returns the guide; what nobody wrote says what holds for everybody. */
	Map<String, Object> guide(PlacedSection placed) {
		var words = placed.words();
		var guide = new LinkedHashMap<String, Object>();
		guide.put("classification",
				paragraphs(words.classification(), "本机关按照《中华人民共和国政府信息公开条例》第二十条、第二十一条的规定，将主动公开的政府信息分类列入“法定主动公开内容”。"));
		guide.put("arrangement",
				paragraphs(words.arrangement(), "每条政府信息编有索引号，并列明名称、内容概述、生成日期；可以按类目、主题、体裁、服务对象和年份查阅，目录可以下载。"));
		guide.put("access",
				paragraphs(words.access(), "主动公开的政府信息，可以在本栏目查阅、下载，也可以用网站检索按名称、文号或者索引号查找。没有主动公开的，可以向本机关提出申请。"));
		guide.put("office", office(words.office()));
		var at = placed.wordsChangedAt();
		guide.put("changed", (at != null) ? day(at) : "");
		return guide;
	}

	private static String day(Instant at) {
		return Beijing.day(at).toString();
	}

	private static List<Map<String, Object>> office(SectionWords.Office office) {
		var all = new ArrayList<Map<String, Object>>();
		fact(all, "名称", office.name());
		fact(all, "办公地址", office.address());
		fact(all, "办公时间", office.hours());
		fact(all, "联系电话", office.phone());
		fact(all, "传真号码", office.fax());
		fact(all, "互联网联系方式", office.mail());
		return all;
	}

	private static void fact(List<Map<String, Object>> all, String name, String value) {
		if (!value.isEmpty()) {
			all.add(Map.of("name", name, "value", value));
		}
	}

	private static List<String> paragraphs(String text, String otherwise) {
		return (text.isBlank() ? otherwise : text).lines()
			.map(String::strip)
			.filter((line) -> !line.isEmpty())
			.toList();
	}

	/** Returns the pager of a list. */
	static Map<String, Object> pager(Section section, String list, int number, int last) {
		var pager = new LinkedHashMap<String, Object>();
		int older = (number > 0) ? number - 1 : last - 2;
		pager.put("number", (number > 0) ? number : Math.max(1, last));
		pager.put("newest", SectionPaths.list(section, list));
		if (number > 0) {
			pager.put("newer", SectionPaths.list(section, list, (number < last) ? number + 1 : 0));
		}
		if (older >= 1) {
			pager.put("older", SectionPaths.list(section, list, older));
			pager.put("oldest", SectionPaths.list(section, list, 1));
		}
		pager.put("pages", List.of());
		return pager;
	}

	private static Map<String, Object> tag(String name, String content) {
		return Map.of("name", name, "content", content);
	}

}
