/**
 * 年度报告 — the yearly report on disclosure: statutory tables filled from requests and
 * entries, checked, put into words, published. Owns the tables {@code annualreports_*}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "outlet", "platform", "organisation", "documents", "files",
		"sitegroup", "publishing", "publishing::spi", "disclosure", "disclosure::spi", "requests" })
package org.yichuang.annualreports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
