/** Figures and quotas in the staff console. */
@NullMarked
package org.yichuang.statistics.web.console;

import org.jspecify.annotations.NullMarked;
