/**
 * The chains of filters before the controllers: headers, tokens against forged requests,
 * limits.
 */
@NullMarked
package org.yichuang.edge.security;

import org.jspecify.annotations.NullMarked;
