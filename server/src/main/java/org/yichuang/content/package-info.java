/**
 * 内容 — articles and their editions: collecting, review chain, publishing, sharing,
 * withdrawal. Owns the tables {@code content_*}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "outlet", "platform", "organisation", "calendar", "files",
		"files::spi", "catalogue", "sitegroup", "publishing", "publishing::spi" })
package org.yichuang.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
