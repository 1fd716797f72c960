/** Breaks rules on purpose so that the rules are seen to catch it. */
@NullMarked
package org.yichuang.architecture.offenders.sitegroup.store;

import org.jspecify.annotations.NullMarked;
