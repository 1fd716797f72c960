/**
 * 门户前台 — the public HTTP side: static pages, search, forms and tracking, helpful errors.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "outlet", "platform", "sitegroup", "publishing", "search", "files",
		"publishing::spi", "forms", "intake", "intake::spi", "citizens" })
package org.yichuang.frontdoor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
