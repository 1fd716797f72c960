package org.yichuang.publishing.render;

import java.util.Map;

/**
 * 待渲染页面 — what one page is rendered from.
 *
 * @param frame its site's frame
 * @param kind the page's kind
 * @param path its address path; empty for pages made for one reader
 * @param template the template's name without ending
 * @param model plain data
 */
public record Drawing(SiteFrame frame, String kind, String path, String template, Map<String, Object> model) {

	/** Returns the page's whole address, empty if it has none. */
	String url() {
		return this.path.isEmpty() ? "" : this.frame.url() + this.path;
	}

}
