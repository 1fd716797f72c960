/** The trail on a real database: written, sealed, protected, proved. */
@NullMarked
package org.yichuang.audit;

import org.jspecify.annotations.NullMarked;
