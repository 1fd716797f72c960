/** Bodies, people and roles on a real database. */
@NullMarked
package org.yichuang.organisation;

import org.jspecify.annotations.NullMarked;
