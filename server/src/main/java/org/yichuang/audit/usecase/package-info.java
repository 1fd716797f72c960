/** What is done with the trail: written, sealed, read, verified. */
@NullMarked
package org.yichuang.audit.usecase;

import org.jspecify.annotations.NullMarked;
