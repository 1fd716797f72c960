/**
 * 公众参与 — what the office asks the public: surveys, consultations, hearings, interviews,
 * from draft to the published result with what was decided and why. Owns the tables
 * {@code participation_*}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "outlet", "platform", "organisation", "files", "files::spi",
		"forms", "forms::spi", "sitegroup", "publishing", "publishing::spi", "intake", "intake::spi" })
package org.yichuang.participation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
