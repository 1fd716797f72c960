/**
 * 静态发布 — renders pages to files, knows what each page was made from, rewrites exactly
 * those that a change touches, and releases a batch at once. Owns the tables
 * {@code publishing_*}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "outlet", "platform", "organisation", "sitegroup", "files",
		"sitegroup::spi" })
package org.yichuang.publishing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
