/**
 * 依申请公开 — requests for information from registration to the answer, with corrections,
 * consultations, extensions, fees, letters and what follows in review and court. Owns the
 * tables {@code requests_*}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "outlet", "platform", "organisation", "calendar", "files",
		"files::spi", "documents", "forms", "forms::spi", "sitegroup", "casework", "casework::spi", "publishing",
		"publishing::spi", "intake", "intake::spi", "content", "disclosure", "disclosure::spi" })
package org.yichuang.requests;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
