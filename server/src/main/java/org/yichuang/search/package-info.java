/**
 * 检索 — index and query over what is published. Owns the tables {@code search_*}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "outlet", "platform", "sitegroup", "publishing" })
package org.yichuang.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
