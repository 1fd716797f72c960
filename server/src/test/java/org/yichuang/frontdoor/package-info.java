/** The public port, asked by readers and by those who mean no good. */
@NullMarked
package org.yichuang.frontdoor;

import org.jspecify.annotations.NullMarked;
