/**
 * 收件 — whatever the public sends is first written down here, whole and durably, as one
 * submission with a receipt number and a query code; only then does a room work on it.
 * What it means and what becomes of it is the rooms' matter. Owns the tables
 * {@code intake_*}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "outlet", "platform", "organisation", "documents", "forms",
		"files", "files::spi", "sitegroup" })
package org.yichuang.intake;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
