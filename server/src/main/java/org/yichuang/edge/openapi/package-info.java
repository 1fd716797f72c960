/** The description of the API, made from the controllers. */
@NullMarked
package org.yichuang.edge.openapi;

import org.jspecify.annotations.NullMarked;
