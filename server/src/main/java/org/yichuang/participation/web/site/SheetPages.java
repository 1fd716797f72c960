package org.yichuang.participation.web.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.yichuang.forms.FormDefinition;
import org.yichuang.forms.FormDefinition.Field;
import org.yichuang.forms.FormDefinition.Section;
import org.yichuang.forms.FormDefinition.When;

/**
 * 答题分页 — which questions stand on which page of a survey, and which page comes next for
 * what was answered so far: a page whose questions do not apply is passed over.
 */
final class SheetPages {

	private final List<List<Section>> pages;

	SheetPages(FormDefinition definition) {
		this.pages = definition.paged() ? definition.sections().stream().map(List::of).toList()
				: List.of(definition.sections());
	}

	/** How many pages there are. */
	int count() {
		return this.pages.size();
	}

	/** Returns a page's number that exists. */
	int clamped(int page) {
		return Math.clamp(page, 0, this.pages.size() - 1);
	}

	/** Names of the questions on a page. */
	Set<String> names(int page) {
		return this.pages.get(page)
			.stream()
			.flatMap((section) -> section.fields().stream())
			.map(Field::name)
			.collect(Collectors.toSet());
	}

	/** Returns the next page that applies, the same if there is none. */
	int after(int page, Map<String, Object> form) {
		for (int next = page + 1; next < this.pages.size(); next++) {
			if (applies(next, form)) {
				return next;
			}
		}
		return page;
	}

	/**
	 * Says whether nothing follows a page, whatever is answered on it: a later page that
	 * depends on a question of this one may still follow.
	 */
	boolean isLast(int page, Map<String, Object> form) {
		if (after(page, form) != page) {
			return false;
		}
		var here = names(page);
		return this.pages.stream()
			.skip(page + 1L)
			.flatMap(List::stream)
			.noneMatch((section) -> depends(section.when(), here)
					|| section.fields().stream().anyMatch((field) -> depends(field.when(), here)));
	}

	private static boolean depends(@Nullable When when, Set<String> here) {
		return when != null && here.contains(when.field());
	}

	/** Returns the page before that applies, the same if there is none. */
	int before(int page, Map<String, Object> form) {
		for (int earlier = page - 1; earlier >= 0; earlier--) {
			if (applies(earlier, form)) {
				return earlier;
			}
		}
		return page;
	}

	/** Returns the first page with one of the named questions. */
	int firstWith(Set<String> faulty) {
		for (int page = 0; page < this.pages.size(); page++) {
			var names = new HashSet<>(names(page));
			names.retainAll(faulty);
			if (!names.isEmpty()) {
				return page;
			}
		}
		return 0;
	}

	private boolean applies(int page, Map<String, Object> form) {
		return !sections(page, form).isEmpty();
	}

	/**
	 * Returns the form's model with only what stands on a page. Questions that depend on
	 * an earlier page are there or not; those that depend on this page are left to the
	 * reader.
	 */
	Map<String, Object> model(int page, Map<String, Object> form) {
		var model = new LinkedHashMap<>(form);
		model.put("paged", false);
		model.put("sections", sections(page, form));
		return model;
	}

	@SuppressWarnings("unchecked")
	private List<Map<String, Object>> sections(int page, Map<String, Object> form) {
		var here = names(page);
		var all = (List<Map<String, Object>>) form.get("sections");
		var shown = new ArrayList<Map<String, Object>>();
		for (int i = first(page); i < first(page) + this.pages.get(page).size(); i++) {
			var section = all.get(i);
			if (isLeft(section, here)) {
				continue;
			}
			var fields = ((List<Map<String, Object>>) section.get("fields")).stream()
				.filter((field) -> !isLeft(field, here))
				.map((field) -> settled(field, here))
				.toList();
			var copy = new LinkedHashMap<>(settled(section, here));
			copy.put("fields", fields);
			if (!fields.isEmpty()) {
				shown.add(copy);
			}
		}
		return shown;
	}

	private int first(int page) {
		return (this.pages.size() == 1) ? 0 : page;
	}

	/** Whether what decides stands on another page and decided against it. */
	private static boolean isLeft(Map<String, Object> part, Set<String> here) {
		return Boolean.FALSE.equals(part.get("shown")) && part.get("when") instanceof Map<?, ?> when
				&& !here.contains(String.valueOf(when.get("field")));
	}

	/** What was decided on another page is no condition any more. */
	private static Map<String, Object> settled(Map<String, Object> part, Set<String> here) {
		if (part.get("when") instanceof Map<?, ?> when && !here.contains(String.valueOf(when.get("field")))) {
			var copy = new LinkedHashMap<>(part);
			copy.remove("when");
			return copy;
		}
		return part;
	}

}
