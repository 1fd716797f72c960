/**
 * 个人中心 — the citizen's optional account: proven telephone numbers, mail addresses and
 * identities, sessions without a password, and which submissions are one's own. Whoever
 * has none tracks by number and code as before. Draws no page: that is the front door's.
 * Owns the tables {@code citizens_*}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "outlet", "platform", "sitegroup", "publishing", "publishing::spi",
		"intake", "intake::spi" })
package org.yichuang.citizens;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
