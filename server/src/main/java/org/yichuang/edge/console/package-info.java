/** The staff console's own files. */
@NullMarked
package org.yichuang.edge.console;

import org.jspecify.annotations.NullMarked;
