/** Tables of notices and deliveries. */
@NullMarked
package org.yichuang.notification.store;

import org.jspecify.annotations.NullMarked;
