/** Staff's addresses for sites, channels, blueprints, openings and themes. */
@NullMarked
package org.yichuang.sitegroup.web.console;

import org.jspecify.annotations.NullMarked;
