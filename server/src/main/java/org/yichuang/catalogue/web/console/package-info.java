/** Staff's addresses for classification schemes and index numbers. */
@NullMarked
package org.yichuang.catalogue.web.console;

import org.jspecify.annotations.NullMarked;
