/** When and how something is delivered, without frameworks. */
@NullMarked
package org.yichuang.notification.model;

import org.jspecify.annotations.NullMarked;
