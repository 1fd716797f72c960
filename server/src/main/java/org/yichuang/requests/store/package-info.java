/** Reads and writes the tables of requests. */
@NullMarked
package org.yichuang.requests.store;

import org.jspecify.annotations.NullMarked;
