/** The chain, tried without a database. */
@NullMarked
package org.yichuang.audit.model;

import org.jspecify.annotations.NullMarked;
