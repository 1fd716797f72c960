package org.yichuang.content.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import org.yichuang.kernel.FileId;
import org.yichuang.kernel.Term;

/** 正文链接 — what a body points to: stored files and pages. */
@Term("正文链接")
public final class BodyLinks {

	private static final Pattern FILE = Pattern
		.compile("/files/([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})(?:/|$)");

	private BodyLinks() {
	}

	/** Returns the stored files that a body shows or links to, in order. */
	public static Set<FileId> files(String html) {
		var all = new LinkedHashSet<FileId>();
		for (var element : Jsoup.parseBodyFragment(html).select("img[src], a[href]")) {
			var found = FILE.matcher(element.attr("img".equals(element.tagName()) ? "src" : "href"));
			if (found.find()) {
				all.add(new FileId(UUID.fromString(found.group(1))));
			}
		}
		return all;
	}

	/**
	 * Returns the body with every address of a stored file, in whichever form the editor
	 * wrote it, turned into another.
	 * @param addresses the address of each file; files without one are left as they are
	 */
	public static String withFiles(String html, Map<FileId, String> addresses) {
		var document = Jsoup.parseBodyFragment(html);
		document.outputSettings(new Document.OutputSettings().prettyPrint(false));
		for (var element : document.select("img[src], a[href]")) {
			var name = "img".equals(element.tagName()) ? "src" : "href";
			var found = FILE.matcher(element.attr(name));
			if (found.find()) {
				var address = addresses.get(new FileId(UUID.fromString(found.group(1))));
				element.attr(name, (address != null) ? address : element.attr(name));
			}
		}
		return document.body().html();
	}

	/** Returns the internal addresses that a body links to, files excepted. */
	public static List<String> pages(String html) {
		var all = new ArrayList<String>();
		for (var link : Jsoup.parseBodyFragment(html).select("a[href^=/]")) {
			if (!FILE.matcher(link.attr("href")).find()) {
				all.add(link.attr("href"));
			}
		}
		return all;
	}

}
