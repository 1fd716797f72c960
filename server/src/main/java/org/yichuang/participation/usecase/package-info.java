/** What people and the clock do with activities, one verb per class. */
@NullMarked
package org.yichuang.participation.usecase;

import org.jspecify.annotations.NullMarked;
