/** What can be done with sites, channels, blueprints and themes, a verb a class. */
@NullMarked
package org.yichuang.sitegroup.usecase;

import org.jspecify.annotations.NullMarked;
