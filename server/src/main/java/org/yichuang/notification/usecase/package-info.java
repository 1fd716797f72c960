/** What can be done with notices and deliveries. */
@NullMarked
package org.yichuang.notification.usecase;

import org.jspecify.annotations.NullMarked;
