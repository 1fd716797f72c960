/** SQL on the tables of measurements, rollups, figures and quotas. */
@NullMarked
package org.yichuang.statistics.store;

import org.jspecify.annotations.NullMarked;
