/**
 * 互动交流 — mailboxes and letters: what the public writes to the government, how it is
 * answered, and what of it everybody may read. Owns the tables {@code interaction_*}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "outlet", "platform", "organisation", "files", "forms",
		"forms::spi", "sitegroup", "sitegroup::spi", "casework", "casework::spi", "publishing", "publishing::spi",
		"intake", "intake::spi" })
package org.yichuang.interaction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
