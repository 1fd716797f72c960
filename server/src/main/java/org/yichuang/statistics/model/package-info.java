/** Figures, periods, quotas and how they are judged, without database or web. */
@NullMarked
package org.yichuang.statistics.model;

import org.jspecify.annotations.NullMarked;
