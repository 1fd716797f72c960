/**
 * 留言与热点解答 — message boards, where everybody reads what was asked and answered, and
 * questions that are asked again and again. Owns the tables {@code boards_*}.
 */
@NullMarked
@ApplicationModule(
		allowedDependencies = { "kernel", "outlet", "platform", "organisation", "files", "forms", "forms::spi",
				"sitegroup", "casework", "casework::spi", "publishing", "publishing::spi", "intake", "intake::spi" })
package org.yichuang.boards;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
