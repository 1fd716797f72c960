/** What can be done with sites, channels, blueprints and themes, a verb a class. */
@NullMarked
@NamedInterface("usecase")
package org.yichuang.sitegroup.usecase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
