/** Entries, the chain and what can be wrong with it, in plain Java. */
@NullMarked
package org.yichuang.audit.model;

import org.jspecify.annotations.NullMarked;
