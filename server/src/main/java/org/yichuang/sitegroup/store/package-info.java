/** Tables of sites, channels, blueprints, openings and theme files, and their memory. */
@NullMarked
package org.yichuang.sitegroup.store;

import org.jspecify.annotations.NullMarked;
