package org.yichuang.publishing.model;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

import org.yichuang.kernel.Term;

/**
 * 页面地址 — a clean address of a page on its site, and the file that stands behind it.
 * Folder names hold no dot and file names hold one, so that no page ever lies where
 * another needs a folder.
 *
 * @param value the address as text, decoded, starting with a slash; one that ends in a
 * slash means {@code index.html} there
 */
@Term("页面地址")
public record PagePath(String value) {

	private static final int LONGEST = 1000;

	private static final int LONGEST_NAME = 200;

	private static final Set<String> TEXT = Set.of("html", "css", "js", "svg", "xml", "txt", "json", "webmanifest");

	/**
	 * @throws IllegalArgumentException if {@code value} is not clean, with the reason
	 */
	public PagePath {
		demand(value.startsWith("/"), "does not start with a slash");
		demand(value.getBytes(StandardCharsets.UTF_8).length <= LONGEST, "is too long");
		demand(value.chars().noneMatch(PagePath::isBad), "holds a character that no address may hold");
		demand(!value.endsWith("/index.html"), "names index.html, which its folder's address means already");
		var names = file(value).split("/", -1);
		for (int i = 0; i < names.length; i++) {
			checkName(names[i], i == names.length - 1);
		}
	}

	/** Returns the file below the site's folder, without a leading slash. */
	public String file() {
		return file(this.value);
	}

	/** Says whether a compressed sibling stands beside the file. */
	public boolean isText() {
		return TEXT.contains(this.value.endsWith("/") ? "html" : ending());
	}

	private String ending() {
		return this.value.substring(this.value.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
	}

	private static String file(String value) {
		return value.endsWith("/") ? value.substring(1) + "index.html" : value.substring(1);
	}

	private static void checkName(String name, boolean last) {
		demand(!name.isEmpty(), "holds an empty name");
		demand(!name.startsWith("."), "holds a name that starts with a dot");
		demand(name.getBytes(StandardCharsets.UTF_8).length <= LONGEST_NAME, "holds too long a name");
		demand(last == (name.indexOf('.') > 0), "must name a file with an ending in folders without dots");
		demand(!last || !name.toLowerCase(Locale.ROOT).endsWith(".gz"), "ends like a compressed sibling");
	}

	private static boolean isBad(int character) {
		return character < ' ' || character == 0x7f || "\\%?#:*\"<>|".indexOf(character) >= 0
				|| Character.getType(character) == Character.CONTROL
				|| Character.getType(character) == Character.FORMAT;
	}

	private static void demand(boolean holds, String reason) {
		if (!holds) {
			throw new IllegalArgumentException("The address " + reason);
		}
	}

	@Override
	public String toString() {
		return this.value;
	}

}
