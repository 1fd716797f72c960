package org.yichuang.disclosure.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.yichuang.kernel.Term;

/**
 * 公开类目 — one class of a section's statutory contents.
 *
 * @param code identifies it within its section; part of addresses, never changed
 * @param label what everybody reads
 * @param parent code of the class above, null at the top
 * @param position order among its siblings, from 0
 * @param open false once nothing new is put there
 * @param version row version
 */
@Term("公开类目")
public record DisclosureClass(String code, String label, @Nullable String parent, int position, boolean open,
		long version) {

	/** The class whose entries stand under 政府信息公开制度. */
	public static final String RULES = "rules";

	/** 规章. */
	public static final String REGULATIONS = "d01-1";

	/** 行政规范性文件. */
	public static final String NORMATIVE_DOCUMENTS = "d01-2";

	/** Returns the codes of a class and of all below it. */
	public static List<String> subtree(List<DisclosureClass> classes, String top) {
		var found = new ArrayList<>(List.of(top));
		for (int i = 0; i < found.size(); i++) {
			var parent = found.get(i);
			classes.stream()
				.filter((each) -> Objects.equals(each.parent(), parent) && !found.contains(each.code()))
				.map(DisclosureClass::code)
				.forEach(found::add);
		}
		return found;
	}

	/** Returns the class with a code. */
	public static Optional<DisclosureClass> find(List<DisclosureClass> classes, String code) {
		return classes.stream().filter((each) -> each.code().equals(code)).findFirst();
	}

}
