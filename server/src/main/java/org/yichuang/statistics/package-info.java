/**
 * 统计 — every fact is counted once: measurements, the figures read from them, and the
 * quotas that judge figures. Owns the tables {@code statistics_*}. It says nothing about
 * how well a body works: scores belong to the assessment.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "outlet", "platform", "organisation", "sitegroup" })
package org.yichuang.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
