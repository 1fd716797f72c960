package org.yichuang.publishing.spi;

import java.util.Map;

import org.yichuang.kernel.FileId;

/** 页面内容 — what a page is made of. */
public sealed interface PageBody {

	/**
	 * Rendered by a template of the site's theme, with the frame (head, menu, footer)
	 * that publishing adds.
	 *
	 * @param template name without ending: {@code article}, {@code channel},
	 * {@code home}, {@code site-map}
	 * @param model plain data only: strings, numbers, booleans, lists and maps; see
	 * {@code site/README.md} for what each template expects. Its {@code page} (a map with
	 * {@code title} and {@code breadcrumbs}) and {@code meta} are merged with what
	 * publishing adds
	 */
	record Rendered(String template, Map<String, Object> model) implements PageBody {
	}

	/**
	 * Text made by the source itself, such as a feed.
	 *
	 * @param mediaType such as {@code application/atom+xml}
	 * @param text the whole file
	 */
	record Text(String mediaType, String text) implements PageBody {
	}

	/**
	 * A stored file, published as it is.
	 *
	 * @param file which
	 */
	record Stored(FileId file) implements PageBody {
	}

}
