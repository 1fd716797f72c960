/**
 * 主动公开 — what bodies disclose of their own accord: sections in the unified form, the
 * catalogue with index numbers, reviews of scope and confidentiality, deadlines, direct
 * reports. Owns the tables {@code disclosure_*}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "outlet", "platform", "organisation", "calendar", "files",
		"catalogue", "files::spi", "documents", "forms", "forms::spi", "sitegroup", "casework", "casework::spi",
		"publishing", "publishing::spi", "intake", "intake::spi", "content", "content::spi" })
package org.yichuang.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
