/**
 * 站群 — sites, channels, blueprints, themes; opening, changing and closing them. Owns the
 * tables {@code sitegroup_*}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "outlet", "platform", "organisation", "organisation :: spi" })
package org.yichuang.sitegroup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
