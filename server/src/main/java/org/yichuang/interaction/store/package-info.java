/** SQL and row mapping of the tables {@code interaction_*}. */
@NullMarked
package org.yichuang.interaction.store;

import org.jspecify.annotations.NullMarked;
