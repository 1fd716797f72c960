/** SQL and rows of the tables {@code participation_*}. */
@NullMarked
package org.yichuang.participation.store;

import org.jspecify.annotations.NullMarked;
