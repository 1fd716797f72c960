/**
 * 信息资源目录 — classification schemes, index numbers. Owns the tables {@code catalogue_*}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "outlet", "platform" })
package org.yichuang.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
