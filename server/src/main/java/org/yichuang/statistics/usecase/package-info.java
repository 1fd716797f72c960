/** What can be done with measurements, figures and quotas, one verb a class. */
@NullMarked
package org.yichuang.statistics.usecase;

import org.jspecify.annotations.NullMarked;
